/// What stands at a path that a user names; links are followed.
public enum NamedPath {
  /// Whether there is anything at `path`.
  public static func exists(_ path: String) -> Bool { Descriptor.kind(at: path) != nil }

  /// Whether there is a folder at `path`.
  public static func isFolder(_ path: String) -> Bool { Descriptor.kind(at: path) == .folder }

  /// The last name in `path`; the whole of it where it has only one.
  public static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
