/// What an author most likely meant by a name that points at nothing, and what to do about it.
struct ReferenceRepair {
  /// What is wrong, where more can be said than that the name is unknown.
  private(set) var summary: Wording?
  private(set) var explanation: Wording
  private(set) var solution: Diagnostic.Solution

  private let pointer: Pointer
  private let context: CheckContext
  /// The names that could stand here, as they are written there, in order.
  private let names: [String]
  private var written: String { pointer.written }

  init(_ pointer: Pointer, _ names: Set<String>, _ context: CheckContext) {
    self.pointer = pointer
    self.context = context
    self.names = names.filter { $0 != pointer.own }.map {
      pointer.scope == .common && $0.hasPrefix(Scope.commonPrefix)
        ? String($0.dropFirst(Scope.commonPrefix.utf8.count)) : $0
    }.sorted()
    explanation = Wording.there(self.names)
    solution = .accept
    solution =
      Diagnostic.Solution.fillIn(pointer.written) ?? comma ?? website ?? shared ?? title ?? fileName
      ?? other() ?? near ?? making
    summary = missingShared
  }

  /// A comma between names, which stand with spaces between them.
  private var comma: Diagnostic.Solution? {
    let bare = String(written.prefix { $0 != "," })
    guard bare != written, names.contains(String(pointer.reference.text.prefix { $0 != "," })) else {
      return nil
    }
    return .init(
      Wording(nl: "Zet spaties ertussen, zonder komma.", en: "Put spaces between them, without a comma."),
      safe: written == bare + ",", edits: [.init(pointer.reference.place, bare)])
  }

  private var website: Diagnostic.Solution? {
    guard pointer.target == .page, written.contains("://") || written.hasPrefix("www.") else { return nil }
    return .init(
      Wording(
        nl:
          "Een verwijzing gaat naar een bladzijde van dit programma. Zet een website als `web` bij een `<helpline>`, of schrijf het adres in de tekst.",
        en:
          "A link leads to a page of this program. Put a website as `web` with a `<helpline>`, or write the address in the text."
      ))
  }

  /// The name of a shared part without what stands in front of it.
  private var missingName: String? {
    written.hasPrefix(Scope.commonPrefix) ? String(written.dropFirst(Scope.commonPrefix.utf8.count)) : nil
  }

  private var missingShared: Wording? {
    missingName.map {
      Wording(
        nl: "In de gedeelde map `common` is geen `\($0.shortened)`.",
        en: "The shared folder `common` has no `\($0.shortened)`.")
    }
  }

  private var shared: Diagnostic.Solution? {
    guard let missingName, NearMiss.of(written, among: names) == nil else {
      return names.contains(Scope.commonPrefix + written)
        ? .write(Scope.commonPrefix + written, at: pointer.reference.place) : nil
    }
    guard let folder, IDRule.allows(missingName) else { return nil }
    return .init(
      Wording(
        nl: "Maak `\(folder)/\(missingName).xml` in de map `common`, naast de map van dit programma.",
        en: "Make `\(folder)/\(missingName).xml` in the folder `common`, beside the folder of this program."))
  }

  /// The title of a part instead of its id.
  private var title: Diagnostic.Solution? {
    let meant = context.titles.first { id, title in
      title.lowercased() == written.lowercased() && names.contains(id)
    }
    return meant.map { id, title in
      .init(
        Wording(
          nl: "Schrijf `\(id)`: dat is de id van `\(title)`.",
          en: "Write `\(id)`: that is the id of `\(title)`."),
        edits: [.init(pointer.reference.place, id)])
    }
  }

  private var fileName: Diagnostic.Solution? {
    guard written.hasSuffix(".xml"), let last = written.split(separator: "/").last else { return nil }
    let id = String(last.dropLast(".xml".count))
    return names.contains(id) ? .write(id, at: pointer.reference.place) : nil
  }

  /// Something that the name is instead.
  private mutating func other() -> Diagnostic.Solution? {
    let key = Symbols.key(written, in: pointer.scope)
    if pointer.consequence == .silence, context.symbols.flags[written] != nil {
      explanation = Wording(
        nl:
          "`\(written)` is een kenmerk. Een waarschuwing kijkt naar een antwoord\(names.first.map { ", zoals `\($0)`" } ?? "").",
        en:
          "`\(written)` is a flag. An alert looks at an answer\(names.first.map { ", such as `\($0)`" } ?? "")."
      )
      return .init(
        Wording(
          nl: "Noem een vraag die de patiënt beantwoordt.", en: "Name a question that the patient answers."))
    }
    let kinds: [(Pointer.Target, String)] = [
      (.assignment, "<do assignment=\"\(written)\">"), (.diary, "<keep diary=\"\(written)\">"),
      (.instrument, "<fill-in instrument=\"\(written)\">"), (.page, "<link to=\"\(written)\">"),
    ]
    guard
      let (target, instead) = kinds.first(where: {
        $0.0 != pointer.target && context.has(key, $0.0)
      })
    else { return nil }
    explanation = Wording(nl: "Het is \(target.words.nl).", en: "It is \(target.words.en).")
    guard pointer.target == .answer else {
      return pointer.consequence == .gap
        ? .init(Wording(nl: "Gebruik `\(instead)`.", en: "Use `\(instead)`.")) : nil
    }
    let questions = names.filter { $0.hasPrefix(written + ".") }
    let list = Wording.list(questions)
    guard questions.count == 1 else {
      return questions.isEmpty
        ? nil
        : .init(
          Wording(nl: "Schrijf er de vraag bij: \(list.nl).", en: "Add the question: \(list.en)."))
    }
    return .init(
      Wording(nl: "Schrijf er de vraag bij: \(list.nl).", en: "Add the question: \(list.en)."),
      edits: [.init(pointer.reference.place, questions[0])])
  }

  /// A name spelt alike, or the same without what stands in front of it.
  private var near: Diagnostic.Solution? {
    let full = pointer.reference.text
    guard let meant = NearMiss.of(full, among: names) ?? names.first(where: { $0.hasSuffix("." + full) })
    else {
      return nil
    }
    // Inside a diary a question goes by its id alone, as the author wrote it.
    let prefix = String(full.dropLast(written.utf8.count))
    let short =
      !prefix.isEmpty && meant.hasPrefix(prefix) ? String(meant.dropFirst(prefix.utf8.count)) : meant
    return .write(short, at: pointer.reference.place, safe: short == written.lowercased())
  }

  private var folder: String? {
    switch pointer.target {
    case .module: "modules"
    case .assignment: "assignments"
    case .diary: "diaries"
    case .instrument: "instruments"
    default: nil
    }
  }

  /// Where nothing is near: how to make what is named.
  private var making: Diagnostic.Solution {
    if let folder, IDRule.allows(written) {
      return .init(
        Wording(
          nl: "Schrijf een id die bestaat, of maak het bestand `\(folder)/\(written).xml`.",
          en: "Write an id that exists, or make the file `\(folder)/\(written).xml`."))
    }
    let register: String? =
      switch pointer.target {
      case .evidence: "<evidence id=\"\(written)\" source=\"…\">…</evidence>"
      case .hazard: "<hazard id=\"\(written)\">…</hazard>"
      default: nil
      }
    if let register, IDRule.allows(written) {
      return .init(
        Wording(
          nl: "Voeg in `program.xml` bij `<registers>` toe: `\(register)`.",
          en: "Add to `<registers>` in `program.xml`: `\(register)`."))
    }
    if pointer.target == .locale {
      return .init(
        Wording(
          nl: "Schrijf een taal uit `<locales>`, of voeg daar `<locale xml:lang=\"\(written)\"/>` toe.",
          en: "Write a language of `<locales>`, or add `<locale xml:lang=\"\(written)\"/>` there."))
    }
    return .init(Wording(nl: "Schrijf een id die bestaat.", en: "Write an id that exists."))
  }
}

extension CheckContext {
  /// The title of every part that has one, by id.
  fileprivate var titles: [(id: String, title: String)] {
    program.modules.map { ($0.part.scope.qualified($0.id.text), $0.title.plain()) }
      + program.assignments.map { ($0.part.scope.qualified($0.id.text), $0.title.plain()) }
      + program.diaries.map { ($0.part.scope.qualified($0.id.text), $0.title.plain()) }
      + program.instruments.map { ($0.part.scope.qualified($0.id.text), $0.title.plain()) }
      + inventories.flatMap(\.pages).map { ($0.site.owner, $0.page.title.plain()) }
  }
}
