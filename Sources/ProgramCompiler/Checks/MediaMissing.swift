extension Check {
  /// A sound, film or picture that is not in the folder.
  static let mediaMissing = Check.inFile(
    Rule(
      "media-missing", .incomplete,
      title: Wording(
        nl: "Elk geluid, elke film en elke afbeelding is er.", en: "Every sound, film and picture is there."),
      why: Wording(
        nl:
          "Zonder het bestand ziet of hoort de patiënt niets. Bestanden staan in de map `media`; schrijf alleen de naam van het bestand.",
        en:
          "Without the file the patient sees or hears nothing. Files are in the folder `media`; write the file's name only."
      ),
      example: .init(
        .page, bad: "<image src=\"son.svg\"><alternative>Een zon.</alternative></image>",
        good: "<image src=\"sun.svg\"><alternative>Een zon.</alternative></image>"))
  ) { rule, context -> AnySequence<Diagnostic> in
    AnySequence(context.missingMedia.lazy.map { finding(rule, $0, $1, $2, context) })
  }

  private static func finding(
    _ rule: Rule, _ reference: Reference, _ kind: Inventory.MediaKind, _ site: Inventory.Site,
    _ context: FileContext
  ) -> Diagnostic {
    let meant = MediaPath.meant(reference.text, kind, context.whole, site.scope)
    let written = reference.text
    return rule.finding(
      at: reference.place,
      written.isEmpty
        ? Wording(nl: "Hier staat geen bestand.", en: "There is no file here.")
        : Wording(
          nl: "In de map `media` is geen `\(written.shortened)`.",
          en: "The folder `media` has no `\(written.shortened)`."),
      Wording(
        nl: "Zonder het bestand ziet of hoort de patiënt niets.",
        en: "Without the file the patient sees or hears nothing."),
      element: site.owner, solutions: [solution(reference, meant)])
  }

  private static func solution(_ reference: Reference, _ meant: String?) -> Diagnostic.Solution {
    let written = reference.text
    if let meant, written == "media/" + meant {
      return .init(
        Wording(nl: "Schrijf `\(meant)`, zonder `media/`.", en: "Write `\(meant)`, without `media/`."),
        safe: true,
        edits: [.init(reference.place, meant)])
    }
    if let meant {
      return .write(meant, at: reference.place, safe: meant.lowercased() == written.lowercased())
    }
    if written.contains("://") {
      return .init(
        Wording(
          nl: "Bestanden van internet kunnen niet: zet het bestand in de map `media`.",
          en: "Files from the internet are not possible: put the file in the folder `media`."))
    }
    return .init(
      Wording(
        nl: "Zet het bestand in de map `media`, of schrijf de naam van een bestand dat er staat.",
        en: "Put the file in the folder `media`, or write the name of a file that is there."))
  }
}

extension FileContext {
  /// The names of media files that are not there.
  var missingMedia: [(reference: Reference, kind: Inventory.MediaKind, site: Inventory.Site)] {
    inventory.media.filter { media[MediaPath.of($0.reference.text, $0.site.scope)] == nil }
  }
}

/// Where the file stands that a part names.
enum MediaPath {
  static func of(_ name: String, _ scope: Scope) -> String { prefix(scope) + name }

  /// The names that parts of `scope` can use, in order.
  static func names(_ context: CheckContext, _ scope: Scope) -> [String] {
    let prefix = prefix(scope)
    return context.media.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.utf8.count)) }
      .sorted()
  }

  /// The file that is there and that the author most likely meant by `name`: the same without its folders, one spelt alike,
  /// or the only one with another ending.
  static func meant(
    _ name: String, _ kind: Inventory.MediaKind, _ context: CheckContext, _ scope: Scope
  ) -> String? {
    // A file from the internet is another one, also where it has the same name.
    if name.contains("://") { return nil }
    let allowed = MediaTypes.extensions(kind)
    let there = names(context, scope).filter { allowed.contains(MediaTypes.fileExtension($0)) }
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    if last != name, there.contains(last) { return last }
    if let near = NearMiss.of(name, among: there) { return near }
    if last != name, let near = NearMiss.of(last, among: there) { return near }
    func stem(_ file: String) -> Substring { file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex) }
    let alike = there.filter { stem($0) == stem(last) }
    return alike.count == 1 ? alike[0] : nil
  }

  private static func prefix(_ scope: Scope) -> String { scope == .common ? "../common/media/" : "media/" }
}
