import Foundation
import Testing

@testable import ProgramCompiler

/// `check --watch`, as an author uses it.
struct WatchTests {
  @Test func everySaveIsAnswered() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/p"
    try NewFolder.write(SmallestProgram(language: .nl, name: "p"), to: path)
    let watch = try Watch(path)
    defer { watch.end() }
    #expect(try watch.next() == [])

    let module = path + "/modules/start.xml"
    let text = try String(contentsOfFile: module, encoding: .utf8)
    // Saved in place, as simple editors do.
    try text.replacingOccurrences(of: "</p>", with: "</q>").write(
      toFile: module, atomically: false, encoding: .utf8)
    #expect(try watch.next() == ["tag-mismatch"])
    // Saved beside it and renamed, as most editors do; with an unknown name in it.
    try text.replacingOccurrences(of: "</p>", with: "<term ref=\"no\"/></p>").write(
      toFile: module, atomically: true, encoding: .utf8)
    #expect(try Set(watch.next()) == ["term-unknown"])
    // A new folder with a new file.
    try FileManager.default.createDirectory(atPath: path + "/instruments", withIntermediateDirectories: true)
    _ = try watch.next()
    try "<instrument/>".write(toFile: path + "/instruments/a.xml", atomically: true, encoding: .utf8)
    #expect(try watch.next() == ["namespace-wrong"])
    try FileManager.default.removeItem(atPath: path + "/instruments/a.xml")
    #expect(try Set(watch.next()) == ["term-unknown"])
    try text.write(toFile: module, atomically: true, encoding: .utf8)
    #expect(try watch.next() == [])
  }

  @Test func aFolderThatGoesAwayIsTold() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/p"
    try NewFolder.write(SmallestProgram(language: .nl, name: "p"), to: path)
    let watch = try Watch(path)
    defer { watch.end() }
    #expect(try watch.next() == [])
    try FileManager.default.moveItem(atPath: path, toPath: folder.path + "/q")
    #expect(try watch.code() == 2)
  }

  @Test func whoReadsNoMoreEndsIt() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/p"
    try NewFolder.write(SmallestProgram(language: .nl, name: "p"), to: path)
    let watch = try Watch(path)
    defer { watch.end() }
    #expect(try watch.next() == [])
    watch.stopReading()
    try FileManager.default.removeItem(atPath: path + "/glossary.xml")
    #expect(try watch.code() == 0)
  }
}

/// A running `check --watch --format json`.
private final class Watch {
  private let process = Process()
  private let pipe = Pipe()

  init(_ program: String) throws {
    process.executableURL = URL(fileURLWithPath: Repository.builtProgram("icbt-build"))
    process.arguments = ["check", program, "--watch", "--format", "json"]
    process.standardOutput = pipe
    try process.run()
  }

  /// How long a report may take before the test fails, in milliseconds.
  private static let patience: Int32 = 30_000

  /// The codes of the next report; waits until it comes.
  func next() throws -> [String] {
    var line = Data()
    repeat {
      var request = pollfd(fd: pipe.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      try #require(poll(&request, 1, Self.patience) == 1, "There is no report.")
      line += pipe.fileHandleForReading.availableData
    } while line.last != UInt8(ascii: "\n")
    let report = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    return findings.compactMap { $0["code"] as? String }
  }

  /// Reads nothing that is printed from now on.
  func stopReading() { try? pipe.fileHandleForReading.close() }

  /// The exit code, once it has ended by itself.
  func code() throws -> Int32 {
    let start = ContinuousClock.now
    while process.isRunning {
      try #require(ContinuousClock.now - start < .milliseconds(Int(Self.patience)), "It goes on.")
      usleep(10_000)
    }
    return process.terminationStatus
  }

  func end() {
    // Not SIGTERM: the threads that run tests block it, and so does what they start.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
