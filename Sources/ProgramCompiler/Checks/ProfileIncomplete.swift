import ProgramBundle

extension Check {
  /// An example patient for whom a flag is left open.
  static let profileIncomplete = Check.inProgram(
    Rule(
      "profile-incomplete",
      title: Wording(
        nl: "Een voorbeeldpatiënt heeft een waarde voor elk kenmerk.",
        en: "An example patient has a value for every flag."),
      why: Wording(
        nl:
          "Alleen zo is te zien welk programma deze patiënt krijgt. Een kenmerk met `default` mag open blijven.",
        en: "Only then can one see which program this patient gets. A flag with `default` may stay open."),
      example: .init(
        .profile,
        bad:
          "<profile xmlns=\"urn:icbt:program:1\" id=\"anna\"><title>Anna</title><set flag=\"low-load\" value=\"no\"/><set flag=\"activity\" value=\"low\"/></profile>",
        good:
          "<profile xmlns=\"urn:icbt:program:1\" id=\"anna\"><title>Anna</title><set flag=\"low-load\" value=\"no\"/><set flag=\"activity\" value=\"low\"/><set flag=\"pain-score\" value=\"4\"/></profile>"
      ))
  ) { rule, context in
    context.program.profiles.compactMap { profile in
      let set = profile.settings.map(\.flag.text)
      let missing = context.program.flags.filter { $0.defaultValue == nil && !set.contains($0.id.text) }
      // A flag set under a name with a slip is a finding of its own.
      let slips = set.filter { context.symbols.flags[$0] == nil }
      let meant = slips.compactMap { NearMiss.of($0, among: missing.map(\.id.text)) }
      let open = missing.map(\.id.text).filter { !meant.contains($0) }
      guard !open.isEmpty else { return nil }
      let list = Wording.list(open, and: true)
      let lines = open.map { "<set flag=\"\($0)\" value=\"…\"/>" }.joined(separator: "\n  ")
      return rule.finding(
        at: profile.id.place,
        Wording(
          nl: "Bij `\(profile.id.text)` \(open.count == 1 ? "ontbreekt" : "ontbreken") \(list.nl).",
          en: "`\(profile.id.text)` has no \(Wording.list(open).en)."),
        element: "profiles.\(profile.id.text)",
        solutions: [
          .init(
            Wording(
              nl: "Voeg `<set flag=\"\(open[0])\" value=\"…\"/>` toe.",
              en: "Add `<set flag=\"\(open[0])\" value=\"…\"/>`."),
            edits: Diagnostic.Edit.appending(lines, to: profile.part.element).map { [$0] } ?? [])
        ])
    }
  }
}
