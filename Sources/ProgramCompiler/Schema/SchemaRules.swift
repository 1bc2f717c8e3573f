/// The rules of the grammar: what may stand where. Their findings are worded in `SchemaMatcher+…Findings`.
enum SchemaRules {
  /// Every rule, in the order of the documentation.
  static let all: [Rule] = [
    rootUnexpected, namespaceWrong, partUnknown, partMisplaced, partOrder, partRepeated, partMissing,
    propertyUnknown, propertyMisplaced, propertyClash, propertyMissing, propertyValue, textMisplaced,
    textValue,
  ]

  static let rootUnexpected = Rule(
    "root-unexpected",
    title: Wording(
      nl: "Een bestand begint met het onderdeel dat bij zijn map hoort.",
      en: "A file begins with the part that belongs to its folder."),
    why: Wording(
      nl:
        "In `modules` staat per bestand één module, in `assignments` één opdracht. Zo is alles terug te vinden.",
      en: "In `modules` each file is one module, in `assignments` one assignment. So everything can be found."
    ),
    example: .init(
      .module,
      bad: SmallestModule.text.replacing("<module", with: "<chapter").replacing(
        "</module", with: "</chapter"),
      good: SmallestModule.text))

  static let namespaceWrong = Rule(
    "namespace-wrong",
    title: Wording(
      nl: "Het eerste onderdeel van een bestand zegt in welke schrijftaal het staat.",
      en: "The first part of a file says in which language of ours it is written."),
    why: Wording(
      nl: "Zonder die regel weten de editor en de controle niet wat in het bestand mag staan.",
      en: "Without that line neither the editor nor the check knows what may stand in the file."),
    example: .init(
      .module, bad: SmallestModule.text.replacing(" xmlns=\"urn:icbt:program:1\"", with: ""),
      good: SmallestModule.text))

  static let partUnknown = Rule(
    "part-unknown",
    title: Wording(
      nl: "Elk onderdeel heeft een naam uit onze schrijftaal.", en: "Every part has a name of our language."),
    why: Wording(
      nl: "Wat de controle niet kent, kan ze niet aan een patiënt laten zien.",
      en: "What the check does not know, it cannot show to a patient."),
    example: .init(.page, bad: "<para>Hallo.</para>", good: "<p>Hallo.</p>"))

  static let partMisplaced = Rule(
    "part-misplaced",
    title: Wording(nl: "Een onderdeel staat waar het hoort.", en: "A part stands where it belongs."),
    why: Wording(
      nl: "Een stap hoort in een stappenplan, een vraag in een opdracht. Los daarvan betekenen ze niets.",
      en: "A step belongs in steps, a question in an assignment. On their own they mean nothing."),
    example: .init(
      .page, bad: "<step>Ga zitten.</step>",
      good: "<steps><step>Ga zitten.</step><step>Adem uit.</step></steps>"))

  static let partOrder = Rule(
    "part-order",
    title: Wording(nl: "Onderdelen staan in een vaste volgorde.", en: "Parts stand in a fixed order."),
    why: Wording(
      nl: "Met een vaste volgorde vindt iedereen alles terug, in elk bestand.",
      en: "With a fixed order everybody finds everything, in every file."),
    example: .init(
      .sittings,
      bad:
        "<sitting week=\"1\"><page id=\"a\"><p><term ref=\"pacing\"/></p><title>Welkom</title>\(uses)</page></sitting>",
      good:
        "<sitting week=\"1\"><page id=\"a\"><title>Welkom</title><p><term ref=\"pacing\"/></p>\(uses)</page></sitting>"
    ))

  static let partRepeated = Rule(
    "part-repeated",
    title: Wording(
      nl: "Wat maar één keer kan, staat er één keer.", en: "What can stand only once stands there once."),
    why: Wording(
      nl: "Bij twee titels is niet duidelijk welke de patiënt ziet.",
      en: "With two titles it is not clear which one the patient sees."),
    example: .init(
      .fields, bad: "<date id=\"day\"><label>Welke dag?</label><label>Wanneer?</label></date>",
      good: "<date id=\"day\"><label>Welke dag?</label></date>"))

  static let partMissing = Rule(
    "part-missing",
    title: Wording(nl: "Wat er moet staan, staat er.", en: "What must be there is there."),
    why: Wording(
      nl: "Een bladzijde zonder titel of een vraag zonder tekst laat de patiënt raden.",
      en: "A page without a title or a question without words leaves the patient guessing."),
    example: .init(
      .fields, bad: "<date id=\"day\"/>", good: "<date id=\"day\"><label>Welke dag?</label></date>"))

  static let propertyUnknown = Rule(
    "property-unknown",
    title: Wording(
      nl: "Elke eigenschap heeft een naam uit onze schrijftaal.",
      en: "Every property has a name of our language."
    ),
    why: Wording(
      nl: "Een eigenschap met een verkeerde naam doet niets, zonder dat iemand het merkt.",
      en: "A property with a wrong name does nothing, and nobody notices."),
    example: .init(.page, bad: "<p wen=\"low-load\">Rust.</p>", good: "<p when=\"low-load\">Rust.</p>"))

  static let propertyMisplaced = Rule(
    "property-misplaced",
    title: Wording(
      nl: "Een eigenschap staat bij een onderdeel dat haar kent.",
      en: "A property stands with a part that knows it."),
    why: Wording(
      nl: "Een eigenschap op de verkeerde plek doet niets, zonder dat iemand het merkt.",
      en: "A property in the wrong place does nothing, and nobody notices."),
    example: .init(.page, bad: "<p minutes=\"5\">Rust.</p>", good: "<p>Rust vijf minuten.</p>"))

  static let propertyClash = Rule(
    "property-clash",
    title: Wording(
      nl: "Eigenschappen spreken elkaar niet tegen.", en: "Properties do not contradict each other."),
    why: Wording(
      nl: "Een kenmerk van een patiënt is een keuze of een getal, niet allebei.",
      en: "A flag is a choice or a number, not both."),
    example: .init(
      .flags,
      bad:
        "<flag id=\"sleep\" set-by=\"intake\" default=\"bad\" values=\"bad good\" from=\"0\"><label>Slaap</label></flag>",
      good:
        "<flag id=\"sleep\" set-by=\"intake\" default=\"bad\" values=\"bad good\"><label>Slaap</label></flag>"
    ))

  static let propertyMissing = Rule(
    "property-missing",
    title: Wording(
      nl: "Een onderdeel heeft de eigenschappen die het nodig heeft.",
      en: "A part has the properties it needs."),
    why: Wording(
      nl: "Wat voor een patiënt telt, mag niet uit stilte blijken.",
      en: "What matters to a patient must not be implied by silence."),
    example: .init(
      .fields, bad: "<number id=\"hours\" from=\"0\"><label>Hoeveel uur sliep je?</label></number>",
      good: "<number id=\"hours\" from=\"0\" to=\"24\"><label>Hoeveel uur sliep je?</label></number>"))

  static let propertyValue = Rule(
    "property-value",
    title: Wording(nl: "De waarde past bij de eigenschap.", en: "The value fits the property."),
    why: Wording(
      nl: "Een getal dat geen getal is of een keuze die niet bestaat, kan niemand uitvoeren.",
      en: "A number that is no number, or a choice that does not exist, nobody can carry out."),
    example: .init(
      .fields,
      bad: "<number id=\"hours\" from=\"nul\" to=\"24\"><label>Hoeveel uur sliep je?</label></number>",
      good: "<number id=\"hours\" from=\"0\" to=\"24\"><label>Hoeveel uur sliep je?</label></number>"))

  static let textMisplaced = Rule(
    "text-misplaced",
    title: Wording(
      nl: "Tekst staat in een onderdeel voor tekst.", en: "Text stands in a part that is made for text."),
    why: Wording(
      nl: "Losse tekst heeft geen plek op de bladzijde en kan niet vertaald worden.",
      en: "Loose text has no place on the page and cannot be translated."),
    example: .init(.page, bad: "Neem de tijd.", good: "<p>Neem de tijd.</p>"))

  static let textValue = Rule(
    "text-value",
    title: Wording(
      nl: "De inhoud van een onderdeel is wat er hoort.", en: "The content of a part is what belongs there."),
    why: Wording(
      nl: "Waar een getal hoort, kan de controle niets met een woord.",
      en: "Where a number belongs, the check can do nothing with a word."),
    example: .init(
      .course, bad: "<module ref=\"start\" weeks=\"1\"><weeks when=\"low-load\">twee</weeks></module>",
      good: "<module ref=\"start\" weeks=\"1\"><weeks when=\"low-load\">2</weeks></module>"))

  /// What the smallest page must refer to for nothing to be left unused.
  private static let uses = """
    <image src="sun.svg"><alternative>Een zon.</alternative></image><do assignment="my-week">Doe mee.</do><keep diary="my-day">Houd bij.</keep>
    """
}

/// The module of the smallest program, whole, for examples about whole files.
enum SmallestModule {
  static let text = SmallestProgram().text(of: "modules/start.xml")

  /// The module with one more page, on which there is `text`.
  static func adding(page text: String) -> String {
    Self.text.replacing(
      "</page>", with: "</page>\n    <page id=\"more\"><title>Verder</title>\(text)</page>")
  }
}
