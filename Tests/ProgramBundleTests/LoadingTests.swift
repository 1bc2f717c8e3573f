import Testing

@testable import ProgramBundle

@Suite struct LoadingTests {
  @Test func aBundleComesBackAsItWasWritten() throws {
    let contents = try Sample.contents()
    let bundle = try LoadedBundle(bytes: contents.bytes())
    #expect(bundle.documents == contents.documents)
    #expect(bundle.manifest == (try contents.completeManifest()))
    #expect(!bundle.isThin)
    #expect(bundle.patientLocales == ["nl", "en"])
    #expect(bundle.bytes(of: BlobDigest(of: Sample.audio)).map(Array.init) == Sample.audio)
    #expect(bundle.archive.bytes(of: .release) != nil)
    #expect(bundle.file(for: Sample.recording, locale: "en").blob == BlobDigest(of: Sample.film))
    #expect(bundle.file(for: Sample.recording, locale: "nl").blob == BlobDigest(of: Sample.audio))
  }

  @Test func theSameContentsGiveTheSameBytes() throws {
    var other = try Sample.contents()
    other.documents.modules.reverse()
    other.documents.locales.reverse()
    other.media.reverse()
    #expect(try other.bytes() == (try Sample.contents().bytes()))
  }

  @Test func aThinBundleHasTheSameIdentity() throws {
    let contents = try Sample.contents()
    let thin = try contents.bytes(thin: true)
    #expect(throws: BundleError.self) { try LoadedBundle(bytes: thin) }
    let bundle = try LoadedBundle(bytes: thin, allowThin: true)
    #expect(bundle.isThin)
    #expect(bundle.bytes(of: BlobDigest(of: Sample.audio)) == nil)
    #expect(bundle.identity == (try LoadedBundle(bytes: contents.bytes()).identity))
    #expect(bundle.identity == ContentDigest.hex(of: bundle.archive.manifestBytes))
  }

  @Test func everythingNamedMustBeThere() throws {
    typealias Change = (inout BundleContents) -> Void
    let cases: [(code: String, change: Change)] = [
      ("unknown-reference", { $0.documents.assignments.removeLast() }),
      ("unknown-reference", { $0.documents.diaries = [] }),
      ("unknown-reference", { $0.documents.modules.removeFirst() }),
      ("unknown-reference", { $0.documents.program.glossary = [] }),
      ("unknown-reference", { $0.media.removeAll() }),
      (
        "unknown-reference",
        { $0.documents.program.constraints.append(.init(condition: .flag("nobody"), because: nil)) }
      ),
      (
        "impossible-comparison",
        { $0.documents.program.constraints.append(.init(condition: .flag("activity"), because: nil)) }
      ),
      (
        "impossible-comparison",
        {
          let condition = Condition.is(.flag("activity"), .choice("high"))
          $0.documents.program.constraints.append(.init(condition: condition, because: nil))
        }
      ),
      ("out-of-range", { $0.documents.program.flags[2].defaultValue = .number(11) }),
      ("missing-text", { $0.documents.locales[0].units["goals.title"] = nil }),
      ("missing-text", { $0.documents.locales[1].units["crisis-nl.p1"] = nil }),
      (
        "unknown-reference", { $0.documents.safety.alerts[0].when = .atLeast(.answer("mood.absent"), 1) }
      ),
      ("out-of-range", { $0.documents.safety.alerts[0].withinWorkingDays = 1 }),
      (
        "duplicate-identifier",
        { $0.documents.diaries[0].fields.append(SampleFields.field("note", .date)) }
      ),
      ("unknown-reference", { $0.documents.program.course.modules[1].after = ["absent"] }),
      ("order-cycle", { $0.documents.program.course.modules[0].after = ["common:relaxation"] }),
      ("out-of-range", { $0.documents.program.course.modules[0].weeks = 0 }),
      ("out-of-range", { $0.documents.diaries[0].days = 1_000_000 }),
      ("out-of-range", { $0.documents.modules[0].sittings[0].week = -1 }),
      ("course-too-long", { $0.documents.program.course.modules[0].weeks = 519 }),
      ("manifest-differs", { $0.manifest.version = "1.0.1" }),
      ("manifest-differs", { $0.manifest.flags.reverse() }),
      ("manifest-differs", { $0.manifest.locales.reverse() }),
      ("manifest-differs", { $0.documents.scoring.instruments = [] }),
      (
        "duplicate-identifier",
        {
          $0.documents.program.flags.append($0.documents.program.flags[0])
          $0.manifest.flags.append($0.manifest.flags[0])
        }
      ),
      ("duplicate-identifier", { $0.documents.program.course.modules.append(Sample.course.modules[0]) }),
      ("duplicate-name", { $0.documents.modules.append($0.documents.modules[0]) }),
      ("manifest-differs", { $0.documents.locales = [] }),
      ("unknown-path", { $0.dossier[0].path = "dossier/load.exe" }),
    ]
    for (code, change) in cases {
      var contents = try Sample.contents()
      change(&contents)
      let error = #expect(throws: BundleError.self) { try LoadedBundle(bytes: contents.bytes()) }
      #expect(error?.code == code, "\(code): \(String(describing: error))")
    }
  }

  @Test func textsMayBeMissingInALocaleThatIsNotComplete() throws {
    var contents = try Sample.contents()
    contents.manifest.locales[1].complete = false
    contents.documents.locales[0].units["goals.title"] = nil
    _ = try LoadedBundle(bytes: contents.bytes())
  }
}
