/// How much of a folder is read; more than this is refused, so that no folder can exhaust the machine.
public enum SourceBounds {
  /// The largest file that is read as text, in bytes (32 MiB).
  ///
  /// The largest module seen in practice is far below 1 MB; offsets of this size fit in 32 bits.
  public static let fileBytes = 32 << 20
  /// The most files and folders that are looked at in one program.
  ///
  /// The largest program seen has a few hundred files; at 20,000 it is the wrong folder.
  public static let files = 20_000
  /// The most folders inside one another, counted from the program's own folder.
  ///
  /// The layout itself needs three (`locales/<locale>/<file>`); media may be ordered more deeply.
  public static let depth = 8
}
