/// How much of one file is read as markup.
public enum MarkupBounds {
  /// The most parts inside one another.
  ///
  /// Every later step may walk the tree by recursion: 256 levels fit any thread's stack, and libxml2 itself refuses more
  /// by default. What a program may have is `layers`.
  public static let depth = 256
  /// The longest tag, from `<` to `>`, in bytes.
  ///
  /// The longest seen in practice, with a condition and a sentence as a value, has some hundreds. So many bytes
  /// hold no more than a thousand properties, which bounds what comparing each with all others costs.
  public static let tagBytes = 4_096
  /// The most parts and properties of one file.
  ///
  /// The largest module seen in practice has some hundreds; a file of the largest size, written as densely
  /// as those are, has some 70,000.
  public static let parts = 100_000
  /// The most parts and properties of one program, with what is shared.
  ///
  /// A made-up program of 30 MB in 1,800 files has 560,000.
  public static let programParts = 1_000_000

  /// The most parts inside one another that a program may have.
  ///
  /// A bundle's documents nest at most 64 levels (`BundleLimits.nesting`). A part takes at most two, so 16 layers take 31; a
  /// condition or formula in the innermost takes at most 33 more.
  public static let layers = 16
}

/// How large one file may be.
public struct MarkupSize: Sendable {
  /// In bytes.
  let bytes: Int
  /// Parts and properties.
  let parts: Int

  /// A file of a program.
  public static let ofProgram = MarkupSize(bytes: SourceBounds.fileBytes, parts: MarkupBounds.parts)
  /// A file that a translator sends back: that of 50,000 texts has 30 MB with 600,000 parts and properties.
  public static let ofExchange = MarkupSize(bytes: SourceBounds.ledgerBytes, parts: 2_000_000)
}
