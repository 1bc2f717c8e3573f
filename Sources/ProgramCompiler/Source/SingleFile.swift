#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A single file that a user names: a bundle, an example patient.
public enum SingleFile {
  /// What there is under a name.
  enum Occupant: Equatable {
    case nothing
    /// A regular file, with its first bytes.
    case file([UInt8])
    /// A link to something, or to nothing.
    case link
    /// A folder, a device, a queue.
    case other
  }

  /// What stands at `path`, with at most `count` of its first bytes.
  ///
  /// Throws an `EnvironmentFault` where there is a file that may not be read.
  static func occupant(of path: String, count: Int) throws(EnvironmentFault) -> Occupant {
    if Descriptor.isLink(path) { return .link }
    guard let resolved = resolvedPath(path) else { return .nothing }
    do throws(SystemError) {
      return .file(try Descriptor.file(named: resolved).read(limit: count))
    } catch {
      if error.isNotRegular { return .other }
      throw EnvironmentFault.reading(path, error)
    }
  }

  /// The bytes of the file at `path`, which may be relative and may be a link: the user asked for it by name.
  ///
  /// Throws an `EnvironmentFault` that says what is wrong with it, also where it is larger than `limit` bytes;
  /// then nothing of it is read.
  public static func read(_ path: String, limit: Int) throws(EnvironmentFault) -> [UInt8] {
    guard let resolved = resolvedPath(path) else { throw EnvironmentFault.reading(path, .last) }
    do throws(SystemError) {
      let file = try Descriptor.file(named: resolved)
      if try file.status().byteCount <= limit {
        let bytes = try file.read(limit: limit + 1)
        // It may have grown meanwhile.
        if bytes.count <= limit { return bytes }
      }
    } catch {
      throw EnvironmentFault.reading(path, error.isNotRegular ? .isFolder : error)
    }
    throw EnvironmentFault(
      Wording(
        nl: "`\(path)` is te groot: hoogstens \(limit >> 20) MB wordt gelezen.",
        en: "`\(path)` is too large: at most \(limit >> 20) MB is read."))
  }
}
