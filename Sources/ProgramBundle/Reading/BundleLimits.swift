/// The largest sizes that a reader accepts.
///
/// They guard the platform against a file made to exhaust it; a real program stays far below.
public struct BundleLimits: Sendable, Hashable {
  /// Bytes of the archive. The archive is held in memory, and 2 GiB is what a 32-bit signed offset can say.
  public var archiveBytes: Int
  /// Files in the archive. A program has some hundreds; 10,000 stays below the 65,534 of a 32-bit zip.
  public var files: Int
  /// Bytes of one JSON document. Decoding takes some ten times the size in memory; a locale of 200,000 words
  /// takes about 4 MiB, that of a made-up program of 12,000 pages 22 MiB.
  public var documentBytes: Int
  /// Bytes of everything in the archive but media. All documents are decoded at once; those of a made-up program
  /// of 12,000 pages take about 40 MB.
  public var documentsBytes: Int
  /// Bytes of one media file. An hour of video at 1 Mbit/s is 450 MB.
  public var blobBytes: Int
  /// How deep arrays and objects of a document nest. Decoding uses the stack at each level. A source nests 32
  /// parts at most, of two levels each, with a condition of eight on the innermost; a formula nests 40 operations.
  public var nesting: Int
  /// Texts, numbers, arrays and objects of one document. Decoding takes some hundred bytes for each, however short;
  /// a locale of 200,000 words has about 100,000.
  public var values: Int
  /// Weeks of the whole course, each module at its longest. Ten years: tailoring makes a value for every week.
  public var courseWeeks: Int

  /// Makes limits; those left out are the standard ones.
  public init(
    archiveBytes: Int = 0x7fff_ffff, files: Int = 10_000, documentBytes: Int = 0x200_0000,
    documentsBytes: Int = 0x800_0000, blobBytes: Int = 0x2000_0000, nesting: Int = 96,
    values: Int = 2_000_000, courseWeeks: Int = 520
  ) {
    self.archiveBytes = archiveBytes
    self.files = files
    self.documentBytes = documentBytes
    self.documentsBytes = documentsBytes
    self.blobBytes = blobBytes
    self.nesting = nesting
    self.values = values
    self.courseWeeks = courseWeeks
  }

  /// The limits of this reader.
  public static let standard = BundleLimits()
}
