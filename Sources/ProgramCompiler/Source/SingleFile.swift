/// A single file that a user names: a bundle, an example patient.
public enum SingleFile {
  /// The largest such file, in bytes (2 GiB): the largest archive that the bundle's reader accepts is smaller.
  private static let mostBytes = 2 << 30

  /// The first bytes of a file that may not be there; nil where there is none to read.
  static func beginning(of path: String, count: Int) -> [UInt8]? {
    guard let resolved = resolvedPath(path) else { return nil }
    let parts = resolved.split(separator: "/")
    guard let name = parts.last else { return nil }
    do throws(SystemError) {
      let folder = try Descriptor(folder: "/" + parts.dropLast().joined(separator: "/"))
      return try folder.file(String(name)).read(limit: count)
    } catch {
      return nil
    }
  }

  /// The bytes of the file at `path`, which may be relative and may be a link: the user asked for it by name.
  ///
  /// Throws an `EnvironmentFault` that says what is wrong with it.
  public static func read(_ path: String) throws(EnvironmentFault) -> [UInt8] {
    guard let resolved = resolvedPath(path) else { throw EnvironmentFault.reading(path, .last) }
    let parts = resolved.split(separator: "/")
    guard let name = parts.last else { throw EnvironmentFault.reading(path, SystemError.isFolder) }
    do throws(SystemError) {
      let folder = try Descriptor(folder: "/" + parts.dropLast().joined(separator: "/"))
      return try folder.file(String(name)).read(limit: mostBytes)
    } catch {
      throw EnvironmentFault.reading(path, error.isNotRegular ? .isFolder : error)
    }
  }
}
