/// A file of plain text that a user names.
public enum PlainText {
  /// The words of the file at `path`; a byte-order mark is left out.
  ///
  /// Throws an `EnvironmentFault` where it cannot be read, is larger than `SourceBounds.plainTextBytes`, or is not UTF-8.
  public static func read(_ path: String) throws(EnvironmentFault) -> String {
    let bytes = try SingleFile.read(path, limit: SourceBounds.plainTextBytes)
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw EnvironmentFault(
        Wording(
          nl: "`\(path)` is geen tekst in UTF-8. Sla het bestand op als platte tekst (UTF-8).",
          en: "`\(path)` is no text in UTF-8. Save the file as plain text (UTF-8)."))
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
