import ProgramBundle

/// Pages that are written for people to look at in a browser.
public enum PageFile {
  /// What every page of ours begins with, so that one of them may be written over another and over nothing else.
  static let start = "<!DOCTYPE html>\n<!-- icbt-build -->\n"

  /// Writes a page whole, or nothing.
  ///
  /// Throws an `EnvironmentFault` where the file cannot be written, or something stands there that is no page of ours.
  public static func write(_ page: String, to path: String) throws(EnvironmentFault) {
    precondition(page.hasPrefix(start), "A page begins as all pages of ours do.")
    switch try SingleFile.occupant(of: path, count: start.utf8.count) {
    case .nothing: break
    case .file(let first) where first.isEmpty || first == Array(start.utf8): break
    case .file, .link, .other:
      throw EnvironmentFault(
        Wording(
          nl:
            "`\(path)` bestaat al en is geen bladzijde van icbt-build. Kies een andere naam; er is niets veranderd.",
          en:
            "`\(path)` is there already and is no page of icbt-build. Choose another name; nothing has changed."
        ))
    }
    try AtomicFile.write(Array(page.utf8), to: path)
  }
}
