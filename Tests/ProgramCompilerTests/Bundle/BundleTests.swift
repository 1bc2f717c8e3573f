import Foundation
import ProgramBundle
import Testing

@testable import ProgramCompiler

/// The shipped programs as bundles: accepted by others' tools, valid against the published schemas, the same every time.
struct BundleTests {
  private static func bytes(_ program: String) throws -> [UInt8] {
    let compilation = Compiler.compile(try Repository.program(program))
    #expect(compilation.diagnostics.isEmpty)
    return try BundleFile.bytes(of: try #require(try compilation.contents()))
  }

  @Test(arguments: Repository.programs)
  func otherToolsAcceptTheArchive(_ program: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.bytes(program), to: "bundle.icbt")
    let unzip = try ExternalTool("unzip").run(["-t", "bundle.icbt"], in: folder.path)
    #expect(unzip.code == 0 && unzip.output.contains("No errors detected"))
    let python = try ExternalTool("python3").run(
      [
        "-c",
        "import zipfile; z = zipfile.ZipFile('bundle.icbt'); assert z.testzip() is None; print(len(z.namelist()))",
      ],
      in: folder.path)
    #expect(python.code == 0, "\(python.errors)")
    let bsdtar = try ExternalTool("bsdtar").run(["-tf", "bundle.icbt"], in: folder.path)
    #expect(bsdtar.code == 0 && bsdtar.output.hasPrefix("mimetype\nMETA-INF/manifest.json\n"))
    #expect(python.output == "\(bsdtar.output.split(separator: "\n").count)\n")
  }

  /// Every JSON file of the bundles against its schema, by Python's jsonschema, without a network.
  @Test(arguments: Repository.programs)
  func everyFileIsValidAgainstItsSchema(_ program: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.bytes(program), to: "bundle.icbt")
    let result = try ExternalTool("python3").run(
      ["\(Repository.root)/Scripts/validate-bundle", "\(Repository.root)/Schemas/bundle", "bundle.icbt"],
      in: folder.path)
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("files valid"))
  }

  @Test(arguments: Repository.programs)
  func theStrictReaderLoadsIt(_ program: String) throws {
    let loaded = try BundleFile.load(try Self.bytes(program), allowThin: false).get()
    #expect(loaded.manifest.program == program && loaded.manifest.version == "1.0.0")
    #expect(loaded.manifest.status == .demonstration)
    #expect(loaded.manifest.requiredFeatures == ["consent-before-answers", "safety-on-every-page"])
    for example in loaded.documents.program.examples {
      let profile = try loaded.profile(values: example.values)
      let course = try TailoredCourse(bundle: loaded, profile: profile, skips: Set(example.skips))
      #expect(!course.weeks.isEmpty && course.weeks.contains { !$0.assignments.isEmpty })
    }
  }

  @Test func aThinBundleHasTheSameIdentity() throws {
    let compilation = Compiler.compile(try Repository.program("pain"))
    let contents = try #require(try compilation.contents())
    let whole = try BundleFile.load(try BundleFile.bytes(of: contents), allowThin: false).get()
    let thin = try BundleFile.load(try BundleFile.bytes(of: contents, thin: true)).get()
    #expect(thin.isThin && thin.identity == whole.identity)
  }

  /// Everything the author wrote for patients is in the bundle's texts.
  @Test(arguments: Repository.programs)
  func noTextIsLost(_ program: String) throws {
    let compilation = Compiler.compile(try Repository.program(program))
    let contents = try #require(try compilation.contents())
    let inventories = try #require(compilation.context).inventories
    let units = try #require(contents.documents.locales.first?.units)
    let texts = Set(units.values.map { CourseText.plain($0) })
    for (text, _) in inventories.flatMap(\.texts)
    where !text.isEmpty && !text.pieces.contains(where: { if case .term = $0 { true } else { false } }) {
      // The registers are for colleagues; they stand in program.json.
      if ["evidence", "hazard"].contains(text.element.localName) { continue }
      let plain = text.plain()
      #expect(texts.contains(plain), "\(plain)")
    }
  }

  @Test func stableNamesNeverMeet() {
    var names = StableNames()
    #expect(names.next("p", in: "goals.why") == "goals.why_p1")
    #expect(names.next("p", in: "goals.why") == "goals.why_p2")
    #expect(names.next("list", in: "goals.why") == "goals.why_list1")
    #expect(names.next("p", in: "goals.how") == "goals.how_p1")
    #expect(!IDRule.allows("p_1"))
  }
}
