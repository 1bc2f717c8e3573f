import Testing

@testable import ProgramCompiler

/// The smallest program with other flags, another course and its modules.
struct SampleCourse {
  /// What stands in `<flags>` beside the flags of the smallest program.
  var flags = ""
  /// What stands in `<course>`.
  let course: String
  /// Modules of one short page.
  var modules: [String] = []
  /// Further files: path and text.
  var files: [(path: String, text: String)] = []

  var tree: SourceTree {
    var program = String(decoding: SmallestProgram(.course, course).files.last?.bytes ?? [], as: UTF8.self)
    program.replace("</flags>", with: "\(flags)</flags>")
    let added =
      [("program.xml", program)] + modules.map { ("modules/\($0).xml", Self.module($0)) }
      + files.map { ($0.path, $0.text) }
    let unneeded = flags.isEmpty ? [] : ["profiles/anna.xml"]
    let dropped = unneeded + (course.contains("\"start\"") ? [] : ["modules/start.xml"]) + added.map(\.0)
    let kept = SmallestProgram().files.filter { !dropped.contains($0.path) }
    return SourceTree(
      name: "start", files: kept + added.map { SourceFile(path: $0.0, text: $0.1) },
      media: SmallestProgram.media.map { MediaFile(path: $0.path, bytes: $0.bytes) })
  }

  /// A module of one sitting and one page.
  static func module(_ id: String, when: String? = nil, page: String = "<p>Fijn dat je er bent.</p>")
    -> String
  {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:icbt:program:1" id="\(id)"\(when.map { " when=\"\($0)\"" } ?? "")>
      <title>Een module</title>
      <goal>Je weet meer.</goal>
      <sitting week="1"><page id="one"><title>Een bladzijde</title>\(page)</page></sitting>
    </module>
    """
  }
}

extension CourseProof {
  /// The course of a program that is sound but for what proofs find.
  convenience init(sampled program: SampleCourse) throws {
    let compilation = Compiler.compile(program.tree)
    let unsound = compilation.diagnostics.filter {
      !Check.provenCodes.contains($0.code) && $0.severity == .error
    }
    try #require(unsound.isEmpty, "\(unsound.map { "\($0.code): \($0.summary.en)" })")
    try self.init(try #require(compilation.context))
  }
}
