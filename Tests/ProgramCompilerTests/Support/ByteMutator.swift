/// Changes the bytes of a file, anywhere and in any way.
enum ByteMutator {
  /// Bytes that matter to the form of a file, and some that do not.
  private static let alphabet = Array("<<>>&&\"'=/!-?[];:# \n\r\tamxp1é".utf8) + [0, 0x0B, 0x80, 0xFF, 0xEF]

  /// Pieces that mean something to a parser.
  private static let pieces = [
    "<!DOCTYPE a>", "<!ENTITY b \"c\">", "<![CDATA[", "]]>", "<!--", "-->", "<?xml version=\"1.0\"?>", "<?a",
    "?>", "&#0;",
    "&#xD800;", "&#x10FFFF;", "&lt", "&amp;", " xmlns=\"\"", " xmlns:x=\"y\"", " x:y=\"z\"", " id=\"\"",
    "\u{FEFF}", "\u{85}",
    "\u{FFFE}", "</", "/>", "</p>", "<p>", "\u{1F600}", "encoding=\"UTF-16\"",
  ].map { Array($0.utf8) }

  /// `sample` with one or two bytes or short runs changed.
  static func mutated(_ sample: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...2, using: &random) { change(&bytes, &random, kinds: 5) }
    return bytes
  }

  /// `sample` with up to four changes, also by pieces of markup, by any byte, and cut off.
  static func mangled(_ sample: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = sample
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      change(&bytes, &random, kinds: 9)
    }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SplitMix64, kinds: Int) {
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    switch Int.random(in: 0..<kinds, using: &random) {
    case 0: bytes[at] = byte
    case 1: bytes.insert(byte, at: at)
    case 2: bytes.remove(at: at)
    case 3:
      let end = min(bytes.count, at + Int.random(in: 1...12, using: &random))
      bytes.removeSubrange(at..<end)
    case 4:
      let from = Int.random(in: 0..<bytes.count, using: &random)
      bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 9)], at: at)
    case 5: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &random)], at: at)
    case 6: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 7: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random)
    default: if Int.random(in: 0..<4, using: &random) == 0 { bytes.removeSubrange(at...) }
    }
  }
}
