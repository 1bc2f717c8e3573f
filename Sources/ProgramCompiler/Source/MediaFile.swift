/// A file that is not read as text: sound, image, film. Its bytes are fetched only when asked for.
public struct MediaFile: Sendable {
  /// Relative to the program's folder, with `/`; `../common/…` for shared content.
  public let path: String
  /// The size in bytes.
  public let byteCount: Int
  private let origin: Origin

  private enum Origin: Sendable {
    case memory([UInt8])
    /// The folder, and the file's path in it without any link.
    case disk(folder: String, path: String)
  }

  /// A file with the given bytes, for tests.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    byteCount = bytes.count
    origin = .memory(bytes)
  }

  init(path: String, byteCount: Int, folder: String, pathInFolder: String) {
    self.path = path
    self.byteCount = byteCount
    origin = .disk(folder: folder, path: pathInFolder)
  }

  /// The bytes as they are now; throws if the file is gone, changed in size or no longer readable.
  public func bytes() throws(EnvironmentFault) -> [UInt8] {
    switch origin {
    case .memory(let bytes): return bytes
    case .disk(let folder, let inner):
      let bytes: [UInt8]
      do throws(SystemError) {
        bytes = try Descriptor(folder: folder).file(at: inner).read(limit: byteCount + 1)
      } catch {
        throw EnvironmentFault.reading(path, error)
      }
      guard bytes.count == byteCount else { throw EnvironmentFault.changed(path) }
      return bytes
    }
  }
}
