import ProgramBundle

/// A patient for whom a course is wanted: an example patient, flags set by hand, or both.
public struct TailorRequest {
  private let documents: BundleDocuments
  private var values: [String: FlagValue] = [:]
  private var skips: Set<String> = []
  private var switches: [PatientPath.Switch] = []

  /// Where an example patient comes from.
  public enum Example {
    /// The id of one in the program.
    case named(String)
    /// The bytes of a file as in `profiles`.
    case written([UInt8], path: String)
  }

  /// A request; `settings` (`flag=value`), `switches` (`module:flag=value`) and `skips` (ids of assignments) come on top of
  /// `profile`.
  ///
  /// Throws an `EnvironmentFault` that names what does not fit the program.
  public init(
    documents: BundleDocuments, profile: Example?, settings: [String], switches changes: [String] = [],
    skips left: [String] = []
  ) throws(EnvironmentFault) {
    self.documents = documents
    switch profile {
    case nil: break
    case .named(let id): try take(named: id)
    case .written(let bytes, let path): try take(SourceFile(path: path, bytes: bytes))
    }
    for setting in settings {
      guard let (flag, value) = Self.halves(of: setting, at: setting.firstIndex(of: "=")) else {
        throw Self.fault(
          "`\(setting)` is niet van de vorm kenmerk=waarde.", "`\(setting)` is not of the form flag=value.")
      }
      values[flag] = try self.value(value, of: flag)
    }
    for change in changes { switches.append(try self.change(change)) }
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

  /// The patient, a line for every flag with its value, for every change and for what is left out.
  public func patient(_ language: Language) -> String {
    let settings = documents.program.flags.compactMap { flag in
      (self.values[flag.id] ?? flag.defaultValue).map {
        "\(label(flag.label, else: flag.id)): \(written($0, of: flag, language))".visible()
      }
    }
    let changes = switches.compactMap { change in
      documents.program.flags.first { $0.id == change.flag }.map { flag in
        let module = change.module
        let (name, value) = (label(flag.label, else: flag.id), written(change.value, of: flag, language))
        return Wording(
          nl: "vanaf module \(module): \(name): \(value)", en: "from module \(module) on: \(name): \(value)")[
            language
          ].visible()
      }
    }
    let left = skips.sorted().map { Wording(nl: "zonder \($0)", en: "without \($0)")[language] }
    return (settings + changes + left).joined(separator: "\n")
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
    let path: PatientPath
    do {
      path = try PatientPath(documents: documents, profile: profile, switches: switches, skips: skips)
    } catch {
      throw Self.explain(error, program)
    }
    do {
      return try TailoredCourse(documents: documents, path: path)
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
    for (flag, value) in profile.settings { values[flag.text] = try self.value(value.text, of: flag.text) }
    skips = Set(profile.skips.map(\.text))
  }

  /// What stands before and after the sign at a place; nil where there is none.
  private static func halves(of text: String, at place: String.Index?) -> (String, String)? {
    place.map { (String(text[..<$0]), String(text[text.index(after: $0)...])) }
  }

  /// A flag that changes, written `module:flag=value`; the id of a shared module has a colon too.
  private func change(_ written: String) throws(EnvironmentFault) -> PatientPath.Switch {
    guard let (before, value) = Self.halves(of: written, at: written.firstIndex(of: "=")),
      let (module, flag) = Self.halves(of: before, at: before.lastIndex(of: ":"))
    else {
      throw Self.fault(
        "`\(written)` is niet van de vorm module:kenmerk=waarde.",
        "`\(written)` is not of the form module:flag=value.")
    }
    return PatientPath.Switch(flag: flag, value: try self.value(value, of: flag), module: module)
  }

  private func value(_ written: String, of id: String) throws(EnvironmentFault) -> FlagValue {
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
    return value
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

  private static func explain(_ error: PatientPathError, _ program: ProgramDocument) -> EnvironmentFault {
    switch error {
    case .settledFlag(let flag):
      let list = Wording.list(program.flags.filter { $0.changes == .anyTime }.map(\.id), and: true)
      return fault(
        "`\(flag)` staat vast zodra de behandeling begint. Veranderen kunnen: \(list.nl).",
        "`\(flag)` is settled once treatment starts. What may change: \(list.en).")
    case .unknownModule(let module):
      let list = Wording.list(program.course.modules.map(\.ref), and: true)
      return fault(
        "`\(module)` is geen module van de route. Er zijn: \(list.nl).",
        "`\(module)` is not a module of the course. There are: \(list.en).")
    case .impossible(let module, let error):
      let reasons = error.broken.compactMap { program.constraints[$0].because }.joined(separator: " ")
      return fault(
        "Vanaf module `\(module)` kan deze patiënt niet bestaan: dat spreekt een afspraak over alle patiënten tegen. \(reasons)",
        "From module `\(module)` on this patient cannot exist: it contradicts what holds for every patient. \(reasons)"
      )
    case .unknownFlag(let id), .impossibleValue(let id, _), .notSkippable(let id):
      preconditionFailure("Flags, values and assignments were looked up before: \(id).")
    }
  }

  private static func fault(_ nl: String, _ en: String) -> EnvironmentFault {
    EnvironmentFault(Wording(nl: nl, en: en))
  }
}
