import Testing

@testable import ProgramBundle

@Suite struct ArchiveTests {
  @Test func otherToolsReadTheArchive() throws {
    let bytes = try Sample.contents().bytes()
    try Repository.withFolder([("sample.icbt", bytes)]) { folder in
      let path = folder.appending(path: "sample.icbt").path
      let unzip = try Repository.run("/usr/bin/unzip", ["-t", path])
      #expect(unzip.code == 0 && unzip.output.contains("No errors detected"), "\(unzip.output)")
      let script = """
        import sys, zipfile
        z = zipfile.ZipFile(sys.argv[1])
        assert z.testzip() is None
        assert z.namelist()[:2] == ["mimetype", "META-INF/manifest.json"]
        assert all(i.date_time == (1980, 1, 1, 0, 0, 0) and i.compress_type == 0 for i in z.infolist())
        print(z.read("mimetype").decode())
        """
      let python = try Repository.run("/usr/bin/python3", ["-c", script, path])
      #expect(python.code == 0 && python.output == "application/vnd.icbt.program+zip\n", "\(python.output)")
      let bsdtar = try Repository.run("/usr/bin/bsdtar", ["-tf", path])
      #expect(bsdtar.code == 0 && bsdtar.output.hasPrefix("mimetype\nMETA-INF/manifest.json\n"))
      let file = try Repository.run("/usr/bin/bsdtar", ["-xOf", path, "modules/common.relaxation.json"])
      #expect(file.output.contains("common:relaxation"))
    }
  }

  @Test func theCheckIsThatOfTheStandard() {
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    #expect(CRC32.of(Array("123456789".utf8)[...]) == 0xcbf4_3926)
    // FIPS 180-4, the example of one block.
    #expect(
      ContentDigest.hex(of: "abc".utf8)
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func anEmptyArchiveIsNoBundle() throws {
    #expect(throws: BundleError.notAnArchive) { try StrictReader(bytes: []) }
    #expect(throws: BundleError.truncated) { try StrictReader(bytes: [0x50, 0x4b]) }
    #expect(throws: BundleError.notAnArchive) { try StrictReader(bytes: StoredArchive.bytes(of: [])) }
  }

  @Test func theWriterRefusesWhatTheReaderWould() {
    for path in [
      "../x", "/x", "a\\b", "x/", "a//b", ".hidden", "C:x", "é", String(repeating: "a", count: 70_000),
    ] {
      #expect(throws: BundleError.self, "\(path)") {
        try StoredArchive.bytes(of: [.init(path: path, bytes: [])])
      }
    }
    let twice = [StoredArchive.File(path: "a", bytes: []), .init(path: "A", bytes: [])]
    #expect(throws: BundleError.caseCollision(path: "a")) { try StoredArchive.bytes(of: twice) }
    let many = (0..<65_535).map { StoredArchive.File(path: "dossier/\($0).json", bytes: []) }
    #expect(throws: BundleError.tooManyFiles(count: 65_535)) { try StoredArchive.bytes(of: many) }
  }
}
