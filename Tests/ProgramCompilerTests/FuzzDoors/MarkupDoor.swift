import ProgramBundle

@testable import ProgramCompiler

/// The smallest program with some of its files replaced by those of the input, through the whole compiler.
enum MarkupDoor {
  /// Which file each kind of text is.
  static let paths = [
    "program.xml", "glossary.xml", "modules/start.xml", "modules/second.xml", "assignments/my-week.xml",
    "assignments/second.xml", "diaries/my-day.xml", "instruments/mood.xml", "profiles/anna.xml",
    "../common/modules/shared.xml", "../common/assignments/shared.xml", "../common/diaries/shared.xml",
    "../common/instruments/shared.xml", "../common/glossary.xml",
  ]

  /// How each stage checks: with which media at hand, and on which day.
  static func options(_ stage: UInt8) -> (options: CompilerOptions, hasMedia: Bool) {
    let number = Int(stage) % 12
    let level = CheckLevel.allCases[number % 3]
    return (.init(level: level, asOf: number / 6 == 0 ? nil : "2028-01-01"), number / 3 % 2 == 1)
  }

  static func tree(_ input: FuzzInput) -> SourceTree {
    var files = SmallestProgram().files
    for text in input.texts {
      let path = paths[Int(text.kind) % paths.count]
      files.removeAll { $0.path == path }
      files.append(SourceFile(path: path, bytes: text.bytes))
    }
    var media = SmallestProgram.media.map { MediaFile(path: $0.path, bytes: $0.bytes) }
    if options(input.stage).hasMedia {
      media += ["a.mp3", "film.mp4", "film.vtt", "empty.png"].map {
        MediaFile(path: "media/\($0)", bytes: $0 == "empty.png" ? [] : [0])
      }
    }
    let shared = files.filter { $0.path.hasPrefix("../") }
    return SourceTree(
      name: "start", files: files.filter { !$0.path.hasPrefix("../") }, media: media,
      libraries: shared.isEmpty ? [] : [SourceTree(name: "common", files: shared)])
  }

  static func breaches(of input: FuzzInput) -> [String] {
    CompilationInvariants.breaches(tree(input), options(input.stage).options)
  }
}
