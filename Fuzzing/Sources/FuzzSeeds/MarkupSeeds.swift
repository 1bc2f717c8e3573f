import ProgramBundle

@testable import FuzzDoors
@testable import ProgramCompiler

extension SeedSources {
  /// Every file by itself in the smallest program, and every example whole.
  func markupSeeds() -> [[UInt8]] {
    let single = files.map { [$0] }
    return (single + examples).enumerated().compactMap { number, files in
      let texts = files.compactMap { file in Self.kind(file.path).map { ($0, file.bytes) } }
      // In turn each level, with and without media.
      return texts.isEmpty ? nil : FuzzInput.bytes(stage: UInt8(number % 9), texts)
    }
  }

  /// The kind of text that a file at `path` can be.
  private static func kind(_ path: String) -> Int? {
    let paths = MarkupDoor.paths
    if let exact = paths.firstIndex(of: path) { return exact }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return paths.firstIndex { !folder.isEmpty && $0.hasPrefix(folder + "/") }
  }

  /// The names and values of the schema, as they are written in a file, and what has a meaning in any.
  func markupWords() -> [String] {
    guard let schema = try? text("Schemas/icbt-program.rng"),
      let root = Markup.parse(schema, names: NameTable()).markup?.root
    else { return [] }
    var words = [
      "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?", "?>", "&#x",
      "&#", "&amp;",
      "&lt;", "&nbsp;", "<!DOCTYPE", "/>", "</", "=\"\"", "xmlns=\"urn:icbt:program:1\"", "xmlns:x=\"y\"",
      "common:",
      " when=\"low-load\"", "\u{FEFF}", "\u{A0}", "’", "“", "99999999999999999999", "-1", "2026-11-01",
      "\u{1E}",
    ]
    for part in root.all {
      let name = part.attribute("name")?.value ?? ""
      switch part.localName {
      case "element": words += ["<\(name)>", "</\(name)>", "<\(name)/>", "<\(name) "]
      case "attribute": words.append(" \(name)=\"")
      case "value": words.append("\"\(part.text)\"")
      default: break
      }
    }
    return words.filter { $0.utf8.count <= 64 }
  }
}
