/// The characters that web pages write by name, as authors paste them.
enum HTMLCharacters {
  /// From *HTML 4.01*, section 24: Latin letters, signs, and the punctuation of word processors.
  private static let table: [String: Unicode.Scalar] = {
    // The Latin letters stand in the order of their numbers, from U+00A0 to U+00FF.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
      acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde \
      Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute \
      Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde \
      auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute \
      ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    var table: [String: Unicode.Scalar] = [
      "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "fnof": "ƒ", "circ": "ˆ",
      "tilde": "˜", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
      "zwj": "\u{200D}", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
      "ldquo": "“", "rdquo": "”", "bdquo": "„", "dagger": "†", "Dagger": "‡", "bull": "•", "hellip": "…",
      "permil": "‰", "prime": "′", "Prime": "″", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™",
      "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "harr": "↔", "minus": "−", "ne": "≠", "le": "≤",
      "ge": "≥", "asymp": "≈", "infin": "∞", "check": "✓", "hearts": "♥",
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
    for (offset, name) in latin.split(separator: " ").enumerated() {
      table[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset))
    }
    return table
  }()

  /// The character called `name`; a name all in capitals is looked up in small letters too.
  static func scalar(named name: String) -> Unicode.Scalar? {
    table[name] ?? (name == name.uppercased() ? table[name.lowercased()] : nil)
  }

  /// The character whose name is nearest to `name`, which is none; those that a file needs come first.
  static func scalar(near name: String) -> Unicode.Scalar? {
    // Of `é` and `É` the small letter is the likelier one.
    let nearest =
      NearMiss.of(name, among: XMLReference.predefined.map { "\($0.name)" })
      ?? NearMiss.of(name, among: table.keys.sorted(by: >))
    return nearest.flatMap { table[$0] }
  }

  /// Whether `scalar` is a space of another width, or one at which no line is broken.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// How `scalar` is best written in a file: as itself, unless it is markup or cannot be seen.
  static func written(_ scalar: Unicode.Scalar) -> String {
    if let entry = XMLReference.predefined.first(where: { $0.scalar == scalar }) { return "&\(entry.name);" }
    switch scalar.value {
    case 0xA0, 0xAD, 0x2000...0x200F: return "&#\(scalar.value);"
    default: return String(scalar)
    }
  }
}
