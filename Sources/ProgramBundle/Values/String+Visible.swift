extension String {
  /// The text as it can be printed: what acts on a terminal, or turns the direction of writing, is written out.
  ///
  /// Control characters (C0, C1) and marks of direction (Unicode 16, sections 23.1 and 23.2) become `\u{…}`: what others
  /// wrote could else hide what is said of it. White space becomes a space, but not in a name, where it is a mistake.
  package func visible(isName: Bool = false) -> String {
    // Nearly every text is as it should be: only these bytes begin what is sought.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D where !isName: shown += " "
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
