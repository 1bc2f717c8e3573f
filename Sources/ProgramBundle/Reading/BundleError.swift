/// Why a bundle is refused, or cannot be written.
///
/// `code` is stable and meant for programs; `message` says it in a sentence.
public enum BundleError: Error, Sendable, Hashable {
  // The archive
  /// The bytes are not a zip archive.
  case notAnArchive
  /// The archive ends too early.
  case truncated
  /// Bytes stand before the archive.
  case leadingBytes
  /// Bytes stand after the archive.
  case trailingBytes(count: Int)
  /// Bytes stand between two parts of the archive.
  case gap(offset: Int)
  /// The archive passes its largest size.
  case archiveTooLarge
  /// The archive has too many files.
  case tooManyFiles(count: Int)
  /// The archive's own count differs from its files.
  case countMismatch
  /// The archive says its list of files is elsewhere.
  case directoryMismatch
  /// The archive is spread over several disks.
  case severalDisks
  /// The archive or a file in it has a comment.
  case comment
  /// The two headers of a file differ.
  case headerMismatch(path: String)
  /// A file is encrypted.
  case encrypted(path: String)
  /// A file is compressed.
  case compressed(path: String)
  /// A file has flags of the archive format set.
  case wrongFlags(path: String)
  /// A file needs another version of the archive format.
  case wrongVersion(path: String)
  /// A file has another date than 1 January 1980.
  case wrongDate(path: String)
  /// A file has an extra field.
  case extraField(path: String)
  /// A file is a link.
  case link(path: String)
  /// A file has attributes of a file system.
  case fileAttributes(path: String)
  /// The checksum of a file is wrong.
  case wrongChecksum(path: String)

  // Names
  /// A name has other characters than printable ASCII.
  case nameNotASCII(path: String)
  /// A name is longer than 255 bytes.
  case nameTooLong(path: String)
  /// A name has a backslash.
  case backslash(path: String)
  /// A name begins at the root or at a drive.
  case absolutePath(path: String)
  /// A name leads outside its folder, or hides.
  case pathTraversal(path: String)
  /// A name is that of a folder.
  case folderEntry(path: String)
  /// A name stands twice.
  case duplicateName(path: String)
  /// Two names differ only in capitals.
  case caseCollision(path: String)
  /// A file is out of order.
  case unsorted(path: String)
  /// A name is none of the format.
  case unknownPath(path: String)
  /// META-INF has a file that does not belong there.
  case unexpectedMetadata(path: String)

  // The manifest and what it lists
  /// The file `mimetype` is not first, or says something else.
  case wrongMediaType
  /// The manifest is not the second file.
  case manifestMissing
  /// The bundle is in another version of the format.
  case unknownFormat(version: Int)
  /// The bundle needs a newer reader.
  case readerTooOld(needed: Int)
  /// The bundle needs something that this reader does not know.
  case unknownFeature(name: String)
  /// The manifest does not list its files in order, each once.
  case filesUnsorted(path: String)
  /// A file is not in the manifest.
  case unlisted(path: String)
  /// The manifest lists a file that is not there.
  case missing(path: String)
  /// The bundle is thin, and a whole one was asked for.
  case mediaMissing(path: String)
  /// A file has another size than the manifest says.
  case wrongSize(path: String)
  /// A file has another digest than the manifest says.
  case wrongDigest(path: String)
  /// A document is too large.
  case documentTooLarge(path: String)
  /// A media file is too large.
  case mediaTooLarge(path: String)

  // Documents
  /// A document is not UTF-8.
  case notUTF8(path: String)
  /// A document is not JSON.
  case notJSON(path: String)
  /// A document nests too deep.
  case nestedTooDeep(path: String)
  /// A document has too many values.
  case tooManyValues(path: String)
  /// A document has a number that is not whole, or too long.
  case notWholeNumber(path: String)
  /// A document lacks a property, or has one of the wrong kind.
  case wrongShape(path: String, at: String)
  /// A document is not in canonical form, or has a property that the format does not know.
  case notCanonical(path: String)
  /// A value cannot be written as JSON.
  case unwritable(detail: String)
  /// A document is not about what its file name says.
  case wrongIdentifier(path: String, id: String)
  /// The manifest and a document disagree.
  case manifestDiffers(property: String)
  /// A part is named that is not there.
  case unknownReference(PartReference)
  /// Two parts have the same id.
  case duplicateIdentifier(PartReference)
  /// A text is not there in a locale.
  case missingText(id: String, locale: String)
  /// A condition compares a flag with a value that it cannot have.
  case impossibleComparison(flag: String)
  /// A module comes after itself.
  case orderCycle(module: String)
  /// A number is outside its range.
  case outOfRange(id: String, property: String)
  /// The course is too long.
  case courseTooLong
}
