extension SeededFault {
  /// Texts that are too hard for some patients.
  static let ofReading: [SeededFault] = [
    life(
      "sentence-too-long",
      "<p when=\"low-load and tension\">Als je merkt dat je na een drukke dag erg moe bent, dan is het goed om de dag erna wat minder te doen en vaker te zitten.</p>",
      for: .init("low-load", "tension")),
    life(
      "sentence-long",
      "<p when=\"work is none\">Als je merkt dat je moe bent, dan is het goed om even te gaan zitten en te rusten.</p>",
      for: .init("work is none")),
    life(
      "paragraph-too-long",
      "<p when=\"activity is low\">\(String(repeating: "Neem rustig de tijd. ", count: 13))</p>",
      for: .init("activity is low")),
    life(
      "label-too-long",
      "<heading when=\"tension\">Wat je kunt doen als je merkt dat je dag te vol is</heading>",
      for: .init("tension")),
    wish(
      "rare-words",
      "<p when=\"low-load\">Hypervigilantie bij nociceptieve prikkels? Let op discrepanties, exacerbatie en recuperatie.</p>",
      for: .init("low-load")),
    wish(
      "text-hard",
      "<p when=\"activity is low\">Je kiest elke avond een ding dat je de dag erna graag weer wilt doen. Vraag ook eens aan een vriend of hij je deze week met koken helpt.</p><p when=\"activity is low\">Schrijf aan het eind van de dag op wat er die dag weer goed ging. Leg je kleren klaar voor de dag erna voordat je naar je bed gaat.</p>",
      for: .init("activity is low")),
    wish(
      "text-too-hard",
      String(
        repeating:
          "<p when=\"work is none\">Activiteiten beïnvloeden lichamelijke gevoeligheid op verschillende manieren. Behandelingen verminderen lichamelijke beperkingen meestal behoorlijk.</p>",
        count: 7),
      for: .init("work is none")),
  ]

  /// Something on a page of the program for pain.
  private static func life(_ code: String, _ text: String, for patient: Patient) -> SeededFault {
    let before = "<p>Denk eens aan deze delen van je leven:</p>"
    return .pain(code, .init("modules/goals.xml", before, text + before), for: patient)
  }

  /// Something on a page of the program for fatigue.
  private static func wish(_ code: String, _ text: String, for patient: Patient) -> SeededFault {
    let before = "<do assignment=\"my-goals\">Kies wat jij wilt.</do>"
    return .fatigue(code, .init("modules/rhythm.xml", before, text + before), for: patient)
  }
}
