import Foundation
import Testing

@testable import ProgramCompiler

/// A bundle is written as a whole or not at all, whatever comes in between.
struct WritingTests {
  /// Two versions of a program with a few megabytes of media, so that writing takes a while, and their bundles.
  private let folder: TemporaryFolder
  private static let media = 3_000_000

  init() throws {
    folder = try TemporaryFolder()
    for name in ["old", "new"] {
      try NewFolder.write(SmallestProgram(name: name), to: folder.path + "/" + name)
      var random = SplitMix64(state: UInt64(name.utf8.count) + (name == "old" ? 1 : 2))
      let bytes = (0..<Self.media / 8).flatMap { _ in withUnsafeBytes(of: random.next(), Array.init) }
      try folder.write(bytes, to: "\(name)/media/sun.svg")
      let build = try Measured(["build", name, "-o", "\(name).icbt"], in: folder.path)
      try #require(build.code == 0, "\(build.printed)")
      #expect(try Measured(["verify", "\(name).icbt"], in: folder.path).code == 0)
    }
  }

  /// Runs a Python program in the folder, with the path of `icbt-build` and these arguments; gives what it printed.
  private func python(_ program: String, _ arguments: [String] = []) throws -> String {
    let result = try ExternalTool("python3").run(
      ["-I", "-S", "-c", Self.common + program, Measured.binary] + arguments, in: folder.path)
    try #require(result.code == 0, "\(result.errors)")
    return result.output
  }

  private static let common = """
    import os, random, signal, subprocess, sys, time
    BINARY = sys.argv[1]
    OLD, NEW = (open(name, "rb").read() for name in ("old.icbt", "new.icbt"))
    assert OLD != NEW
    os.makedirs("out", exist_ok=True)
    def start(name):
        return subprocess.Popen(
            [BINARY, "build", name, "-o", "out/p.icbt"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
    def leftovers():
        return [name for name in os.listdir("out") if name != "p.icbt"]
    def bundle():
        return open("out/p.icbt", "rb").read()

    """

  /// 100 kills at moments spread over a whole build, and 100 within the time in which the file is being written.
  @Test func aBuildThatIsKilledLeavesTheOldOrTheNew() throws {
    let output = try python(
      """
      draw = random.Random(2026)
      open("out/p.icbt", "wb").write(OLD)
      begun = time.monotonic()
      assert start("old").wait() == 0
      whole = time.monotonic() - begun
      counts = {"old": 0, "new": 0, "partial": 0, "ended": 0}
      for kill in range(200):
          other = "new" if bundle() == OLD else "old"
          before = set(leftovers())
          process = start(other)
          if kill % 2 == 0:
              time.sleep(draw.uniform(0, whole))
          else:
              while process.poll() is None and not set(leftovers()) - before:
                  pass
              time.sleep(draw.uniform(0, 0.004))
          process.kill()
          process.stderr.close()
          if process.wait() == 0:
              counts["ended"] += 1
          now = bundle()
          assert now in (OLD, NEW), "neither the old nor the new"
          counts["new" if now == (NEW if other == "new" else OLD) else "old"] += 1
          left = leftovers()
          assert len(left) <= 1, left
          counts["partial"] += len(left)
      assert start("new").wait() == 0
      assert bundle() == NEW and leftovers() == [], leftovers()
      print(counts["old"], counts["new"], counts["partial"], counts["ended"], round(whole, 3))
      """)
    let counts = output.split(separator: " ").compactMap {
      Double($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    try #require(counts.count == 5, "\(output)")
    // Else the kills would all have come too early or too late to show anything.
    #expect(
      counts[0] > 50 && counts[1] > 5 && counts[2] > 20, "old, new, unfinished, ended, seconds: \(output)")
  }

  @Test func buildsAtOnceGiveOneWholeBundle() throws {
    _ = try python(
      """
      for turn in range(25):
          processes = [start(name) for name in ("old", "new", "old", "new")[: 2 + turn % 3]]
          for process in processes:
              errors = process.communicate()[1]
              assert process.returncode == 0, errors
          assert bundle() in (OLD, NEW) and leftovers() == [], leftovers()
      """)
    #expect(try Measured(["verify", "out/p.icbt"], in: folder.path).code == 0)
  }

  /// A disk in memory, too small for the new bundle, in a space of its own.
  @Test func aFullDiskLeavesTheOldBundle() throws {
    let output = try python(
      """
      script = \"\"\"
          mount -t tmpfs -o size=$SIZE,nr_inodes=64 none out || exit 99
          cp old.icbt out/p.icbt
          "$BINARY" build new -o out/p.icbt --lang nl; echo "code $?"
          "$BINARY" build new -o out/p.icbt --lang en; echo "code $?"
          "$BINARY" new out/q --lang en; echo "code $?"
          "$BINARY" fix mend --lang en >/dev/null; echo "code $?"
          cmp out/p.icbt old.icbt && ls -A out
          umount out
      \"\"\"
      size = str(len(OLD) + 4096)
      space = ["unshare", "--mount"] + ([] if os.geteuid() == 0 else ["--map-root-user"])
      run = subprocess.run(
          space + ["bash", "-c", script], env=dict(os.environ, BINARY=BINARY, SIZE=size), stderr=subprocess.STDOUT,
          stdout=subprocess.PIPE, text=True)
      print(run.returncode)
      print(run.stdout)
      """)
    guard output.hasPrefix("0\n") else {
      // A machine that lets nobody mount: a limit on the size of files stands for the full disk.
      return try aLimitOnFilesLeavesTheOldBundle()
    }
    #expect(
      output.contains(
        "`out/p.icbt` kan niet geschreven worden: de schijf is vol. Er is niets veranderd.\ncode 2\n"))
    #expect(
      output.contains("`out/p.icbt` cannot be written: the disk is full. Nothing has changed.\ncode 2\n"))
    #expect(output.contains("is full") && output.hasSuffix("code 2\np.icbt\n\n"), "\(output)")
  }

  @Test func aLimitOnFilesLeavesTheOldBundle() throws {
    let old = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/old.icbt"))
    try folder.write(Array(old), to: "out/p.icbt")
    try Measured.expect(
      2, ["build", "new", "-o", "out/p.icbt"], in: folder.path, .init(fileLimit: 100_000),
      nl: "kan niet geschreven worden: het bestand wordt te groot. Er is niets veranderd.",
      en: "cannot be written: the file becomes too large. Nothing has changed.")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/out/p.icbt")) == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["p.icbt"])
    try Measured.expect(
      2, ["build", "new", "-o", "fresh/"], in: folder.path, .init(fileLimit: 100_000), nl: "te groot",
      en: "too large")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/fresh"), "no empty folder is left")
  }

  /// Output that cannot be written is no success; a reader that went away is nobody's fault.
  @Test func outputThatIsLostIsAFault() throws {
    for arguments in [
      ["check", "old", "--format", "json"], ["tailor", "old", "--profile", "anna"], ["explain"],
    ] {
      let run = try Measured(arguments, in: folder.path, .init(output: "/dev/full"))
      #expect(run.code == 2 && run.errors == "De uitvoer kan niet geschreven worden.\n", "\(run.errors)")
    }
    let gone = try python(
      """
      read, write = os.pipe()
      os.close(read)
      run = subprocess.run([BINARY, "build", "old", "-o", "out/p.icbt", "--format", "json"], stdout=write, stderr=write)
      print(run.returncode, bundle() == OLD)
      """)
    #expect(gone == "0 True\n")
  }

  /// Who keeps the folder for long does not keep a build waiting for ever; who does so shortly is waited for.
  @Test func aFolderInUseIsWaitedFor() throws {
    let output = try python(
      """
      import fcntl
      folder = os.open("out", os.O_RDONLY)
      fcntl.flock(folder, fcntl.LOCK_EX)
      process = start("new")
      time.sleep(3)
      waited = process.poll() is None
      fcntl.flock(folder, fcntl.LOCK_UN)
      process.communicate()
      print(waited, process.returncode, leftovers())
      fcntl.flock(folder, fcntl.LOCK_EX)
      process = subprocess.run(
          [BINARY, "build", "old", "-o", "out/p.icbt", "--lang", "en"], stderr=subprocess.PIPE, text=True)
      print(process.returncode, process.stderr, bundle() == NEW, leftovers())
      """)
    let fault =
      "`out/p.icbt` cannot be written: another program keeps the folder occupied; try again in a moment."
    #expect(output == "True 0 []\n2 \(fault) Nothing has changed.\n True []\n")
  }
}
