/// A file after parsing and matching: its tree where it is well-formed, and what is wrong with it.
struct ParsedFile: Sendable {
  let source: SourceFile
  let markup: Markup?
  let diagnostics: [Diagnostic]

  var path: String { source.path }

  /// Parses and matches a file.
  init(_ file: SourceFile, _ matcher: inout SchemaMatcher) {
    let (markup, diagnostics) = Markup.parse(file, names: SchemaMatcher.names)
    source = file
    self.markup = markup
    self.diagnostics =
      markup.map { diagnostics + matcher.match($0, expecting: SourceLayout.root(of: file.path)) }
      ?? diagnostics
  }

  /// Parses and matches every file of a program and of the shared folder, on all cores.
  ///
  /// Those that `memory` knows are taken from it.
  static func parse(_ tree: SourceTree, _ memory: inout CompilerMemory) -> [ParsedFile] {
    let known = memory
    // A matcher remembers what it worked out, so each worker has one of its own.
    let files = Parallel.map(tree.texts, state: { SchemaMatcher() }) { file, matcher in
      known.parsed(file) ?? ParsedFile(file, &matcher)
    }
    memory.parsed = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    return files
  }
}

extension SourceTree {
  /// The texts that make up the program, also of the shared folder; translations are read elsewhere.
  var texts: [SourceFile] {
    (files + libraries.flatMap(\.files)).filter { !$0.path.hasPrefix("locales/") }
  }
}

extension SourceLayout {
  /// The part that a file at `path` begins with.
  static func root(of path: String) -> String? {
    let parts = path.split(separator: "/")
    let inside = parts.first == ".." ? Array(parts.dropFirst(2)) : parts
    switch inside.first {
    case "program.xml": return "program"
    case "glossary.xml": return "glossary"
    case "modules": return "module"
    case "assignments": return "assignment"
    case "diaries": return "diary"
    case "instruments": return "instrument"
    case "profiles": return "profile"
    default: return nil
    }
  }
}
