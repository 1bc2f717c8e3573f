extension ImportRules {
  static let units = [
    unitNameless, unitRenamed, unitUnknown, unitTwice, sourceMissing, sourceDiffers, targetTwice, targetEmpty,
    reindented, unfinished, lockedChanged, signedOffChanged, changedMeanwhile, approvalIgnored, segmented,
    pluralMissing,
    pluralUnknown,
  ]

  private static let putBack = Wording(
    nl: "Zet in het bestand terug wat er stond.", en: "Put back in the file what was there.")

  static let unitNameless = ImportRule(
    "import-text-nameless",
    title: Wording(nl: "Elke tekst heeft een naam.", en: "Every text has a name."),
    why: Wording(
      nl: "Zonder naam is niet te zeggen waar een vertaling hoort.",
      en: "Without a name nobody can say where a translation belongs."),
    wayOut: putBack, example: ("<trans-unit>", "<trans-unit id=\"goals_title\" …>")
  ) { _ in Wording(nl: "Deze tekst heeft geen naam meer.", en: "This text no longer has a name.") }

  static let unitRenamed = ImportRule(
    "import-text-renamed",
    title: Wording(nl: "De naam van een tekst blijft.", en: "The name of a text stays."),
    why: Wording(
      nl: "Met een andere naam komt een vertaling bij een andere tekst.",
      en: "Under another name a translation ends up with another text."),
    wayOut: putBack,
    example: ("id=\"1\" resname=\"goals_title\"", "id=\"goals_title\" resname=\"goals_title\"")
  ) {
    Wording(
      nl: "Deze tekst heeft twee namen: `\($0[name: 0])` en `\($0[name: 1])`.",
      en: "This text has two names: `\($0[name: 0])` and `\($0[name: 1])`.")
  }

  static let unitUnknown = ImportRule(
    "import-text-unknown",
    title: Wording(
      nl: "Elke tekst in het bestand is er in het programma.", en: "Every text in the file is in the program."
    ),
    why: Wording(
      nl: "Een tekst die er niet meer is, hoort bij een oudere versie of een ander programma.",
      en: "A text that is gone belongs to an older version or to another program."),
    wayOut: Wording(
      nl:
        "Maak een nieuw bestand met `icbt-build translate export`, of laat met `--skip-changed` weg wat niet meer past.",
      en:
        "Make a new file with `icbt-build translate export`, or leave out what no longer fits with `--skip-changed`."
    ),
    example: ("<trans-unit id=\"gone_title\" …>", "<trans-unit id=\"goals_title\" …>")
  ) {
    Wording(
      nl: "Het programma heeft geen tekst `\($0[name: 0])`.", en: "The program has no text `\($0[name: 0])`.")
  }

  static let unitTwice = ImportRule(
    "import-text-twice",
    title: Wording(nl: "Elke tekst komt één keer terug.", en: "Every text comes back once."),
    why: Wording(
      nl: "Van twee vertalingen weet niemand welke telt.",
      en: "Of two translations nobody knows which one counts."),
    wayOut: Wording(nl: "Haal een van de twee weg.", en: "Remove one of the two."),
    example: ("<trans-unit id=\"goals_title\" …> (2×)", "<trans-unit id=\"goals_title\" …>")
  ) {
    Wording(nl: "`\($0[name: 0])` staat hier een tweede keer.", en: "`\($0[name: 0])` is here a second time.")
  }

  static let sourceMissing = ImportRule(
    "import-source-missing",
    title: Wording(
      nl: "Bij elke vertaling staat de brontekst.", en: "Every translation has the source text with it."),
    why: Wording(
      nl: "Alleen aan de brontekst is te zien of de vertaling nog klopt.",
      en: "Only the source text shows whether the translation still holds."),
    wayOut: putBack, example: ("<target>Welcome</target>", "<source>Welkom</source><target>Welcome</target>")
  ) {
    Wording(nl: "Bij `\($0[name: 0])` ontbreekt de brontekst.", en: "`\($0[name: 0])` lacks the source text.")
  }

  static let sourceDiffers = ImportRule(
    "import-source-differs",
    title: Wording(
      nl: "Vertaald is wat er nu in het programma staat.",
      en: "What was translated is what the program now says."),
    why: Wording(
      nl:
        "Het bestand is van een oudere versie, of de brontekst erin is veranderd. De vertaling zegt dan misschien iets anders.",
      en:
        "The file is of an older version, or the source text in it was changed. The translation may then say something else."
    ),
    wayOut: Wording(
      nl:
        "Maak een nieuw bestand met `icbt-build translate export`, of laat met `--skip-changed` weg wat niet meer past.",
      en:
        "Make a new file with `icbt-build translate export`, or leave out what no longer fits with `--skip-changed`."
    ),
    example: ("<source>Welkom!</source>", "<source>Welkom</source>")
  ) {
    Wording(
      nl: "De brontekst van `\($0[name: 0])` is nu een andere: `\($0[name: 1])`.",
      en: "The source text of `\($0[name: 0])` is now another: `\($0[name: 1])`.")
  }

  static let targetTwice = ImportRule(
    "import-translation-twice",
    title: Wording(nl: "Een tekst heeft één vertaling.", en: "A text has one translation."),
    why: Wording(
      nl: "Staan er twee, dan weet niemand welke de patiënt te lezen krijgt.",
      en: "Where there are two, nobody knows which one the patient gets to read."),
    wayOut: Wording(nl: "Haal weg wat niet telt.", en: "Remove what does not count."),
    example: ("<target>Welcome</target><target>Hello</target>", "<target>Welcome</target>")
  ) {
    Wording(
      nl: "Bij `\($0[name: 0])` staat een tekst twee keer.", en: "`\($0[name: 0])` has a text twice.")
  }

  static let targetEmpty = ImportRule(
    "import-target-empty",
    title: Wording(nl: "Een vertaling heeft woorden.", en: "A translation has words."),
    why: Wording(nl: "De patiënt zou hier niets zien staan.", en: "The patient would see nothing here."),
    wayOut: Wording(
      nl: "Vertaal de tekst, of haal hem uit het bestand.",
      en: "Translate the text, or take it out of the file."),
    example: ("<target> </target>", "<target>Welcome</target>")
  ) {
    Wording(
      nl: "De vertaling van `\($0[name: 0])` is leeg.", en: "The translation of `\($0[name: 0])` is empty.")
  }

  static let reindented = ImportRule(
    "import-reindented", .warning,
    title: Wording(
      nl: "Spaties en regels blijven zoals ze waren.", en: "Spaces and lines stay as they were."),
    why: Wording(
      nl: "Een programma heeft het bestand opnieuw ingedeeld. Wij nemen elke rij spaties als één spatie.",
      en: "A tool laid out the file anew. We take every run of spaces as one space."),
    wayOut: Wording(nl: "Je hoeft niets te doen.", en: "You need not do anything."),
    example: ("<target>\\n    Welcome\\n  </target>", "<target>Welcome</target>")
  ) {
    Wording(
      nl: "In `\($0[name: 0])` staan andere spaties of regels.",
      en: "`\($0[name: 0])` has other spaces or lines.")
  }

  static let unfinished = ImportRule(
    "import-unfinished", .warning,
    title: Wording(
      nl: "Een vertaling is af als zij terugkomt.", en: "A translation is finished when it comes back."),
    why: Wording(
      nl:
        "De vertaler gaf aan dat hier nog iemand naar moet kijken. De tekst geldt als begonnen, niet als vertaald.",
      en:
        "The translator said that somebody still has to look at this. The text counts as begun, not as translated."
    ),
    wayOut: Wording(
      nl: "Laat de vertaler het merkteken weghalen als de tekst af is, en lees het bestand opnieuw in.",
      en: "Have the translator remove the mark once the text is finished, and import the file again."),
    example: ("#, fuzzy", "msgstr \"Welcome\"")
  ) {
    Wording(nl: "`\($0[name: 0])` is nog niet af.", en: "`\($0[name: 0])` is not finished yet.")
  }

  static let lockedChanged = ImportRule(
    "import-locked-changed",
    title: Wording(
      nl: "Een gevalideerde vragenlijst blijft zoals hij is.", en: "A validated questionnaire stays as it is."
    ),
    why: Wording(
      nl: "De woorden van een gevalideerde vragenlijst zijn zelf gevalideerd, per taal.",
      en: "The words of a validated questionnaire are themselves validated, for each language."),
    wayOut: putBack, example: ("<target>Een beetje moe</target>", "<target>Weinig energie</target>")
  ) {
    Wording(
      nl: "`\($0[name: 0])` hoort bij een gevalideerde vragenlijst.",
      en: "`\($0[name: 0])` is part of a validated questionnaire.")
  }

  static let signedOffChanged = ImportRule(
    "import-signed-off",
    title: Wording(
      nl: "Wat is afgetekend, verandert niet ongemerkt.", en: "What was signed off does not change unnoticed."
    ),
    why: Wording(
      nl: "Iemand staat in voor deze vertaling. Een andere tekst heeft een nieuwe handtekening nodig.",
      en: "Somebody answers for this translation. Another text needs another signature."),
    wayOut: Wording(
      nl:
        "Trek de handtekening eerst in, met `icbt-build translate sign-off … --withdraw --unit ID`, of zet de oude vertaling terug.",
      en:
        "Withdraw the signature first, with `icbt-build translate sign-off … --withdraw --unit ID`, or put the old translation back."
    ),
    example: ("<target state=\"final\">Hello</target>", "<target state=\"final\">Welcome</target>")
  ) {
    Wording(
      nl: "`\($0[name: 0])` is afgetekend als `\($0[name: 1])`, en komt anders terug.",
      en: "`\($0[name: 0])` was signed off as `\($0[name: 1])`, and comes back otherwise.")
  }

  static let changedMeanwhile = ImportRule(
    "import-changed-meanwhile",
    title: Wording(
      nl: "Twee mensen veranderen niet ongemerkt dezelfde vertaling.",
      en: "Two people do not change the same translation unnoticed."),
    why: Wording(
      nl: "Nadat dit bestand is meegegeven, kwam er een andere vertaling van deze tekst binnen.",
      en: "After this file was handed out, another translation of this text came in."),
    wayOut: Wording(
      nl:
        "Kies samen een van de twee: maak een nieuw bestand met `icbt-build translate export --all`, of laat deze tekst met `--skip-changed` weg.",
      en:
        "Choose one of the two together: make a new file with `icbt-build translate export --all`, or leave this text out with `--skip-changed`."
    ),
    example: ("<target>Hello</target>", "<target>Welcome</target>")
  ) {
    Wording(
      nl: "`\($0[name: 0])` is intussen door een ander vertaald als `\($0[name: 1])`.",
      en: "`\($0[name: 0])` was meanwhile translated by somebody else as `\($0[name: 1])`.")
  }

  static let approvalIgnored = ImportRule(
    "import-approval-ignored", .warning,
    title: Wording(
      nl: "Aftekenen gebeurt hier, niet in een bestand.", en: "Signing off happens here, not in a file."),
    why: Wording(
      nl:
        "Programma's zetten vaak vanzelf dat een tekst goedgekeurd is. Hier telt alleen `icbt-build translate sign-off`.",
      en:
        "Tools often say by themselves that a text is approved. Here only `icbt-build translate sign-off` counts."
    ),
    wayOut: Wording(
      nl: "Je hoeft niets te doen: de tekst geldt als vertaald.",
      en: "You need not do anything: the text counts as translated."),
    example: ("<trans-unit approved=\"yes\" …>", "<trans-unit …>")
  ) {
    Wording(
      nl: "Het bestand noemt `\($0[name: 0])` goedgekeurd.", en: "The file calls `\($0[name: 0])` approved.")
  }

  static let segmented = ImportRule(
    "import-segmented",
    title: Wording(nl: "Een tekst blijft één stuk.", en: "A text stays in one piece."),
    why: Wording(
      nl: "In stukken geknipt is niet te zien of de vertaling heel is.",
      en: "Cut into pieces it cannot be seen whether the translation is whole."),
    wayOut: Wording(
      nl: "Zet het knippen in zinnen uit in je vertaalprogramma.",
      en: "Switch off segmentation in your translation tool."),
    example: ("<segment>…</segment><segment>…</segment>", "<segment>…</segment>")
  ) { Wording(nl: "`\($0[name: 0])` is in stukken geknipt.", en: "`\($0[name: 0])` was cut into pieces.") }

  static let pluralMissing = ImportRule(
    "import-plural-missing",
    title: Wording(
      nl: "Elke meervoudsvorm van de taal is er.", en: "Every plural form of the language is there."),
    why: Wording(
      nl:
        "Talen hebben een tot zes vormen. Ontbreekt er een, dan leest de patiënt bij sommige getallen niets.",
      en: "Languages have one to six forms. Without one of them the patient reads nothing at some numbers."),
    wayOut: Wording(nl: "Vertaal ook deze vorm.", en: "Translate this form as well."),
    example: ("days_unit", "days_unit, days_unit_one")
  ) {
    Wording(
      nl: "Van `\($0[name: 0])` ontbreekt de vorm `\($0[name: 1])`.",
      en: "`\($0[name: 0])` lacks the form `\($0[name: 1])`.")
  }

  static let pluralUnknown = ImportRule(
    "import-plural-unknown",
    title: Wording(
      nl: "Een meervoudsvorm is er een van de taal.", en: "A plural form is one that the language has."),
    why: Wording(nl: "Deze vorm zou nooit gebruikt worden.", en: "This form would never be used."),
    wayOut: Wording(nl: "Haal de vorm weg.", en: "Remove the form."),
    example: ("days_unit_few", "days_unit_one")
  ) {
    Wording(
      nl: "De taal heeft geen vorm `\($0[name: 1])` voor `\($0[name: 0])`.",
      en: "The language has no form `\($0[name: 1])` for `\($0[name: 0])`.")
  }
}
