#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON in the one way of writing it that RFC 8785 allows.
///
/// `JSONEncoder` with sorted keys and unescaped slashes writes it for the documents of a bundle: they have no
/// fractions (only whole numbers of at most fifteen digits), no null, and no keys beyond U+FFFF, the three
/// places where it could differ from the standard.
public enum CanonicalJSON {
  /// The canonical bytes of a document.
  ///
  /// Throws `unwritable` when the value cannot be written as JSON, which the documents of a bundle always can.
  public static func bytes(of document: some Encodable) throws(BundleError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(document))
    } catch {
      throw .unwritable(detail: String(describing: type(of: document)))
    }
  }

  /// Reads a document and requires that its bytes are the canonical ones, without unknown properties.
  static func decode<Document: Codable>(
    _ type: Document.Type, from bytes: ArraySlice<UInt8>, path: String, limits: BundleLimits,
    recorder: ReferenceRecorder? = nil
  ) throws(BundleError) -> Document {
    try JSONShape.check(bytes, path: path, limits: limits)
    let document = try read(type, from: bytes, path: path, recorder: recorder)
    guard try self.bytes(of: document).elementsEqual(bytes) else { throw .notCanonical(path: path) }
    return document
  }

  /// Reads a document and ignores properties that the type does not have.
  static func read<Document: Decodable>(
    _ type: Document.Type, from bytes: ArraySlice<UInt8>, path: String, recorder: ReferenceRecorder? = nil
  ) throws(BundleError) -> Document {
    let decoder = JSONDecoder()
    if let key = ReferenceRecorder.key, let recorder { decoder.userInfo[key] = recorder }
    do {
      return try decoder.decode(type, from: Data(bytes))
    } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
      throw .notJSON(path: path)
    } catch let error as DecodingError {
      throw .wrongShape(path: path, at: place(of: error))
    } catch {
      throw .notJSON(path: path)
    }
  }

  /// Where in the document the error is: the keys and positions from the outside in, with full stops between.
  private static func place(of error: DecodingError) -> String {
    let keys: [any CodingKey] =
      switch error {
      case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        context.codingPath
      case .keyNotFound(let key, let context): context.codingPath + [key]
      @unknown default: []
      }
    return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
