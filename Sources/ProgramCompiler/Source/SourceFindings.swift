/// The findings about files and folders; each stands at the beginning of the file it is about.
enum SourceFindings {
  private static func finding(
    _ rule: Rule, _ path: String, nl: String, en: String, notes: [Diagnostic.Note] = [],
    doNL: String, doEN: String
  ) -> Diagnostic {
    rule.finding(
      at: Place(file: path, span: Span(0, 0)), Wording(nl: nl, en: en), notes: notes,
      solutions: [.init(Wording(nl: doNL, en: doEN))])
  }

  static func unreadable(_ path: String, _ error: SystemError) -> Diagnostic {
    let reason = error.reason
    return finding(
      SourceRules.fileUnreadable, path, nl: "`\(path)` kan niet gelezen worden: \(reason.nl).",
      en: "`\(path)` cannot be read: \(reason.en).",
      doNL: "Maak het leesbaar, zet het terug, of haal het weg.",
      doEN: "Make it readable, put it back, or remove it.")
  }

  static func notRegular(_ path: String) -> Diagnostic {
    finding(
      SourceRules.fileNotRegular, path, nl: "`\(path)` is geen gewoon bestand en geen gewone map.",
      en: "`\(path)` is no ordinary file and no ordinary folder.",
      doNL: "Zet het bestand of de map zelf hier neer, of haal `\(path)` weg.",
      doEN: "Put the file or folder itself here, or remove `\(path)`.")
  }

  static func linkOutside(_ path: String) -> Diagnostic {
    finding(
      SourceRules.linkOutsideFolder, path,
      nl: "`\(path)` is een snelkoppeling naar iets buiten de map van het programma.",
      en: "`\(path)` is a shortcut to something outside the program's folder.",
      doNL: "Zet een kopie van het bestand of de map zelf op deze plek.",
      doEN: "Put a copy of the file or folder itself in its place.")
  }

  static func isFolder(_ path: String) -> Diagnostic {
    finding(
      SourceRules.fileNotRegular, path, nl: "`\(path)` is een map, geen bestand.",
      en: "`\(path)` is a folder, not a file.",
      doNL: "Haal het bestand uit de map en zet het in haar plaats.",
      doEN: "Take the file out of the folder and put it in its place.")
  }

  static func nameRefused(_ path: String) -> Diagnostic {
    finding(
      SourceRules.fileNameRefused, path, nl: "De naam `\(path)` bevat een teken dat niet te typen is.",
      en: "The name `\(path)` holds a character that cannot be typed.",
      doNL: "Geef het een naam met letters, cijfers en streepjes.",
      doEN: "Give it a name with letters, digits and hyphens.")
  }

  static func sameButForCase(_ path: String, first: String) -> Diagnostic {
    finding(
      SourceRules.fileNameCase, path,
      nl: "`\(path)` en `\(first)` zijn op andere computers dezelfde naam.",
      en: "`\(path)` and `\(first)` are the same name on other computers.",
      notes: [
        .init(
          Place(file: first, span: Span(0, 0)),
          Wording(nl: "Dit is de andere naam.", en: "This is the other name."))
      ],
      doNL: "Geef een van de twee een andere naam.", doEN: "Give one of the two another name.")
  }

  static func tooMany() -> Diagnostic {
    SourceRules.folderTooLarge.finding(
      at: nil,
      Wording(
        nl: "Deze map heeft meer dan \(SourceBounds.files) bestanden; de rest is niet gelezen.",
        en: "This folder has more than \(SourceBounds.files) files; the rest was not read."),
      solutions: [
        .init(
          Wording(
            nl: "Kies de map van het programma zelf, die met `program.xml` erin.",
            en: "Choose the folder of the program itself, the one with `program.xml` in it."))
      ])
  }

  static func tooMuchText() -> Diagnostic {
    SourceRules.folderTooLarge.finding(
      at: nil,
      Wording(
        nl: "De teksten zijn samen groter dan \(SourceBounds.textBytes >> 20) MB; de rest is niet gelezen.",
        en: "The texts are larger than \(SourceBounds.textBytes >> 20) MB together; the rest was not read."),
      solutions: [
        .init(
          Wording(
            nl: "Haal weg wat niet bij dit programma hoort, of maak er meer programma's van.",
            en: "Remove what does not belong to this program, or make several programs of it."))
      ])
  }

  static func tooManyParts() -> Diagnostic {
    SourceRules.folderTooLarge.finding(
      at: nil,
      Wording(
        nl: "De teksten hebben samen meer dan \(MarkupBounds.programParts) onderdelen en eigenschappen.",
        en: "The texts have more than \(MarkupBounds.programParts) parts and properties together."),
      solutions: [
        .init(
          Wording(
            nl: "Haal weg wat niet bij dit programma hoort, of maak er meer programma's van.",
            en: "Remove what does not belong to this program, or make several programs of it."))
      ])
  }

  static func tooDeep(_ path: String) -> Diagnostic {
    finding(
      SourceRules.folderTooDeep, path, nl: "De map `\(path)` ligt te diep en is niet gelezen.",
      en: "The folder `\(path)` lies too deep and was not read.",
      doNL: "Zet de bestanden minder diep, bijvoorbeeld direct in `media`.",
      doEN: "Put the files less deep, for instance directly in `media`.")
  }
}
