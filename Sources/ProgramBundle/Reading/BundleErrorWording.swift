extension BundleError {
  /// The stable name of the error, in small letters with hyphens.
  public var code: String { wording.code }

  /// What is wrong and which rule is broken, in a sentence.
  public var message: BilingualText { BilingualText(nl: wording.nl, en: wording.en) }

  private typealias Wording = (code: String, nl: String, en: String)

  private var wording: Wording {
    switch self {
    case .notAnArchive:
      (
        "not-an-archive", "Dit is geen bundel: het is geen zip-bestand.",
        "This is no bundle: it is not a zip file."
      )
    case .truncated:
      (
        "truncated", "Het bestand houdt te vroeg op; haal de bundel opnieuw op.",
        "The file ends too early; fetch the bundle again."
      )
    case .leadingBytes:
      (
        "leading-bytes", "Vóór de bundel staat iets anders; een bundel begint met het bestand mimetype.",
        "Something stands before the bundle; a bundle begins with the file mimetype."
      )
    case .trailingBytes(let count):
      (
        "trailing-bytes", "Na de bundel staat nog iets (in bytes: \(count)); daar hoort niets te staan.",
        "Something follows after the bundle (in bytes: \(count)); nothing should stand there."
      )
    case .gap(let offset):
      (
        "gap", "Op plaats \(offset) staat iets wat bij geen bestand hoort.",
        "At position \(offset) stands something that belongs to no file."
      )
    case .archiveTooLarge:
      ("archive-too-large", "De bundel is groter dan is toegestaan.", "The bundle is larger than is allowed.")
    case .tooManyFiles(let count):
      (
        "too-many-files", "De bundel heeft \(count) bestanden of meer; dat zijn er te veel.",
        "The bundle has \(count) files or more; that is too many."
      )
    case .countMismatch:
      (
        "count-mismatch", "Het aantal bestanden klopt niet met de lijst achter in de bundel.",
        "The number of files differs from the list at the end of the bundle."
      )
    case .directoryMismatch:
      (
        "directory-mismatch", "De lijst van bestanden staat niet waar de bundel zegt dat die staat.",
        "The list of files is not where the bundle says it is."
      )
    case .severalDisks:
      (
        "several-disks", "De bundel is verdeeld over meer schijven; een bundel is één bestand.",
        "The bundle is spread over several disks; a bundle is one file."
      )
    case .comment:
      (
        "comment", "De bundel bevat een opmerking van een zip-programma; die mag er niet in staan.",
        "The bundle holds a comment of a zip program; it may not have one."
      )
    case .headerMismatch(let path):
      (
        "header-mismatch", "Over \(path) staan twee verschillende dingen in de bundel.",
        "The bundle says two different things about \(path)."
      )
    case .encrypted(let path):
      (
        "encrypted", "\(path) is versleuteld; een bundel is leesbaar voor iedereen.",
        "\(path) is encrypted; a bundle can be read by anyone."
      )
    case .compressed(let path):
      (
        "compressed", "\(path) is gecomprimeerd; in een bundel staat elk bestand zoals het is.",
        "\(path) is compressed; a bundle stores each file as it is."
      )
    case .wrongFlags(let path):
      (
        "wrong-flags", "Bij \(path) staan zip-opties aan; een bundel gebruikt er geen.",
        "\(path) has zip options set; a bundle uses none."
      )
    case .wrongVersion(let path):
      (
        "wrong-version", "\(path) vraagt een andere zip-versie dan 1.0.",
        "\(path) asks for another zip version than 1.0."
      )
    case .wrongDate(let path):
      (
        "wrong-date", "\(path) heeft een datum; in een bundel is die altijd 1 januari 1980.",
        "\(path) has a date; in a bundle it is always 1 January 1980."
      )
    case .extraField(let path):
      (
        "extra-field", "\(path) heeft een extra veld; een bundel heeft die niet.",
        "\(path) has an extra field; a bundle has none."
      )
    case .link(let path):
      (
        "link", "\(path) is een verwijzing naar een ander bestand; een bundel bevat alleen gewone bestanden.",
        "\(path) is a link to another file; a bundle holds plain files only."
      )
    case .fileAttributes(let path):
      (
        "file-attributes", "\(path) heeft bestandskenmerken; een bundel legt die niet vast.",
        "\(path) has file attributes; a bundle does not record them."
      )
    case .wrongChecksum(let path):
      (
        "wrong-checksum", "\(path) is beschadigd; haal de bundel opnieuw op.",
        "\(path) is damaged; fetch the bundle again."
      )
    case .nameNotASCII(let path):
      (
        "name-not-ascii", "De naam \(path) heeft tekens buiten ASCII.",
        "The name \(path) has characters outside ASCII."
      )
    case .nameTooLong(let path):
      (
        "name-too-long", "De naam \(path.prefix(40))… is langer dan 255 tekens.",
        "The name \(path.prefix(40))… is longer than 255 characters."
      )
    case .backslash(let path):
      (
        "backslash", "De naam \(path) heeft een backslash; tussen mappen staat /.",
        "The name \(path) has a backslash; folders are separated by /."
      )
    case .absolutePath(let path):
      (
        "absolute-path", "De naam \(path) wijst naar een vaste plek op de schijf.",
        "The name \(path) points to a fixed place on the disk."
      )
    case .pathTraversal(let path):
      (
        "path-traversal", "De naam \(path) wijst buiten de bundel of is verborgen.",
        "The name \(path) leads outside the bundle, or is hidden."
      )
    case .folderEntry(let path):
      (
        "folder-entry", "\(path) is een map; een bundel bevat alleen bestanden.",
        "\(path) is a folder; a bundle holds files only."
      )
    case .duplicateName(let path):
      ("duplicate-name", "\(path) staat twee keer in de bundel.", "\(path) is in the bundle twice.")
    case .caseCollision(let path):
      (
        "case-collision", "\(path) verschilt alleen in hoofdletters van een ander bestand.",
        "\(path) differs from another file in capitals only."
      )
    case .unsorted(let path):
      (
        "unsorted", "\(path) staat niet op zijn plaats; bestanden staan op volgorde van naam.",
        "\(path) is out of place; files are in the order of their names."
      )
    case .unknownPath(let path):
      (
        "unknown-path", "\(path) is geen bestand dat in een bundel thuishoort.",
        "\(path) is no file that belongs in a bundle."
      )
    case .unexpectedMetadata(let path):
      (
        "unexpected-metadata",
        "\(path) hoort niet in META-INF; daar staan alleen het manifest, de handtekening en goedkeuringen.",
        "\(path) does not belong in META-INF, which holds the manifest, the signature and approvals only."
      )
    case .wrongMediaType:
      (
        "wrong-media-type", "Het eerste bestand moet mimetype zijn, met \(BundlePath.mediaType).",
        "The first file must be mimetype, holding \(BundlePath.mediaType)."
      )
    case .manifestMissing:
      (
        "manifest-missing", "Het tweede bestand moet META-INF/manifest.json zijn.",
        "The second file must be META-INF/manifest.json."
      )
    case .unknownFormat(let version):
      (
        "unknown-format",
        "De bundel heeft versie \(version) van het formaat; deze lezer kent \(ReaderVersion.format).",
        "The bundle is in version \(version) of the format; this reader knows \(ReaderVersion.format)."
      )
    case .readerTooOld(let needed):
      (
        "reader-too-old", "De bundel vraagt lezer \(needed) of nieuwer; dit is \(ReaderVersion.reader).",
        "The bundle needs reader \(needed) or newer; this is \(ReaderVersion.reader)."
      )
    case .unknownFeature(let name):
      (
        "unknown-feature", "De bundel vraagt \(name), en dat kent deze lezer niet.",
        "The bundle needs \(name), which this reader does not know."
      )
    case .filesUnsorted(let path):
      (
        "files-unsorted",
        "Het manifest noemt \(path) niet op zijn plaats; elk bestand staat er één keer, op volgorde.",
        "The manifest lists \(path) out of place; each file stands there once, in order."
      )
    case .unlisted(let path):
      ("unlisted", "\(path) staat niet in het manifest.", "\(path) is not in the manifest.")
    case .missing(let path):
      (
        "missing", "\(path) staat in het manifest maar niet in de bundel.",
        "\(path) is in the manifest but not in the bundle."
      )
    case .mediaMissing(let path):
      (
        "media-missing", "\(path) ontbreekt; vraag de bundel met media, of sta een bundel zonder media toe.",
        "\(path) is missing; ask for the bundle with media, or allow one without."
      )
    case .wrongSize(let path):
      (
        "wrong-size", "\(path) heeft een andere grootte dan in het manifest staat.",
        "\(path) has another size than the manifest says."
      )
    case .wrongDigest(let path):
      (
        "wrong-digest", "De inhoud van \(path) is niet die uit het manifest.",
        "The content of \(path) is not that of the manifest."
      )
    case .documentTooLarge(let path):
      ("document-too-large", "\(path) is groter dan is toegestaan.", "\(path) is larger than is allowed.")
    case .mediaTooLarge(let path):
      (
        "media-too-large", "\(path) is groter dan voor media is toegestaan.",
        "\(path) is larger than is allowed for media."
      )
    case .notUTF8(let path):
      ("not-utf8", "\(path) is geen tekst in UTF-8.", "\(path) is not text in UTF-8.")
    case .notJSON(let path):
      ("not-json", "\(path) is geen JSON.", "\(path) is not JSON.")
    case .nestedTooDeep(let path):
      (
        "nested-too-deep", "In \(path) staan onderdelen te diep in elkaar.",
        "Parts of \(path) are nested too deep."
      )
    case .tooManyValues(let path):
      (
        "too-many-values", "In \(path) staan te veel waarden.", "\(path) has too many values."
      )
    case .notWholeNumber(let path):
      (
        "not-whole-number", "In \(path) staat een getal dat niet heel is of te lang.",
        "\(path) has a number that is not whole, or too long."
      )
    case .wrongShape(let path, let at):
      (
        "wrong-shape", "In \(path) ontbreekt \(at), of het is van een ander soort.",
        "In \(path), \(at) is missing or of another kind."
      )
    case .notCanonical(let path):
      (
        "not-canonical",
        "\(path) heeft een eigenschap die het formaat niet kent, of is niet canoniek geschreven.",
        "\(path) has a property that the format does not know, or is not written canonically."
      )
    case .unwritable(let detail):
      ("unwritable", "\(detail) is niet als JSON te schrijven.", "\(detail) cannot be written as JSON.")
    case .wrongIdentifier(let path, let id):
      (
        "wrong-identifier", "\(path) gaat over \(id); de naam van het bestand is die van zijn id.",
        "\(path) is about \(id); a file is named after its id."
      )
    case .manifestDiffers(let property):
      (
        "manifest-differs", "Het manifest en de documenten zeggen iets anders over \(property).",
        "The manifest and the documents differ on \(property)."
      )
    case .unknownReference(let part):
      (
        "unknown-reference",
        "\(part.id) wordt genoemd (\(part.kind.rawValue)), maar staat niet in de bundel.",
        "\(part.id) is named (\(part.kind.rawValue)), but is not in the bundle."
      )
    case .duplicateIdentifier(let part):
      (
        "duplicate-identifier",
        "\(part.id) komt twee keer voor (\(part.kind.rawValue)); elke id is er één keer.",
        "\(part.id) occurs twice (\(part.kind.rawValue)); each id is there once."
      )
    case .missingText(let id, let locale):
      ("missing-text", "De tekst \(id) ontbreekt in \(locale).", "The text \(id) is missing in \(locale).")
    case .impossibleComparison(let flag):
      (
        "impossible-comparison", "Een voorwaarde vergelijkt \(flag) met iets wat dat kenmerk niet kan zijn.",
        "A condition compares \(flag) with something that flag cannot be."
      )
    case .orderCycle(let module):
      ("order-cycle", "De module \(module) komt na zichzelf.", "The module \(module) comes after itself.")
    case .outOfRange(let id, let property):
      (
        "out-of-range", "Bij \(id) valt \(property) buiten wat kan.",
        "In \(id), \(property) is outside its range."
      )
    case .courseTooLong:
      (
        "course-too-long", "De modules duren samen langer dan is toegestaan.",
        "The modules together take longer than is allowed."
      )
    }
  }
}
