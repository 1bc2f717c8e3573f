/// Where each kind of file stands in a program's folder.
enum SourceLayout {
  /// What a file is for, by its path.
  enum Place { case text, media, locale, ledger, none }

  private static let texts = ["program.xml", "glossary.xml"]
  private static let folders = ["modules", "assignments", "diaries", "instruments", "profiles"]

  /// What the file at `path`, relative to the folder, is for.
  static func place(of path: String) -> Place {
    let parts = path.split(separator: "/").map(String.init)
    guard let last = parts.last else { return .none }
    let isText = last.hasSuffix(".xml")
    switch parts.count {
    case 1: return texts.contains(last) ? .text : .none
    case _ where parts[0] == "media": return .media
    case 3 where parts[0] == "locales" && last == Ledger.fileName: return .ledger
    case _ where parts[0] == "locales": return isText ? .text : .locale
    case 2: return isText && folders.contains(parts[0]) ? .text : .none
    default: return .none
    }
  }

  /// Whether a file or folder called `name` is no part of the program: hidden, a copy that an editor or
  /// a system leaves behind, or a word to colleagues.
  static func ignores(_ name: String) -> Bool {
    if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") && name.hasSuffix("#") {
      return true
    }
    if name.hasPrefix("README") || name.hasPrefix("LICENSE") { return true }
    if [".swp", ".orig", ".md"].contains(where: name.hasSuffix) { return true }
    return name.lowercased() == "thumbs.db"
  }
}
