@testable import ProgramCompiler

/// One slip of an author in a file: a part or property renamed, left out, put elsewhere or filled in wrongly.
public enum MarkupMutation {
  private static let samples = (LanguageSample.files + SmallestProgram().files).compactMap { file in
    Markup.parse(file, names: SchemaMatcher.names).markup
  }

  private static let mutator = Mutator(seed: 0, samples: samples)

  /// `text` with a slip in it; nil where it is not well-formed, or the place that was drawn does not allow it.
  public static func apply(to text: [UInt8], _ random: UInt64) -> [UInt8]? {
    let file = SourceFile(path: "x.xml", bytes: text)
    guard let markup = Markup.parse(file, names: SchemaMatcher.names).markup else { return nil }
    var own = mutator
    own.random = SplitMix64(state: random)
    return own.mutate(markup, kind: Int(random % 10))?.file.bytes
  }
}
