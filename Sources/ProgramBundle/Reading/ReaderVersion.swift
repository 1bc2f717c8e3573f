/// What this reader is able to read.
public enum ReaderVersion {
  /// The version of the bundle format.
  public static let format = 1

  /// The version of the reader; a bundle may ask for a higher one and is then refused.
  public static let reader = 1

  /// The names that `Manifest.requiredFeatures` may hold; none yet beyond format 1.
  public static let features: [String] = []
}
