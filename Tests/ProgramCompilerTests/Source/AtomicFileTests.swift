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

  @Test func leftoversDoNotStandInTheWay() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: ".out.\(getpid()).0.tmp")
    try AtomicFile.write([1], to: folder.path + "/out")
    #expect(try names(folder) == [".out.\(getpid()).0.tmp", "out"])
  }
}
