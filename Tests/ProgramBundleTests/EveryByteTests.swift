import Testing

@testable import ProgramBundle

@Suite struct EveryByteTests {
  /// A bundle as small as one can be, so that every byte of it can be tried.
  static func smallest() throws -> [UInt8] {
    let program = ProgramDocument(
      id: "p", version: "1.0.0", sourceLocale: "nl", status: .draft, title: "t", intendedPurpose: "t",
      audience: .init(indications: []), flags: [], constraints: [], limits: Limits(),
      course: Course(modules: []))
    let documents = BundleDocuments(
      program: program, modules: [], assignments: [], diaries: [], scoring: ScoringDocument(),
      safety: SafetyDocument(crisis: [], stopRules: [], alerts: []), migrations: MigrationsDocument(),
      locales: [LocaleDocument(locale: "nl", direction: .leftToRight, units: ["t": [.text("t")]])])
    let manifest = Manifest(
      program: "p", version: "1.0.0", title: "t", status: .draft, level: .writing, sourceLocale: "nl",
      locales: [.init(locale: "nl", complete: true)], jurisdictions: [], intendedPurpose: "t",
      indications: [],
      contraIndications: [], flags: [], instruments: [],
      compiler: .init(version: "0.1.0", rulesDigest: Sample.digest), sourceDigest: Sample.digest)
    return try BundleContents(
      manifest: manifest, documents: documents, media: [[1]],
      signatures: [.init(path: "META-INF/release.dsse.json", bytes: Array("{}".utf8))]
    ).bytes()
  }

  @Test(arguments: [0x01, 0x20, 0xff] as [UInt8])
  func aBundleWithOneByteChangedIsRefused(mask: UInt8) throws {
    let original = try Self.smallest()
    _ = try LoadedBundle(bytes: original)
    var accepted: [Int] = []
    for position in original.indices {
      var changed = original
      changed[position] ^= mask
      do {
        _ = try LoadedBundle(bytes: changed, allowThin: true)
        accepted.append(position)
      } catch {
        #expect(!error.code.isEmpty)
      }
    }
    #expect(accepted.isEmpty)
  }

  @Test func aBundleThatIsCutOffIsRefused() throws {
    let original = try Self.smallest()
    for count in original.indices {
      #expect(throws: BundleError.self, "\(count) bytes") {
        try LoadedBundle(bytes: Array(original.prefix(count)), allowThin: true)
      }
    }
  }

  @Test func aBundleWithOneByteMoreOrLessIsRefused() throws {
    let original = try Self.smallest()
    for position in original.indices {
      var shorter = original
      shorter.remove(at: position)
      #expect(throws: BundleError.self) { try LoadedBundle(bytes: shorter, allowThin: true) }
      var longer = original
      longer.insert(0, at: position)
      #expect(throws: BundleError.self) { try LoadedBundle(bytes: longer, allowThin: true) }
    }
  }

  @Test func aDocumentWithAnyByteChangedIsReadOrRefused() throws {
    let original = try RawArchive(Sample.contents().bytes())
    var seed: UInt64 = 7
    var refused = 0
    for path in ["META-INF/manifest.json", "program.json", "modules/goals.json", "safety.json"] {
      for _ in 0..<150 {
        var archive = original
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let position = Int(seed >> 33) % archive[path].bytes.count
        archive[path].bytes[position] = Array("{}[]\":,0e.-tx\\".utf8)[Int(seed >> 20 & 0xf) % 14]
        if path != BundlePath.manifest.path { try archive.relist(path) }
        do { _ = try LoadedBundle(bytes: archive.bytes()) } catch { refused += 1 }
      }
    }
    #expect(refused > 400)
  }

  @Test func bytesWithoutMeaningAreRefusedAndNeverCrash() {
    var seed: UInt64 = 42
    for length in 0..<600 {
      let bytes = (0..<length).map { position -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return position < 4 ? [0x50, 0x4b, 0x03, 0x04][position] : UInt8(truncatingIfNeeded: seed >> 33)
      }
      #expect(throws: BundleError.self) { try LoadedBundle(bytes: bytes) }
    }
  }
}
