import Foundation
import Testing

/// Inputs that fuzzing found: those that once broke something, and those that together reach most of the code.
struct FuzzCorpusTests {
  /// One input; its name says which door it is for and which file it stands in.
  struct Input: Sendable, CustomTestStringConvertible {
    let door: FuzzDoor
    let name: String
    let bytes: [UInt8]
    var testDescription: String { "\(door.rawValue)/\(name)" }

    static func all() throws -> [Input] {
      let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "FuzzCorpus")
      return try FuzzDoor.allCases.flatMap { door in
        let folder = top.appending(path: door.rawValue)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
          Input(door: door, name: name, bytes: [UInt8](try Data(contentsOf: folder.appending(path: name))))
        }
      }
    }
  }

  @Test(arguments: try Input.all())
  func nothingBreaks(_ input: Input) {
    #expect(input.door.breaches(of: input.bytes) == [])
  }

  @Test func everyDoorHasInputs() throws {
    let inputs = try Input.all()
    for door in FuzzDoor.allCases { #expect(inputs.count { $0.door == door } >= 20, "\(door)") }
  }
}
