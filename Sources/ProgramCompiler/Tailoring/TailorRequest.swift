import ProgramBundle

/// A patient for whom a course is wanted: an example patient, flags set by hand, or both.
public struct TailorRequest {
  private let documents: BundleDocuments
  private var values: [String: FlagValue] = [:]
  private var skips: Set<String> = []

  /// Where an example patient comes from.
  public enum Example {
    /// The id of one in the program.
    case named(String)
    /// The bytes of a file as in `profiles`.
    case written([UInt8], path: String)
  }

  /// A request; `settings` (`flag=value`) and `skips` (ids of assignments) come on top of `profile`.
  ///
  /// Throws an `EnvironmentFault` that names what does not fit the program.
  public init(
    documents: BundleDocuments, profile: Example?, settings: [String], skips left: [String] = []
  ) throws(EnvironmentFault) {
    self.documents = documents
    switch profile {
    case nil: break
    case .named(let id): try take(named: id)
    case .written(let bytes, let path): try take(SourceFile(path: path, bytes: bytes))
    }
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard parts.count == 2 else {
        throw Self.fault(
          "`\(setting)` is niet van de vorm kenmerk=waarde.", "`\(setting)` is not of the form flag=value.")
      }
      try set(parts[0], parts[1])
    }
    for id in left {
      guard documents.assignment(id)?.skippable == true else {
        let list = Wording.list(documents.assignments.filter(\.skippable).map(\.id), and: true)
        throw Self.fault(
          "`\(id)` is geen opdracht die overgeslagen mag worden. Dat zijn: \(list.nl).",
          "`\(id)` is not an assignment that may be left out. Those are: \(list.en).")
      }
      skips.insert(id)
    }
  }

  /// The patient, a line for every flag with its value and for what is left out.
  public func patient(_ language: Language) -> String {
    let settings = documents.program.flags.compactMap { flag in
      (self.values[flag.id] ?? flag.defaultValue).map {
        "\(label(flag.label, else: flag.id)): \(written($0, of: flag, language))".visible()
      }
    }
    let left = skips.sorted().map { Wording(nl: "zonder \($0)", en: "without \($0)")[language] }
    return (settings + left).joined(separator: "\n")
  }

  private func label(_ text: TextID, else id: String) -> String {
    documents.locale(documents.program.sourceLocale)?.units[text].map { CourseText.plain($0) } ?? id
  }

  private func written(_ value: FlagValue, of flag: ProgramBundle.Flag, _ language: Language) -> String {
    switch value {
    case .boolean(let value): (value ? Wording(nl: "ja", en: "yes") : Wording(nl: "nee", en: "no"))[language]
    case .choice(let value):
      flag.valueLabels.first { $0.value == value }.map { label($0.label, else: value) } ?? value
    case .number(let value): "\(value)"
    }
  }

  /// The course as this patient gets it.
  ///
  /// Throws an `EnvironmentFault` that says which flags are missing or what cannot be.
  public func course() throws(EnvironmentFault) -> TailoredCourse {
    let program = documents.program
    let profile: Profile
    do {
      profile = try Profile(
        flags: program.flags, constraints: program.constraints.map(\.condition), values: values)
    } catch {
      throw Self.explain(error, program)
    }
    do {
      return try TailoredCourse(documents: documents, profile: profile, skips: skips)
    } catch {
      preconditionFailure("A condition of a compiled program names only its flags: \(error).")
    }
  }

  private mutating func take(named id: String) throws(EnvironmentFault) {
    guard let example = documents.program.examples.first(where: { $0.id == id }) else {
      let list = Wording.list(documents.program.examples.map(\.id), and: true)
      throw Self.fault(
        "Er is geen voorbeeldpatiënt of bestand `\(id)`. Voorbeeldpatiënten zijn: \(list.nl).",
        "There is no example patient or file `\(id)`. Example patients are: \(list.en).")
    }
    values = example.values
    skips = Set(example.skips)
  }

  private mutating func take(_ file: SourceFile) throws(EnvironmentFault) {
    var matcher = SchemaMatcher()
    let (markup, problems) = Markup.parse(file, names: SchemaMatcher.names)
    let found = problems + (markup.map { matcher.match($0, expecting: "profile") } ?? [])
    guard let markup, found.isEmpty else {
      let first = found.first?.summary ?? .none
      throw Self.fault(
        "`\(file.path)` is geen voorbeeldpatiënt: \(first.nl)",
        "`\(file.path)` is not an example patient: \(first.en)")
    }
    var reader = PartReader()
    let profile = reader.profile(markup.root)
    for (flag, value) in profile.settings { try set(flag.text, value.text) }
    skips = Set(profile.skips.map(\.text))
  }

  private mutating func set(_ id: String, _ written: String) throws(EnvironmentFault) {
    let flags = documents.program.flags
    guard let flag = flags.first(where: { $0.id == id }) else {
      let list = Wording.list(flags.map(\.id), and: true)
      throw Self.fault(
        "`\(id)` is geen kenmerk van dit programma. Er zijn: \(list.nl).",
        "`\(id)` is not a flag of this program. There are: \(list.en).")
    }
    guard let value = flag.kind.value(written) else {
      if case .boolean = flag.kind {
        throw Self.fault(
          "`\(id)` is ja of nee: schrijf `\(id)=yes` of `\(id)=no`.",
          "`\(id)` is yes or no: write `\(id)=yes` or `\(id)=no`.")
      }
      let words = ConditionTyping.ValueType(flag.kind).words
      throw Self.fault(
        "`\(written)` kan geen waarde van `\(id)` zijn; die is \(words.nl).",
        "`\(written)` cannot be a value of `\(id)`, which is \(words.en).")
    }
    values[id] = value
  }

  private static func explain(_ error: ProfileError, _ program: ProgramDocument) -> EnvironmentFault {
    if !error.missing.isEmpty {
      let list = Wording.list(error.missing, and: true)
      let examples = Wording.list(program.examples.map(\.id))
      let more =
        program.examples.isEmpty
        ? Wording.none
        : Wording(
          nl: "Of kies een voorbeeldpatiënt met --profile: \(examples.nl).",
          en: "Or choose an example patient with --profile: \(examples.en).")
      let ask = Wording(
        nl: "Deze patiënt heeft nog geen waarde voor \(list.nl). Geef die met --set \(error.missing[0])=….",
        en: "This patient has no value yet for \(list.en). Give it with --set \(error.missing[0])=….")
      return EnvironmentFault(ask + more)
    }
    let reasons = error.broken.compactMap { program.constraints[$0].because }.joined(separator: " ")
    return fault(
      "Deze patiënt kan niet bestaan: dat spreekt een afspraak over alle patiënten tegen. \(reasons)",
      "This patient cannot exist: it contradicts what holds for every patient. \(reasons)")
  }

  private static func fault(_ nl: String, _ en: String) -> EnvironmentFault {
    EnvironmentFault(Wording(nl: nl, en: en))
  }
}
