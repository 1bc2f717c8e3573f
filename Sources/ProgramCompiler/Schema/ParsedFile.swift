import Synchronization

/// A file after parsing and matching: its tree where it is well-formed, and what is wrong with it.
struct ParsedFile: Sendable {
  let source: SourceFile
  let markup: Markup?
  private(set) var found = KeptFindings()

  var path: String { source.path }

  /// Parses and matches a file.
  init(_ file: SourceFile, _ matcher: inout SchemaMatcher) {
    let (markup, diagnostics) = Markup.parse(file, names: SchemaMatcher.names)
    source = file
    self.markup = markup
    var findings = diagnostics
    if let markup {
      findings += matcher.match(markup, expecting: SourceLayout.root(of: file.path))
      // Where parts are misplaced, how deep they stand says nothing yet.
      if findings.isEmpty, let layer = LayerCheck(markup).finding { findings.append(layer) }
    }
    found.add(firstOf: findings)
  }

  /// A file that nobody looked at, as there are too many parts in those before it.
  private init(unread file: SourceFile) {
    source = file
    markup = nil
  }

  /// How many parts and properties it has.
  var partCount: Int {
    markup.map { $0.nodes.count(where: { $0.name != NodeRecord.text }) + $0.attributes.count } ?? 0
  }

  /// Parses and matches every file of a program and of the shared folder, on all cores.
  ///
  /// Those that `memory` knows are taken from it. Nil where they have more parts together than a program may have.
  static func parse(_ tree: SourceTree, _ memory: inout CompilerMemory) -> [ParsedFile]? {
    let known = memory
    let parts = Atomic(0)
    // A matcher remembers what it worked out, so each worker has one of its own.
    let files = Parallel.map(tree.texts, state: { (matcher: SchemaMatcher(), room: FindingRoom()) }) {
      file, own -> ParsedFile in
      if parts.load(ordering: .relaxed) > MarkupBounds.programParts { return ParsedFile(unread: file) }
      var parsed = known.parsed(file) ?? ParsedFile(file, &own.matcher)
      parts.add(parsed.partCount, ordering: .relaxed)
      parsed.found = parsed.found.fitting(&own.room)
      return parsed
    }
    if parts.load(ordering: .relaxed) > MarkupBounds.programParts { return nil }
    // What lacks some of its findings is parsed anew the next time.
    memory.parsed = Dictionary(files.filter(\.found.isWhole).map { ($0.path, $0) }) { first, _ in first }
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
    case "locales" where inside.count == 4 && inside[2] == "instruments": return "instrument"
    default: return nil
    }
  }
}
