import ProgramBundle

/// Files for translators on disk.
public enum ExchangeFile {
  /// Writes a file whole, or nothing.
  ///
  /// Throws an `EnvironmentFault` where it cannot be written, or something stands there that is no file for a translator.
  public static func write(_ bytes: [UInt8], to path: String) throws(EnvironmentFault) {
    switch try SingleFile.occupant(of: path, count: 512) {
    case .nothing: break
    case .file(let start):
      let text = String(decoding: start, as: UTF8.self)
      let isOurs = ["<xliff", "<tmx", "msgid"].contains { text.contains($0) }
      if !start.isEmpty, !isOurs { throw refused(path) }
    case .link, .other: throw refused(path)
    }
    try AtomicFile.write(bytes, to: path)
  }

  private static func refused(_ path: String) -> EnvironmentFault {
    EnvironmentFault(
      Wording(
        nl:
          "`\(path)` bestaat al en is geen bestand voor vertalers. Kies een andere naam; er is niets veranderd.",
        en:
          "`\(path)` is there already and is no file for translators. Choose another name; nothing has changed."
      ))
  }
}
