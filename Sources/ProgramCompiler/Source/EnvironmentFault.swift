/// A fault of the machine and not of the author: a missing folder, a full disk.
public struct EnvironmentFault: Error, Sendable, Equatable {
  /// What is wrong, with the path it is about, and what to do.
  public let message: Wording

  /// A fault that says `message`.
  public init(_ message: Wording) { self.message = message }
}
