import Foundation
import Testing

@testable import ProgramCompiler

struct AtomicFileTests {
  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func writesAndReplaces() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/out.icbt"
    let large = [UInt8](repeating: 7, count: 3_000_000)
    for bytes in [Array("one".utf8), [], large] {
      try AtomicFile.write(bytes, to: path)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
    }
    #expect(try names(folder) == ["out.icbt"])
    let mask = umask(0)
    umask(mask)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o666 & ~Int(mask))
  }

  @Test func aMissingFolderIsNamed() throws {
    let fault = #expect(throws: EnvironmentFault.self) { try AtomicFile.write([1], to: "/nowhere/out.icbt") }
    #expect(fault?.message.en.contains("`/nowhere/out.icbt`") == true)
    #expect(fault?.message.en.contains("folder it should stand in does not exist") == true)
  }

  @Test func onAnErrorNothingIsLeftBehind() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "target/inside")
    #expect(throws: EnvironmentFault.self) { try AtomicFile.write([1], to: folder.path + "/target") }
    #expect(try names(folder) == ["target"])
    #expect(throws: EnvironmentFault.self) { try AtomicFile.write([1], to: folder.path + "/") }
    #expect(throws: EnvironmentFault.self) {
      try AtomicFile.write([1], to: folder.path + "/" + String(repeating: "n", count: 300))
    }
    #expect(try names(folder) == ["target"])
  }

  @Test func aLinkIsReplacedAndNotFollowed() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/out"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/full")
    try AtomicFile.write([1, 2], to: path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([1, 2]))
  }

  @Test func leftoversAreRemovedAndNothingElse() throws {
    let folder = try TemporaryFolder()
    let left = [".icbt-build.7.0.tmp", ".icbt-build.\(getpid()).0.tmp"]
    let kept = [
      ".icbt-build.7.tmp", ".icbt-build.x.0.tmp", ".icbt-build.7.0.tmp~", "icbt-build.7.0.tmp",
      ".icbt-build..0.tmp",
    ]
    for name in left + kept { try folder.write("old", to: name) }
    try folder.write("x", to: ".icbt-build.8.0.tmp/inside")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/.icbt-build.9.0.tmp", withDestinationPath: ".icbt-build.7.tmp")
    try AtomicFile.write([1], to: folder.path + "/out")
    #expect(try names(folder) == (kept + [".icbt-build.8.0.tmp", ".icbt-build.9.0.tmp", "out"]).sorted())
  }

  @Test func theLongestNameHasRoomForItsTemporaryFile() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    try AtomicFile.write([1], to: folder.path + "/" + name)
    #expect(try names(folder) == [name])
  }

  @Test func rightsAreKept() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "out")
    for rights in [0o600, 0o640, 0o444] as [mode_t] {
      #expect(chmod(folder.path + "/out", rights) == 0)
      try AtomicFile.write([1], to: folder.path + "/out")
      let kept = try FileManager.default.attributesOfItem(atPath: folder.path + "/out")[.posixPermissions]
      #expect(kept as? Int == Int(rights))
    }
  }
}
