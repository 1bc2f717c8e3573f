/// compat/migrations.json: what happened to ids that stored answers may use.
public struct MigrationsDocument: Sendable, Hashable, Codable {
  /// Ids that got another name.
  public var renames: [Rename]
  /// Ids that are gone for good.
  public var tombstones: [Tombstone]
  /// Changes that were allowed on purpose.
  public var waivers: [Waiver]

  /// Makes the value from its parts.
  public init(renames: [Rename] = [], tombstones: [Tombstone] = [], waivers: [Waiver] = []) {
    self.renames = renames
    self.tombstones = tombstones
    self.waivers = waivers
  }
}

extension MigrationsDocument {
  /// An id that got another name; stored answers move along.
  public struct Rename: Sendable, Hashable, Codable {
    /// The old id.
    public var from: String
    /// The new id.
    public var to: String

    /// Makes the value from its parts.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// An id that is gone and is never used again.
  public struct Tombstone: Sendable, Hashable, Codable {
    /// The id.
    public var id: String
    /// Why it is gone.
    public var reason: String

    /// Makes the value from its parts.
    public init(id: String, reason: String) {
      self.id = id
      self.reason = reason
    }
  }

  /// A change that was allowed on purpose.
  public struct Waiver: Sendable, Hashable, Codable {
    /// Which change.
    public var change: String
    /// Why it is allowed.
    public var reason: String
    /// The role of who decided it.
    public var role: String
    /// The last day on which it holds, `2026-11-01`.
    public var until: String

    /// Makes the value from its parts.
    public init(change: String, reason: String, role: String, until: String) {
      self.change = change
      self.reason = reason
      self.role = role
      self.until = until
    }
  }
}
