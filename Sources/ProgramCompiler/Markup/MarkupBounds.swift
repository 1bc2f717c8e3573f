/// How much of one file is read as markup.
public enum MarkupBounds {
  /// The most parts inside one another.
  ///
  /// The deepest text in the language needs about twenty. Every later step may walk the tree by
  /// recursion: 256 levels fit any thread's stack, and libxml2 itself refuses more by default.
  public static let depth = 256

  /// The most parts inside one another that a program may have.
  ///
  /// A bundle's documents nest at most 64 levels (`BundleLimits.nesting`). A part takes at most two, so 16 layers take 31; a
  /// condition or formula in the innermost takes at most 33 more.
  public static let layers = 16
}
