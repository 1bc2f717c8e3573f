import Foundation
import Testing

@testable import ProgramCompiler

/// A run of the built program by itself: what it printed, how it ended, and how much memory it took at most.
struct Measured {
  /// The exit code; minus the signal where one ended it (-11: it crashed; -9: it took too long).
  let code: Int32
  let output: String
  let errors: String
  /// The most memory it held, in MB (2^20 bytes).
  let peak: Int
  /// Everything it printed.
  var printed: String { output + errors }

  /// Seconds after which a run counts as hanging; other tests run at the same time.
  static let patience = 240
  /// No input, however made, takes more than this many MB.
  static let mostMemory = Sanitizer.isOn ? 4_000 : 500

  static let binary = Repository.builtProgram("icbt-build")

  /// How a run differs from an ordinary one.
  struct Setting {
    var environment = ["LANG": "nl_NL.UTF-8"]
    /// Another user, by number; only an administrator can run as another, and is nobody special then.
    var user: UInt32?
    /// The most bytes of a file that it can write.
    var fileLimit: Int?
    /// Where standard output goes instead.
    var output: String?
  }

  /// A small process of its own starts the program, so that what is measured is not this one.
  private static let launcher = """
    import os, resource, signal, sys
    limit, user, size, output, errors = sys.argv[1:6]
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(os.open(output, os.O_WRONLY | os.O_CREAT, 0o644), 1)
        os.dup2(os.open(errors, os.O_WRONLY | os.O_CREAT, 0o644), 2)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        if size: resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), int(size)))
        if user and os.geteuid() == 0:
            os.setgroups([])
            os.setgid(int(user))
            os.setuid(int(user))
        os.execv(sys.argv[6], sys.argv[6:])
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(int(limit))
    while True:
        try:
            _, status, usage = os.wait4(child, 0)
            break
        except InterruptedError:
            pass
    print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
    """

  /// Runs `icbt-build` with `arguments` in `folder`, with these variables only.
  init(_ arguments: [String], in folder: String, _ setting: Setting = .init()) throws {
    let base = FileManager.default.temporaryDirectory.path + "/icbt-\(UUID().uuidString)"
    let files = [setting.output ?? base + ".output", base + ".errors"]
    defer {
      for file in files where file.hasPrefix(base) { try? FileManager.default.removeItem(atPath: file) }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try ExternalTool("python3").path)
    process.arguments =
      ["-I", "-S", "-c", Self.launcher, "\(Self.patience)"]
      + [setting.user.map { "\($0)" } ?? "", setting.fileLimit.map { "\($0)" } ?? ""] + files
      + [Self.binary] + arguments
    var environment = setting.environment.merging(Sanitizer.environment) { own, _ in own }
    // The runtime of the thread sanitizer starts by writing 512 kB to a temporary file and crashes when a limit cuts
    // that short; where there is no temporary folder it does without.
    if Sanitizer.isOn, setting.fileLimit != nil { environment["TMPDIR"] = "/dev/null" }
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let result = Pipe()
    process.standardOutput = result
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let words = String(decoding: try result.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    process.waitUntilExit()
    try #require(words.count == 2, "The launcher failed.")
    code = try #require(Int32(words[0]))
    peak = try #require(Int(words[1])) >> 10
    func text(_ path: String) -> String {
      String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
    output = files[0].hasPrefix(base) ? text(files[0]) : ""
    errors = text(files[1])
  }

  /// Runs a command as people would, in Dutch and in English, and expects the same end of both.
  ///
  /// It must end by itself with `code`, take little memory, say these words, and print nothing that a terminal acts
  /// on. In English `other` is run, where there is one.
  @discardableResult
  static func expect(
    _ code: Int32, _ arguments: [String], _ other: [String]? = nil, in folder: String,
    _ setting: Setting = .init(), nl: String, en: String, _ title: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Measured] {
    try [("nl", nl, arguments), ("en", en, other ?? arguments)].map { language, words, arguments in
      let run = try Measured(arguments + ["--lang", language], in: folder, setting)
      let comment: Comment = "\(title) \(language): \(run.code), \(run.peak) MB\n\(run.printed.prefix(2_000))"
      #expect(run.code == code, comment, sourceLocation: sourceLocation)
      #expect(run.peak < mostMemory, comment, sourceLocation: sourceLocation)
      #expect(run.onOneLine.contains(words), comment, sourceLocation: sourceLocation)
      #expect(!run.actsOnTerminal, comment, sourceLocation: sourceLocation)
      return run
    }
  }

  /// What it printed, as it was before it was broken into lines.
  var onOneLine: String { printed.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Whether it printed anything that a terminal would act on, but for line ends.
  var actsOnTerminal: Bool {
    printed.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}

extension TemporaryFolder {
  /// What stands in the folder and below, sorted.
  var everything: [String] {
    (FileManager.default.subpaths(atPath: path) ?? []).sorted()
  }

  /// Writes the smallest program to `p`, in Dutch.
  func writeProgram() throws {
    try NewFolder.write(SmallestProgram(), to: path + "/p")
  }
}
