import ProgramBundle

/// Who signs which texts.
public struct SignOffRequest: Sendable {
  /// The locale.
  public var locale: String
  /// The role of who signs: `clinical-reviewer`.
  public var role: String
  /// Who signs.
  public var name: String
  /// The day, `2026-11-20`.
  public var day: String
  /// The ids of the texts; all that can be signed where there are none.
  public var units: [String]
  /// Why the texts say something else than the author's.
  public var reason: String?
  /// Whether signatures are taken back instead.
  public var withdraws: Bool

  /// A request to sign texts off.
  public init(
    locale: String, role: String, name: String, day: String, units: [String] = [], reason: String? = nil,
    withdraws: Bool = false
  ) {
    self.locale = locale
    self.role = role
    self.name = name
    self.day = day
    self.units = units
    self.reason = reason
    self.withdraws = withdraws
  }

  /// The roles in which texts are signed.
  public static var roles: [String] { SignOff.Role.allCases.map(\.rawValue) }
}

/// What came of signing.
public struct SignOffResult: Sendable {
  /// Why nothing was signed; empty where all was.
  public let refusals: [Wording]
  /// How many texts were signed, or had a signature taken back.
  public let count: Int
  /// The ledgers to be written, by path in the program's folder.
  public let ledgers: [(path: String, bytes: [UInt8])]
}

/// Signs the texts of a locale, all that were asked for or none.
struct Signing {
  private(set) var refusals: [Wording] = []
  private(set) var entries: [LedgerEntry] = []
  /// Texts that who signs has translated.
  private var own: [String] = []

  init(_ request: SignOffRequest, _ translation: Translation) {
    guard let role = SignOff.Role(rawValue: request.role) else {
      refusals = [
        Wording(
          nl: "De rol `\(request.role)` is er niet; wel: \(SignOffRequest.roles.joined(separator: ", ")).",
          en:
            "There is no role `\(request.role)`; there are: \(SignOffRequest.roles.joined(separator: ", ")).")
      ]
      return
    }
    for id in request.units where translation[id] == nil {
      refusals.append(Wording(nl: "Er is geen tekst `\(id)`.", en: "There is no text `\(id)`."))
    }
    let asked = translation.units.filter { request.units.isEmpty || request.units.contains($0.unit.id) }
    for text in asked {
      if request.withdraws { withdraw(text, role, request) } else { sign(text, role, request) }
    }
    if let first = own.first {
      refusals.append(
        Wording(
          nl: own.count == 1
            ? "Aan `\(first)` heeft \(request.name) zelf vertaald; een ander moet over de inhoud beslissen."
            : "Aan \(own.count) teksten, zoals `\(first)`, heeft \(request.name) zelf vertaald; een ander moet over de inhoud beslissen.",
          en: own.count == 1
            ? "\(request.name) had a hand in translating `\(first)`; somebody else must decide on its content."
            : "\(request.name) had a hand in translating \(own.count) texts, such as `\(first)`; somebody else must decide on their content."
        ))
    }
    if entries.isEmpty, refusals.isEmpty {
      refusals = [
        request.withdraws
          ? Wording(nl: "Er is geen handtekening om in te trekken.", en: "There is no signature to withdraw.")
          : Wording(
            nl: "Er is niets af te tekenen: alles is al afgetekend, of nog niet vertaald.",
            en: "There is nothing to sign off: everything is signed off already, or not translated yet.")
      ]
    }
  }

  private mutating func sign(_ text: TranslatedUnit, _ role: SignOff.Role, _ request: SignOffRequest) {
    guard var entry = text.entry?.renamed(text.unit.id), text.state >= .translated else {
      if !request.units.isEmpty {
        refusals.append(
          Wording(
            nl: "`\(text.unit.id)` is nog niet vertaald, of de brontekst is veranderd.",
            en: "`\(text.unit.id)` is not translated yet, or its source text has changed."))
      }
      return
    }
    if text.isSigned(by: role), request.reason == nil { return }
    if role == .clinicalReviewer, LedgerEntry.isOne(request.name, of: text.translators) {
      own.append(text.unit.id)
      return
    }
    if let reason = request.reason { entry.reason = reason }
    entry.signOffs.removeAll { $0.role == role }
    entry.signOffs.append(
      SignOff(
        role, day: request.day, name: request.name, source: text.unit.sourceDigest,
        target: entry.target.digest,
        context: text.unit.contextDigest))
    // A signature under text and surroundings as they are now.
    entry.contextDigest = text.unit.contextDigest
    entries.append(entry)
  }

  private mutating func withdraw(_ text: TranslatedUnit, _ role: SignOff.Role, _ request: SignOffRequest) {
    guard var entry = text.entry?.renamed(text.unit.id), entry.signOffs.contains(where: { $0.role == role })
    else { return }
    if role == .clinicalReviewer, LedgerEntry.isOne(request.name, of: text.translators) {
      own.append(text.unit.id)
      return
    }
    entry.signOffs.removeAll { $0.role == role }
    entries.append(entry)
  }
}
