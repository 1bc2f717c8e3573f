import ProgramBundle

@testable import ProgramCompiler

/// What holds of every compilation, whatever was compiled.
enum CompilationInvariants {
  static func breaches(_ tree: SourceTree, _ options: CompilerOptions) -> [String] {
    breaches(Compiler.compile(tree, options), of: tree, options)
  }

  static func breaches(
    _ compilation: Compilation, of tree: SourceTree, _ options: CompilerOptions
  ) -> [String] {
    let findings = compilation.diagnostics
    var breaches = FindingInvariants(tree: tree).breaches(findings, program: compilation.programID)
    breaches += SolutionInvariants(tree: tree, options: options).breaches(compilation)
    if compilation.isClean == findings.contains(where: { $0.severity == .error }) {
      breaches.append("There is a bundle exactly when nothing is an error.")
    }
    do throws(EnvironmentFault) {
      if let contents = try compilation.contents() { breaches += Self.breaches(contents) }
    } catch {
      breaches.append("Files in memory can be read: \(error).")
    }
    // Each step compiles anew; what is right in a release is right at every level.
    if compilation.isClean, options.level == .release { breaches += steps(tree) }
    return breaches
  }

  private static func steps(_ tree: SourceTree) -> [String] {
    PipelineDump.Step.allCases.filter { (try? PipelineDump.text(after: $0, tree)) == nil }.map {
      "A program without errors can be shown after every step: \($0)."
    }
  }

  /// The bundle of a program without errors is read by the strict reader, and every example patient has a course.
  private static func breaches(_ contents: BundleContents) -> [String] {
    do {
      let bytes = try BundleFile.bytes(of: contents)
      var breaches = BundleInvariants.breaches(bytes)
      let summary = try BundleSummary(bytes: bytes, contents: contents, checks: 1)
      breaches += TextInvariants.breaches(summary.text(path: "x", .nl), "the summary")
      for example in contents.documents.program.examples {
        let request = try TailorRequest(
          documents: contents.documents, profile: .named(example.id), settings: [])
        let course = try request.course()
        for language in Language.allCases {
          let text = CourseText(documents: contents.documents, language: language)
          let shown = text.render(course, patient: request.patient(language))
          breaches += TextInvariants.breaches(shown, "the course")
        }
      }
      return breaches
    } catch {
      return ["A program without errors has a bundle and a course: \(error)."]
    }
  }
}
