import ProgramBundle

/// What an edit does to patients: which kinds of them get something else, and how their minutes change.
///
/// As JSON it is `against` in what `icbt-build proof --against` prints (`Schemas/proof.schema.json`).
public struct ImpactReport: Sendable, Encodable {
  /// How many kinds of patients both versions allow, told apart by the flags of both. Decimal, as it can pass 2^64.
  public let profiles: String
  /// How many of those get something else.
  public let changed: String
  /// How many kinds of patients only the new version allows.
  public let onlyNew: String
  /// How many kinds of patients only the old version allows.
  public let onlyOld: String
  /// The pages, assignments and other parts that are not the same for everybody, in the order of the program.
  public let parts: [Part]
  /// How what a week asks changes, where it does by a minute or more, or by one entry or question.
  public let load: [LoadChange]

  /// A part that some patients get otherwise.
  public struct Part: Sendable, Encodable {
    /// Its stable id.
    public let element: String
    /// What happened to it.
    public let change: Change
    /// How many kinds of patients notice.
    public let kinds: String
    /// One of them.
    public let witness: Patient
  }

  /// What can happen to a part.
  public enum Change: String, Sendable, Encodable {
    /// The old version does not have it.
    case added
    /// The new version does not have it.
    case removed
    /// It says something else, or is for others.
    case changed
    /// It comes in another week.
    case moved
  }

  /// The largest change of a measure in one direction.
  public struct LoadChange: Sendable, Encodable {
    /// The measure, named as in `load`.
    public let measure: String
    /// The week of the treatment, from 1.
    public let week: Int
    /// What it was: whole minutes, rounded up, or a number of entries or questions.
    public let before: Int
    /// What it is.
    public let after: Int
    /// Who has it.
    public let witness: Patient
  }

  /// A patient in whom it shows.
  public struct Patient: Sendable, Encodable {
    /// The flags.
    public let profile: [String: FlagValue]
    /// The assignments that are left out.
    public let skipped: [String]
    /// In one sentence.
    public let words: Wording

    enum CodingKeys: String, CodingKey { case profile, skipped }

    init(_ witness: Diagnostic.Witness) {
      profile = Dictionary(witness.profile.map { ($0.flag, $0.value) }) { first, _ in first }
      skipped = witness.skipped
      words = witness.words
    }
  }
}

extension Compilation {
  /// What this version does to patients of an older one.
  ///
  /// Throws an `EnvironmentFault` where one of the two has errors, or where they cannot be compared.
  public func impact(since older: Compilation) throws(EnvironmentFault) -> ImpactReport {
    guard isSound, let context else {
      throw EnvironmentFault(
        Wording(
          nl: "De nieuwe versie heeft fouten; maak die eerst in orde.",
          en: "The new version has errors; mend those first."))
    }
    guard older.isSound, let before = older.context else {
      throw EnvironmentFault(
        Wording(
          nl: "De oude versie heeft fouten. Bekijk ze met `icbt-build check`.",
          en: "The old version has errors. See them with `icbt-build check`."))
    }
    do {
      return try Impact(TwoVersions(old: before, new: context)).report()
    } catch let error as TwoVersions.Incomparable {
      throw EnvironmentFault(error.words)
    } catch let error as DiagramOverflow {
      throw EnvironmentFault(TwoVersions.Incomparable.entangled(error).words)
    } catch let error as EnvironmentFault {
      throw error
    } catch {
      preconditionFailure("Comparing throws nothing else.")
    }
  }
}

extension TwoVersions.Incomparable {
  fileprivate var words: Wording {
    switch self {
    case .flag(let id):
      Wording(
        nl:
          "Het kenmerk `\(id)` is nu van een andere soort: geen patiënt heeft het in beide versies. Vergelijken kan niet.",
        en:
          "The flag `\(id)` is of another kind now: no patient has it in both versions. They cannot be compared."
      )
    case .entangled:
      Wording(
        nl: "De twee versies samen hebben te veel voorwaarden door elkaar om te vergelijken.",
        en: "The two versions together have too many conditions entangled to be compared.")
    }
  }
}
