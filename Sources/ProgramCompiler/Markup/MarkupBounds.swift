/// How much of one file is read as markup.
public enum MarkupBounds {
  /// The most parts inside one another.
  ///
  /// The deepest text in the language needs about twenty. Every later step may walk the tree by
  /// recursion: 256 levels fit any thread's stack, and libxml2 itself refuses more by default.
  public static let depth = 256
}
