import Dispatch

/// A file after parsing and matching: its tree where it is well-formed, and what is wrong with it.
struct ParsedFile: Sendable {
  let path: String
  let markup: Markup?
  let diagnostics: [Diagnostic]

  /// Parses and matches every file of a program and of the shared folder, on all cores.
  ///
  /// The result is in the order of the files, whichever is ready first.
  static func parse(_ tree: SourceTree) -> [ParsedFile] {
    let files = (tree.files + tree.libraries.flatMap(\.files)).filter { !$0.path.hasPrefix("locales/") }
    // A matcher remembers what it worked out, so each worker takes every n-th file with one of its own.
    let workers = min(files.count, mostWorkers)
    let results = Shelf(count: files.count)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      var matcher = SchemaMatcher()
      for index in stride(from: worker, to: files.count, by: workers) {
        results.put(parse(files[index], &matcher), at: index)
      }
    }
    return results.all
  }

  /// More workers than this gain nothing: reading files is then the slower part.
  private static let mostWorkers = 8

  private static func parse(_ file: SourceFile, _ matcher: inout SchemaMatcher) -> ParsedFile {
    let (markup, diagnostics) = Markup.parse(file, names: SchemaMatcher.names)
    guard let markup else { return ParsedFile(path: file.path, markup: nil, diagnostics: diagnostics) }
    let found = matcher.match(markup, expecting: SourceLayout.root(of: file.path))
    // Where parts are misplaced, how deep they stand says nothing yet.
    let layers = found.isEmpty ? [LayerCheck(markup).finding].compactMap { $0 } : []
    return ParsedFile(path: file.path, markup: markup, diagnostics: diagnostics + found + layers)
  }

  /// One place for each result; each is written once, by one worker, and read after all are done.
  private final class Shelf: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<ParsedFile?>

    init(count: Int) {
      places = .allocate(capacity: count)
      places.initialize(repeating: nil)
    }

    deinit {
      places.deinitialize()
      places.deallocate()
    }

    func put(_ file: ParsedFile, at index: Int) { places[index] = file }
    var all: [ParsedFile] { places.compactMap { $0 } }
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
