/// What can be wrong with the files of a program before any of them is read as text.
public enum SourceRules {
  /// Every rule.
  public static let all: [Rule] = [
    fileTooLarge, fileUnreadable, fileNotRegular, linkOutsideFolder, fileNameRefused, fileNameCase,
    folderTooLarge, folderTooDeep,
  ]

  static let fileTooLarge = Rule(
    "file-too-large",
    title: Wording(
      nl: """
        Een tekstbestand is hoogstens \(SourceBounds.fileBytes >> 20) MB groot en heeft hoogstens \
        \(MarkupBounds.parts) onderdelen en eigenschappen.
        """,
      en: """
        A text file is at most \(SourceBounds.fileBytes >> 20) MB in size and has at most \(MarkupBounds.parts) \
        parts and properties.
        """),
    why: Wording(
      nl: """
        Een heel behandelprogramma aan tekst is kleiner dan 1 MB. Een bestand dat zo veel groter is, bevat \
        iets anders dan tekst, zoals een film of een afbeelding.
        """,
      en: """
        All the text of a treatment program is smaller than 1 MB. A file that is so much larger holds \
        something other than text, such as a film or an image.
        """),
    example: Rule.Example(
      .folder, bad: "program.xml\nmodules/goals.xml (40 MB)", good: "program.xml\nmodules/goals.xml (20 kB)"))

  static let fileUnreadable = Rule(
    "file-unreadable",
    title: Wording(
      nl: "Elk bestand van een programma is te lezen.", en: "Every file of a program can be read."),
    why: Wording(
      nl: "Een bestand dat niet gelezen kan worden, zou stilzwijgend in de behandeling ontbreken.",
      en: "A file that cannot be read would be missing from the treatment without a word."),
    example: Rule.Example(
      .folder, bad: "program.xml\nmodules/goals.xml (no permission to read)",
      good: "program.xml\nmodules/goals.xml"))

  static let fileNotRegular = Rule(
    "file-not-regular",
    title: Wording(
      nl: "In een programma staan alleen gewone bestanden en mappen.",
      en: "A program holds only ordinary files and folders."),
    why: Wording(
      nl: """
        Een snelkoppeling naar een map, een apparaat of een wachtrij kan er bij een collega anders uitzien \
        of nooit ophouden. Daarom wordt zoiets niet geopend.
        """,
      en: """
        A shortcut to a folder, a device or a queue can look different at a colleague's, or never end. So \
        none of these is opened.
        """),
    example: Rule.Example(
      .folder, bad: "program.xml\nmodules -> archive", good: "program.xml\nmodules/goals.xml"))

  static let linkOutsideFolder = Rule(
    "link-outside-folder",
    title: Wording(
      nl: "Een snelkoppeling wijst niet buiten de map van het programma.",
      en: "A shortcut does not point outside the program's folder."),
    why: Wording(
      nl: """
        Alles wat een patiënt krijgt, staat in de map zelf. Een snelkoppeling naar buiten werkt niet bij een \
        collega en kan een bestand meenemen dat niet gedeeld mag worden.
        """,
      en: """
        All that a patient gets stands in the folder itself. A shortcut to the outside does not work at a \
        colleague's and can take along a file that must not be shared.
        """),
    example: Rule.Example(
      .folder, bad: "program.xml\nmedia/calm.mp3 -> /home/anna/calm.mp3", good: "program.xml\nmedia/calm.mp3")
  )

  static let fileNameRefused = Rule(
    "file-name-refused",
    title: Wording(
      nl: "Een bestandsnaam is op elke computer leesbaar.", en: "A file name can be read anywhere."),
    why: Wording(
      nl: """
        Een naam met een stuurteken of in een oude codering is niet te typen en verandert bij kopiëren. \
        Gebruik letters, cijfers en streepjes.
        """,
      en: """
        A name with a control character or in an old encoding cannot be typed and changes when copied. Use \
        letters, digits and hyphens.
        """),
    example: Rule.Example(
      .folder, bad: "program.xml\nmodules/g\u{FFFD}als.xml", good: "program.xml\nmodules/goals.xml"))

  static let fileNameCase = Rule(
    "file-name-case",
    title: Wording(
      nl: "Twee bestandsnamen verschillen in meer dan hoofdletters.",
      en: "Two file names differ in more than capitals."),
    why: Wording(
      nl: """
        Op Windows en macOS zijn zulke namen hetzelfde bestand: het ene overschrijft daar het andere, en \
        een tekst verdwijnt.
        """,
      en: """
        On Windows and macOS such names are the same file: there one overwrites the other, and a text \
        disappears.
        """),
    example: Rule.Example(
      .folder, bad: "program.xml\nmedia/Rust.mp3\nmedia/rust.mp3",
      good: "program.xml\nmedia/rust.mp3\nmedia/rust-kort.mp3"))

  static let folderTooLarge = Rule(
    "folder-too-large",
    title: Wording(
      nl: """
        Een programma heeft hoogstens \(SourceBounds.files) bestanden, en \(SourceBounds.textBytes >> 20) MB tekst \
        met \(MarkupBounds.programParts) onderdelen en eigenschappen.
        """,
      en: """
        A program has at most \(SourceBounds.files) files, and \(SourceBounds.textBytes >> 20) MB of text with \
        \(MarkupBounds.programParts) parts and properties.
        """),
    why: Wording(
      nl:
        "Een groot programma heeft een paar honderd bestanden. Bij zo veel is het vermoedelijk de verkeerde map.",
      en: "A large program has a few hundred files. With this many it is presumably the wrong folder."),
    example: Rule.Example(
      .folder, bad: "program.xml\nmedia (25000 files)", good: "program.xml\nmedia (25 files)"))

  static let folderTooDeep = Rule(
    "folder-too-deep",
    title: Wording(
      nl: "Mappen staan hoogstens \(SourceBounds.depth) lagen diep in elkaar.",
      en: "Folders stand at most \(SourceBounds.depth) layers deep inside one another."),
    why: Wording(
      nl: "Dieper gelegen bestanden worden niet gelezen en zouden ongemerkt ontbreken.",
      en: "Files that lie deeper are not read and would be missing unnoticed."),
    example: Rule.Example(
      .folder, bad: "program.xml\nmedia/a/b/c/d/e/f/g/h/i/calm.mp3", good: "program.xml\nmedia/calm.mp3"))

  /// The finding for a text file with more parts and properties than the bound; `place` is the first beyond it.
  static func tooManyParts(at place: Place) -> Diagnostic {
    fileTooLarge.finding(
      at: place,
      Wording(
        nl: "`\(place.file)` heeft meer dan \(MarkupBounds.parts) onderdelen en eigenschappen.",
        en: "`\(place.file)` has more than \(MarkupBounds.parts) parts and properties."),
      solutions: [
        .init(
          Wording(
            nl: "Verdeel de tekst over meer bestanden, of kijk of er iets telkens is herhaald.",
            en: "Divide the text over more files, or see whether something was repeated again and again."))
      ])
  }

  /// The finding for a text file of `byteCount` bytes, which is over the bound.
  static func tooLarge(_ path: String, _ byteCount: Int, limit: Int = SourceBounds.fileBytes) -> Diagnostic {
    fileTooLarge.finding(
      at: Place(file: path, span: Span(0, 0)),
      Wording(
        nl: "`\(path)` is met \(byteCount >> 20) MB te groot voor een tekstbestand.",
        en: "`\(path)`, at \(byteCount >> 20) MB, is too large for a text file."),
      solutions: [
        limit == SourceBounds.fileBytes
          ? .init(
            Wording(
              nl: "Verdeel de tekst over meer bestanden, of zet beeld en geluid in de map `media`.",
              en: "Divide the text over more files, or put pictures and sound in the folder `media`."))
          : .init(Wording(nl: "Zet het bestand terug zoals het was.", en: "Put the file back as it was."))
      ])
  }
}
