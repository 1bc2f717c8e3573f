import ProgramBundle

/// How much of a folder is read; more than this is refused, so that no folder can exhaust the machine.
public enum SourceBounds {
  /// The largest file that is read as text, in bytes (8 MiB).
  ///
  /// The largest module seen in practice has 20 kB, and all texts of a program are below 1 MB.
  public static let fileBytes = 8 << 20
  /// The largest translation ledger, in bytes (64 MiB): that of 50,000 texts has 25 MB.
  public static let ledgerBytes = 64 << 20
  /// The most bytes of all texts of a program and of what is shared (64 MiB).
  ///
  /// A made-up program of 12,000 pages has 30 MB.
  public static let textBytes = 64 << 20
  /// The most bytes of all media that a program names (1 GiB).
  ///
  /// A bundle is held in memory where it is made and where it is read. Two hours of video at 1 Mbit/s are 900 MB.
  public static let mediaBytes = 1 << 30
  /// The largest sound, film or picture, in bytes: what the bundle's reader accepts.
  public static let mediaFileBytes = BundleLimits.standard.blobBytes
  /// The most files and folders that are looked at in one program.
  ///
  /// The largest program seen has a few hundred files; at 20,000 it is the wrong folder.
  public static let files = 20_000
  /// The most folders inside one another, counted from the program's own folder.
  ///
  /// The layout itself needs three (`locales/<locale>/<file>`); media may be ordered more deeply. With names of at
  /// most 255 bytes, which file systems see to, no path is longer than 2,303 bytes.
  public static let depth = 8
  /// The largest plain text that is measured, in bytes (64 MiB): as much as a whole program.
  public static let plainTextBytes = textBytes
}
