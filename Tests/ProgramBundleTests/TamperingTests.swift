import Testing

@testable import ProgramBundle

@Suite struct TamperingTests {
  /// Something that a bundle may not have, and the code with which it is refused.
  struct Change: Sendable, CustomTestStringConvertible {
    let number: Int
    let code: String
    let make: @Sendable (inout RawArchive) -> Void
    var testDescription: String { "\(code) (\(number))" }
  }

  static let archiveChanges: [Change] = changes.enumerated().map {
    Change(number: $0 + 1, code: $1.code, make: $1.make)
  }

  private static let changes: [(code: String, make: @Sendable (inout RawArchive) -> Void)] = [
    ("leading-bytes", { $0.before = [0] }),
    ("not-an-archive", { $0 = $0.emptied }),
    ("trailing-bytes", { $0.after = [0] }),
    ("gap", { $0["program.json"].gap = [0] }),
    ("gap", { $0.between = [0, 0, 0, 0] }),
    ("gap", { $0.beforeEnd = [0, 0, 0, 0] }),
    ("count-mismatch", { $0.countShift = 1 }),
    ("count-mismatch", { $0.omitFromDirectory = 1 }),
    ("count-mismatch", { $0.repeatDirectory = true }),
    ("directory-mismatch", { $0.startShift = 1 }),
    ("several-disks", { $0.disks = 1 }),
    ("several-disks", { $0["program.json"].disk = 1 }),
    ("comment", { $0.comment = [0x61] }),
    ("comment", { $0["program.json"].comment = [0x61] }),
    ("header-mismatch", { $0["program.json"].localName = Array("program.jsoo".utf8) }),
    ("header-mismatch", { $0["program.json"].centralSize = 1 }),
    ("header-mismatch", { $0["program.json"].offsetShift = 1 }),
    ("encrypted", { $0["program.json"].flags = 1 }),
    ("encrypted", { $0["program.json"].flags = 0x0041 }),
    ("encrypted", { $0["program.json"].flags = 0x2000 }),
    ("compressed", { $0["program.json"].method = 8 }),
    ("wrong-flags", { $0["program.json"].flags = 0x0800 }),
    ("wrong-flags", { $0["program.json"].flags = 0x0008 }),
    ("wrong-version", { $0["program.json"].version = 20 }),
    ("wrong-version", { $0["program.json"].madeBy = 0x0314 }),
    ("wrong-date", { $0["program.json"].date = 0x5a21 }),
    ("wrong-date", { $0["program.json"].time = 1 }),
    ("extra-field", { $0["program.json"].localExtra = [0x75, 0x70, 0, 0] }),
    ("extra-field", { $0["program.json"].centralExtra = [0x75, 0x70, 0, 0] }),
    // Zip64: sizes of all ones with a field of 64 bits, and records of its own before the end.
    ("extra-field", { $0["program.json"].localExtra = [1, 0, 16, 0] + [UInt8](repeating: 0, count: 16) }),
    ("extra-field", { $0["program.json"].centralExtra = [1, 0, 8, 0] + [UInt8](repeating: 0, count: 8) }),
    ("header-mismatch", { $0["program.json"].centralSize = 0xffff_ffff }),
    ("wrong-version", { $0["program.json"].version = 45 }),
    ("gap", { $0.beforeEnd = [0x50, 0x4b, 6, 6, 44] + [UInt8](repeating: 0, count: 51) }),
    ("gap", { $0.beforeEnd = [0x50, 0x4b, 6, 7] + [UInt8](repeating: 0, count: 16) }),
    ("link", { $0["program.json"].outside = 0o120777 << 16 }),
    ("file-attributes", { $0["program.json"].outside = 0o100644 << 16 }),
    ("file-attributes", { $0["program.json"].inside = 1 }),
    ("wrong-checksum", { $0["program.json"].crc = 0 }),
    ("name-not-ascii", { $0["program.json"].name = Array("programë.json".utf8) }),
    ("name-not-ascii", { $0["program.json"].name = Array("program\0.json".utf8) }),
    ("name-too-long", { $0["program.json"].name = Array(repeating: 0x61, count: 256) }),
    ("backslash", { $0["program.json"].name = Array("modules\\a.json".utf8) }),
    ("absolute-path", { $0["program.json"].name = Array("/program.json".utf8) }),
    ("absolute-path", { $0["program.json"].name = Array("C:program.json".utf8) }),
    ("path-traversal", { $0["program.json"].name = Array("modules/../../program.json".utf8) }),
    ("path-traversal", { $0["program.json"].name = Array("modules//a.json".utf8) }),
    ("path-traversal", { $0["program.json"].name = [] }),
    ("path-traversal", { $0["program.json"].name = Array("..".utf8) }),
    ("path-traversal", { $0["program.json"].name = Array("modules/.hidden".utf8) }),
    ("folder-entry", { $0["program.json"].name = Array("modules/".utf8) }),
    ("duplicate-name", { $0.entries.append($0["safety.json"]) }),
    ("case-collision", { $0.entries.append(.init(name: Array("Safety.json".utf8), bytes: [])) }),
    ("unsorted", { $0.entries.swapAt($0.entries.count - 1, $0.entries.count - 2) }),
    ("unsorted", { $0.entries.swapAt(0, 1) }),
    ("wrong-media-type", { $0["mimetype"].bytes.append(0x0a) }),
    ("wrong-media-type", { $0.entries.removeFirst() }),
    ("manifest-missing", { $0.entries.remove(at: 1) }),
    ("unlisted", { $0.entries.append(.init(name: Array("scratch.txt".utf8), bytes: [])) }),
    ("unlisted", { $0.entries.append(.init(name: Array("zebra".utf8), bytes: [])) }),
    (
      "unexpected-metadata",
      { $0.entries.insert(.init(name: Array("META-INF/notes.txt".utf8), bytes: []), at: 4) }
    ),
    ("missing", { $0.entries.remove(at: $0.position(of: "safety.json")) }),
    ("media-missing", { $0.entries.removeAll { $0.name.starts(with: Array("blobs/".utf8)) } }),
    ("wrong-size", { $0["safety.json"].bytes.append(0x20) }),
    ("wrong-digest", { $0["safety.json"].bytes[0] = 0x5b }),
    ("not-utf8", { $0["META-INF/manifest.json"].bytes[5] = 0xff }),
    ("not-json", { $0["META-INF/manifest.json"].bytes.removeLast() }),
    ("not-json", { $0["META-INF/manifest.json"].bytes = [] }),
    ("not-canonical", { $0["META-INF/manifest.json"].bytes.append(0x0a) }),
    ("nested-too-deep", { $0["META-INF/manifest.json"].bytes = Array(repeating: 0x5b, count: 100_000) }),
  ]

  @Test func anArchiveThatIsTakenApartComesTogetherAgain() throws {
    let original = try RawArchive(Sample.contents().bytes())
    #expect(original.bytes() == (try Sample.contents().bytes()))
  }

  @Test(arguments: archiveChanges)
  func tamperingHasItsCode(_ change: Change) throws {
    let original = try RawArchive(Sample.contents().bytes())
    var archive = original
    change.make(&archive)
    if archive.entries.count > original.entries.count, !["unsorted", "duplicate-name"].contains(change.code) {
      archive.entries.sort { ArchiveOrder(raw: $0.name) < ArchiveOrder(raw: $1.name) }
    }
    let error = #expect(throws: BundleError.self) { try LoadedBundle(bytes: archive.bytes()) }
    #expect(error?.code == change.code, "\(String(describing: error))")
  }

  /// What `design/bundle.md` says that the reader refuses, by the codes with which it does.
  @Test func everyKindOfRefusalIsTried() {
    let kinds = [
      "path-traversal", "absolute-path", "backslash", "duplicate-name", "case-collision", "header-mismatch",
      "leading-bytes", "trailing-bytes", "compressed", "link", "unsorted", "comment", "name-not-ascii",
      "unlisted",
      "unexpected-metadata", "wrong-digest", "wrong-size", "extra-field", "encrypted", "gap",
      "wrong-checksum",
      "count-mismatch", "directory-mismatch", "several-disks", "wrong-flags", "wrong-version", "wrong-date",
      "file-attributes", "name-too-long", "folder-entry", "wrong-media-type", "manifest-missing", "missing",
      "media-missing", "not-an-archive",
    ]
    let tried = Set(Self.archiveChanges.map(\.code))
    #expect(kinds.filter { !tried.contains($0) } == [])
  }

  @Test func theManifestIsReadStrictly() throws {
    typealias Edit = (from: String, to: String, code: String)
    let edits: [Edit] = [
      ("\"formatVersion\":1", "\"formatVersion\":2", "unknown-format"),
      ("\"minReaderVersion\":1", "\"minReaderVersion\":9", "reader-too-old"),
      ("\"requiredFeatures\":[]", "\"requiredFeatures\":[\"telepathy\"]", "unknown-feature"),
      ("\"formatVersion\":1", "\"formatVersion\":1,\"future\":true", "not-canonical"),
      ("\"formatVersion\":1", "\"formatVersion\": 1", "not-canonical"),
      ("\"formatVersion\":1", "\"formatVersion\":1.0", "not-whole-number"),
      ("\"formatVersion\":1", "\"formatVersion\":1e0", "not-whole-number"),
      ("\"formatVersion\":1", "\"formatVersion\":1000000000000000", "not-whole-number"),
      ("\"formatVersion\":1", "\"formatVersion\":\"1\"", "wrong-shape"),
      ("\"status\":\"demonstration\"", "\"status\":\"finished\"", "wrong-shape"),
      ("\"status\":\"demonstration\"", "\"status\":\"demo\\u006estration\"", "not-canonical"),
      ("\"status\":", "\"status\":\"draft\",\"status\":", "not-canonical"),
      ("\"path\":\"program.json\"", "\"path\":\"program.exe\"", "unknown-path"),
      ("\"path\":\"program.json\"", "\"path\":\"mimetype\"", "files-unsorted"),
      ("\"path\":\"program.json\"", "\"path\":\"prohram.json\"", "unknown-path"),
    ]
    for (from, to, code) in edits {
      var archive = try RawArchive(Sample.contents().bytes())
      let path = "META-INF/manifest.json"
      let text = String(decoding: archive[path].bytes, as: UTF8.self)
      #expect(text.contains(from))
      archive[path].bytes = Array(text.replacing(from, with: to, maxReplacements: 1).utf8)
      let error = #expect(throws: BundleError.self) { try LoadedBundle(bytes: archive.bytes()) }
      #expect(error?.code == code, "\(to): \(String(describing: error))")
    }
  }

  @Test func documentsAreReadStrictly() throws {
    let edits = [
      ("safety.json", "\"alerts\":", "\"Alerts\":", "wrong-shape"),
      ("safety.json", "\"alerts\":", "\"aardvark\":1,\"alerts\":", "not-canonical"),
      ("modules/goals.json", "\"id\":\"goals\"", "\"id\":\"goalz\"", "wrong-identifier"),
      ("i18n/en.json", "\"locale\":\"en\"", "\"locale\":\"de\"", "wrong-identifier"),
      ("program.json", "\"kind\":\"boolean\"", "\"kind\":\"Boolean\"", "wrong-shape"),
    ]
    for (path, from, to, code) in edits {
      var archive = try RawArchive(Sample.contents().bytes())
      let text = String(decoding: archive[path].bytes, as: UTF8.self)
      #expect(text.contains(from))
      archive[path].bytes = Array(text.replacing(from, with: to).utf8)
      try archive.relist(path)
      let error = #expect(throws: BundleError.self) { try LoadedBundle(bytes: archive.bytes()) }
      #expect(error?.code == code, "\(to): \(String(describing: error))")
    }
  }

  @Test func aMediaFileIsNamedAfterItsDigest() throws {
    var archive = try RawArchive(Sample.contents().bytes())
    let path = BlobDigest(of: Sample.audio).path
    archive[path].bytes.append(0)
    try archive.relist(path)
    #expect(throws: BundleError.wrongDigest(path: path)) { try LoadedBundle(bytes: archive.bytes()) }
  }

  @Test func sizesHaveLimits() throws {
    let bytes = try Sample.contents().bytes()
    let limits: [(BundleLimits, String)] = [
      (BundleLimits(archiveBytes: bytes.count - 1), "archive-too-large"),
      (BundleLimits(files: 5), "too-many-files"), (BundleLimits(documentBytes: 100), "document-too-large"),
      (BundleLimits(blobBytes: 4), "media-too-large"), (BundleLimits(nesting: 5), "nested-too-deep"),
      (BundleLimits(courseWeeks: 8), "course-too-long"), (BundleLimits(values: 100), "too-many-values"),
      (BundleLimits(documentsBytes: 3_000), "document-too-large"),
    ]
    for (limits, code) in limits {
      let error = #expect(throws: BundleError.self) { try LoadedBundle(bytes: bytes, limits: limits) }
      #expect(error?.code == code)
    }
  }
}

extension RawArchive {
  /// A zip without files.
  var emptied: RawArchive {
    var empty = self
    empty.entries = []
    return empty
  }

  /// Puts the digest of a changed document in the manifest.
  mutating func relist(_ path: String) throws {
    let name = "META-INF/manifest.json"
    var manifest = try CanonicalJSON.read(Manifest.self, from: self[name].bytes[...], path: name)
    for position in manifest.files.indices where manifest.files[position].path == path {
      manifest.files[position].size = self[path].bytes.count
      manifest.files[position].sha256 = ContentDigest.hex(of: self[path].bytes)
    }
    self[name].bytes = try CanonicalJSON.bytes(of: manifest)
  }
}

extension ArchiveOrder {
  init(raw name: [UInt8]) { self = .key(String(decoding: name, as: UTF8.self)) }
}
