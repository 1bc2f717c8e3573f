import ProgramBundle

/// The texts of one locale beside the source, as they stand in the bundle.
///
/// An incomplete locale has the texts that hold; the manifest says that it is incomplete.
struct LocaleEmission {
  private let translation: Translation
  private let emission: BundleEmission

  init(_ translation: Translation, _ emission: BundleEmission) {
    self.translation = translation
    self.emission = emission
  }

  var document: LocaleDocument {
    var units = copied
    var forms: [TextID: [PluralCategory: [Inline]]] = [:]
    for text in translation.units where text.state.isCurrent {
      guard let target = text.target, text.unit.site.otherwiseOf == nil else { continue }
      let content = inlines(target, text.unit)
      if let plural = text.unit.plural, let category = PluralCategory(rawValue: plural.category) {
        forms[TextID(plural.base), default: [:]][category] = content
      } else if emission.units[TextID(text.unit.id)] != nil {
        units[TextID(text.unit.id)] = content
      }
    }
    return LocaleDocument(
      locale: translation.tag, direction: TextDirection.of(translation.tag),
      address: translation.locale.address,
      basedOn: translation.locale.basedOn?.text, units: units, forms: forms.isEmpty ? nil : forms,
      formats: LocaleFormats.of(translation.tag, in: emission.program))
  }

  /// Texts that need no translation: those without words, and crisis contacts that were written for this locale.
  private var copied: [TextID: [Inline]] {
    let written = emission.program.safety.crisis.filter {
      CrisisLanguage.covers($0.language.text, translation.tag)
    }
    .map { ($0.part.element.markup.file.path, $0.part.element.span) }
    var units: [TextID: [Inline]] = [:]
    for origin in emission.origins {
      let key = TextID(origin.id)
      guard let content = emission.units[key] else { continue }
      let isWritten = written.contains {
        $0.0 == origin.element.markup.file.path && $0.1.contains(origin.element.span)
      }
      if content.isEmpty || isWritten { units[key] = content }
    }
    return units
  }

  /// The source's crisis contacts in this locale; none where it has its own, or where they are not all translated.
  func crisis(_ all: [Crisis]) -> [Crisis] {
    let texts = translation.units.filter(\.unit.isCrisis)
    guard !texts.isEmpty, texts.allSatisfy(\.state.isCurrent) else { return [] }
    return all.filter { $0.locale == emission.program.language }.map { crisis in
      var translated = crisis
      translated.locale = translation.tag
      translated.blocks = crisis.blocks.map { block in
        guard case .helpline(let helpline) = block.content else { return block }
        var block = block
        block.content = .helpline(
          Helpline(
            name: words("\(block.id)_name") ?? helpline.name, phone: helpline.phone, web: helpline.web,
            hours: words("\(block.id)_hours") ?? helpline.hours))
        return block
      }
      return translated
    }
  }

  private func words(_ id: String) -> String? { translation[id]?.target?.plain }

  /// A translation as the bundle has texts.
  private func inlines(_ text: CodedText, _ unit: TranslationUnit) -> [Inline] {
    let codes = Dictionary(unit.codes.enumerated().map { ($1.name, ($0 + 1, $1)) }) { first, _ in first }
    var layers: [(name: String, content: [Inline])] = [("", [])]
    for piece in text.pieces {
      switch piece {
      case .words(let words): layers[layers.count - 1].content.append(.text(words))
      case .opening(let name): layers.append((name, []))
      case .mark(let name):
        guard let (number, code) = codes[name] else { continue }
        let otherwise = code.otherwise.map { words("\(unit.id)_otherwise\(number)") ?? $0 }
        layers[layers.count - 1].content.append(
          .answer(AnswerReference(Symbols.key(code.reference, in: unit.scope)), otherwise: otherwise))
      case .closing:
        let (name, content) = layers.removeLast()
        guard let (_, code) = codes[name] else { continue }
        layers[layers.count - 1].content.append(paired(code, content, unit))
      }
    }
    return layers[0].content
  }

  private func paired(_ code: UnitCode, _ content: [Inline], _ unit: TranslationUnit) -> Inline {
    switch code.kind {
    case .strong: return .strong(content)
    case .emphasis: return .emphasis(content)
    case .link: return .link(target: Symbols.key(code.reference, in: unit.scope), content: content)
    case .term:
      guard let term = emission.symbols.term(code.reference, in: unit.scope) else {
        preconditionFailure("The check on terms lets only words of the glossary through.")
      }
      return .term(id: term.part.scope.qualified(term.id.text), content: content)
    case .answer: preconditionFailure("An answer stands by itself.")
    }
  }
}

extension LocaleFormats {
  /// The formats of a locale where a program is used: readers of English in the Netherlands write days as others there do.
  ///
  /// A tag with a region of its own keeps that; a region of which nothing is known falls back to the language.
  static func of(_ tag: String, in program: Program) -> LocaleFormats? {
    let parts = tag.split(separator: "-")
    guard parts.count == 1, let region = program.audience.jurisdictions.first?.text.prefix(2) else {
      return of(tag)
    }
    return of("\(tag)-\(region)")
  }
}
