/// What can be wrong with a file that a translator sends back, as a file.
enum ImportRules {
  static let all = files + units + codes

  private static let files = [
    formatUnknown, memoryGiven, versionUnknown, poDamaged, poCharset, programMissing, otherProgram,
    sourceLocaleDiffers, localeMissing, localeDiffers, headersDiffer, nothingNew, lineEnds, byteOrderMark,
  ]

  private static let sendAgain = Wording(
    nl: "Maak een nieuw bestand met `icbt-build translate export`, en vertaal daarin verder.",
    en: "Make a new file with `icbt-build translate export`, and go on translating in that.")
  private static let rightCommand = Wording(
    nl: "Lees het bestand in bij het programma en de taal waarvoor het gemaakt is.",
    en: "Import the file into the program and the language it was made for.")

  static let formatUnknown = ImportRule(
    "import-format-unknown",
    title: Wording(
      nl: "Vertalingen komen terug als XLIFF of PO.", en: "Translations come back as XLIFF or PO."),
    why: Wording(
      nl: "Van een ander bestand is niet te zien welke tekst bij welke hoort.",
      en: "Any other file does not say which text belongs to which."),
    wayOut: sendAgain, example: ("<html>…</html>", "<xliff version=\"1.2\" …>…</xliff>")
  ) {
    Wording(
      nl: $0[name: 0].isEmpty
        ? "Dit is geen XLIFF of PO." : "Dit is geen XLIFF of PO: het begint met `\($0[name: 0])`.",
      en: $0[name: 0].isEmpty
        ? "This is no XLIFF or PO." : "This is no XLIFF or PO: it begins with `\($0[name: 0])`.")
  }

  static let memoryGiven = ImportRule(
    "import-memory",
    title: Wording(
      nl: "Terug komt het vertaalde bestand, niet het vertaalgeheugen.",
      en: "What comes back is the translated file, not the translation memory."),
    why: Wording(
      nl: "Een geheugen (TMX) zegt niet bij welke tekst een vertaling hoort.",
      en: "A memory (TMX) does not say to which text a translation belongs."),
    wayOut: Wording(
      nl: "Lees het bestand in dat je vertaalprogramma maakte; bij OmegaT staat het in de map `target`.",
      en: "Import the file that your tool made; with OmegaT it is in the folder `target`."),
    example: ("project_save.tmx", "target/pain-de.xlf")
  ) { _ in Wording(nl: "Dit is een vertaalgeheugen.", en: "This is a translation memory.") }

  static let versionUnknown = ImportRule(
    "import-version",
    title: Wording(nl: "XLIFF is versie 1.2, 2.0 of 2.1.", en: "XLIFF is version 1.2, 2.0 or 2.1."),
    why: Wording(
      nl: "Een andere versie schrijft teksten en codes anders op.",
      en: "Another version writes texts and codes in another way."),
    wayOut: sendAgain, example: ("<xliff version=\"1.1\" …>", "<xliff version=\"1.2\" …>")
  ) {
    Wording(
      nl: "Deze versie van XLIFF lezen wij niet: `\($0[name: 0])`.",
      en: "We do not read this version of XLIFF: `\($0[name: 0])`.")
  }

  static let poDamaged = ImportRule(
    "import-po-damaged",
    title: Wording(nl: "Een PO-bestand is heel.", en: "A PO file is whole."),
    why: Wording(
      nl: "Waar een regel kapot is, weet niemand waar de volgende tekst begint.",
      en: "Where a line is broken, nobody knows where the next text begins."),
    wayOut: sendAgain, example: ("msgstr \"Welcome", "msgstr \"Welcome\"")
  ) {
    Wording(
      nl: "Deze regel hoort niet in een PO-bestand: `\($0[name: 0])`.",
      en: "This line has no place in a PO file: `\($0[name: 0])`.")
  }

  static let poCharset = ImportRule(
    "import-po-charset",
    title: Wording(nl: "Een PO-bestand is in UTF-8.", en: "A PO file is in UTF-8."),
    why: Wording(
      nl: "In een andere codering worden letters met accenten andere letters.",
      en: "In another encoding letters with accents become other letters."),
    wayOut: Wording(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8."),
    example: ("Content-Type: text/plain; charset=ISO-8859-1", "Content-Type: text/plain; charset=UTF-8")
  ) {
    Wording(
      nl: $0[name: 0].isEmpty
        ? "Hier staat een teken dat niet als UTF-8 is opgeslagen."
        : "Dit bestand is niet in UTF-8, maar in `\($0[name: 0])`.",
      en: $0[name: 0].isEmpty
        ? "Here is a character that is not saved as UTF-8."
        : "This file is not in UTF-8, but in `\($0[name: 0])`.")
  }

  static let programMissing = ImportRule(
    "import-program-missing",
    title: Wording(
      nl: "Een vertaald bestand zegt bij welk programma het hoort.",
      en: "A translated file says to which program it belongs."),
    why: Wording(
      nl:
        "Twee programma's hebben vaak teksten met dezelfde naam. Zonder programma komt een vertaling op de verkeerde plek.",
      en:
        "Two programs often have texts of the same name. Without the program a translation ends up in the wrong place."
    ),
    wayOut: sendAgain,
    example: ("<file original=\"program.xml\" …>", "<file original=\"program.xml\" product-name=\"pain\" …>")
  ) { _ in
    Wording(
      nl: "Dit bestand zegt niet meer bij welk programma het hoort.",
      en: "This file no longer says to which program it belongs.")
  }

  static let otherProgram = ImportRule(
    "import-other-program",
    title: Wording(
      nl: "Een vertaling hoort bij dit programma.", en: "A translation belongs to this program."),
    why: Wording(
      nl: "Een tekst uit een ander programma kan hier gevaarlijk zijn.",
      en: "A text of another program can be dangerous here."),
    wayOut: rightCommand, example: ("product-name=\"fatigue\"", "product-name=\"pain\"")
  ) {
    Wording(
      nl: "Dit bestand is van het programma `\($0[name: 0])`, en niet van `\($0[name: 1])`.",
      en: "This file is of the program `\($0[name: 0])`, and not of `\($0[name: 1])`.")
  }

  static let sourceLocaleDiffers = ImportRule(
    "import-source-language",
    title: Wording(
      nl: "Er is vertaald uit de taal van het programma.",
      en: "What was translated is in the language of the program."),
    why: Wording(
      nl: "Wie uit een vertaling vertaalt, neemt de fouten ervan mee.",
      en: "Whoever translates a translation takes its mistakes along."),
    wayOut: sendAgain, example: ("source-language=\"en\"", "source-language=\"nl\"")
  ) {
    Wording(
      nl: "Dit bestand vertaalt uit `\($0[name: 0])`; het programma is in `\($0[name: 1])`.",
      en: "This file translates from `\($0[name: 0])`; the program is in `\($0[name: 1])`.")
  }

  static let localeMissing = ImportRule(
    "import-locale-missing",
    title: Wording(
      nl: "Een vertaald bestand zegt in welke taal het is.",
      en: "A translated file says in which language it is."),
    why: Wording(
      nl: "Anders is niet te zien of de Franse vertaling per ongeluk bij het Duits terechtkomt.",
      en: "Otherwise nobody sees that the French translation is imported as the German one by mistake."),
    wayOut: sendAgain,
    example: ("<file original=\"program.xml\" …>", "<file original=\"program.xml\" target-language=\"en\" …>")
  ) { _ in
    Wording(
      nl: "Hier staat niet meer in welke taal de vertaling is.",
      en: "This no longer says in which language the translation is.")
  }

  static let localeDiffers = ImportRule(
    "import-other-locale",
    title: Wording(
      nl: "Een vertaling is in de taal waarin je haar inleest.",
      en: "A translation is in the language it is imported into."),
    why: Wording(
      nl: "Anders leest een patiënt een vreemde taal, of wordt u opeens je.",
      en: "Otherwise a patient reads a foreign language, or is suddenly addressed in another form."),
    wayOut: rightCommand, example: ("target-language=\"fr\"", "target-language=\"en\"")
  ) {
    Wording(
      nl: "Dit bestand is in `\($0[name: 0])`, en niet in `\($0[name: 1])`.",
      en: "This file is in `\($0[name: 0])`, and not in `\($0[name: 1])`.")
  }

  static let headersDiffer = ImportRule(
    "import-mixed",
    title: Wording(
      nl: "Een vertaald bestand is van één programma en één taal.",
      en: "A translated file is of one program and one language."),
    why: Wording(
      nl: "Wat uit twee bestanden is samengevoegd, kan teksten van een ander programma hebben.",
      en: "What was put together from two files may have texts of another program."),
    wayOut: Wording(nl: "Lees de bestanden een voor een in.", en: "Import the files one by one."),
    example: ("target-language=\"fr\"", "target-language=\"en\"")
  ) {
    Wording(
      nl: "Hier staat `\($0[name: 0])`, en eerder in dit bestand `\($0[name: 1])`.",
      en: "Here it is `\($0[name: 0])`, and earlier in this file `\($0[name: 1])`.")
  }

  static let nothingNew = ImportRule(
    "import-nothing-new",
    title: Wording(
      nl: "Een vertaald bestand brengt iets nieuws.", en: "A translated file brings something new."),
    why: Wording(
      nl:
        "Wie een bestand inleest waar niets in veranderde, heeft vaak het verkeerde bestand, of het niet bewaard.",
      en: "Whoever imports a file in which nothing changed often has the wrong file, or did not save it."),
    wayOut: Wording(
      nl:
        "Kijk of dit het vertaalde bestand is, bewaard na het vertalen, en of het niet al is ingelezen. Klopt een oude vertaling nog, gebruik dan `--confirm-unchanged`.",
      en:
        "See whether this is the translated file, saved after translating, and whether it was not taken in already. Where an old translation still holds, use `--confirm-unchanged`."
    ),
    example: ("<target>Welkom</target>", "<target>Welcome</target>")
  ) { _ in
    Wording(
      nl: "In dit bestand is niets vertaald of veranderd.",
      en: "Nothing in this file was translated or changed.")
  }

  static let lineEnds = ImportRule(
    "import-line-ends", .warning,
    title: Wording(nl: "Regels eindigen zoals wij ze schreven.", en: "Lines end as we wrote them."),
    why: Wording(
      nl:
        "Een ander regeleinde kan betekenen dat er meer aan het bestand veranderde. De teksten zelf hebben er geen last van.",
      en: "Other line ends may mean that more of the file was changed. The texts themselves are not affected."
    ),
    wayOut: Wording(nl: "Je hoeft niets te doen.", en: "You need not do anything."),
    example: ("<target>Welcome</target>\\r\\n", "<target>Welcome</target>\\n")
  ) { _ in
    Wording(
      nl: "De regels in dit bestand eindigen zoals op Windows.",
      en: "The lines in this file end as on Windows.")
  }

  static let byteOrderMark = ImportRule(
    "import-byte-order-mark", .warning,
    title: Wording(nl: "Een bestand begint met tekst.", en: "A file begins with text."),
    why: Wording(
      nl:
        "Sommige programma's zetten een onzichtbaar teken voor de eerste regel. De teksten zelf hebben er geen last van.",
      en:
        "Some tools put an invisible character before the first line. The texts themselves are not affected."
    ),
    wayOut: Wording(nl: "Je hoeft niets te doen.", en: "You need not do anything."),
    example: ("{U+FEFF}<?xml version=\"1.0\" …?>", "<?xml version=\"1.0\" …?>")
  ) { _ in
    Wording(
      nl: "Dit bestand begint met een onzichtbaar teken.", en: "This file begins with an invisible character."
    )
  }
}
