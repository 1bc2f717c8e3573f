import ProgramBundle

/// All texts of a program that translators translate, in the order of the documents.
struct ProgramUnits: Sendable {
  let units: [TranslationUnit]
  /// By id, the position in `units`.
  private let positions: [String: Int]

  init(_ units: [TranslationUnit]) {
    self.units = units
    positions = Dictionary(units.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  subscript(id: String) -> TranslationUnit? { positions[id].map { units[$0] } }

  /// The texts of a program whose checks found no error.
  ///
  /// Crisis contacts that the author wrote in another language are no texts to translate.
  init(_ context: CheckContext, _ tree: SourceTree) {
    let foreign = context.program.safety.crisis.filter { $0.language.text != context.program.language }
      .map { ($0.part.element.markup.file.path, $0.part.element.span) }
    let origins = BundleEmission.origins(context, tree).filter { origin in
      !foreign.contains { $0.0 == origin.element.markup.file.path && $0.1.contains(origin.element.span) }
    }
    let made = Parallel.map(origins, state: { () }) { origin, _ in Self.units(of: origin, context) }
    self.init(made.flatMap(\.self))
  }

  /// The unit of a text, and one for each answer in it that may be lacking.
  private static func units(of origin: TextOrigin, _ context: CheckContext) -> [TranslationUnit] {
    switch origin.content {
    case .property(let phrase):
      let site = TranslationUnit.Site(element: origin.element, property: phrase.name, otherwiseOf: nil)
      return [TranslationUnit(id: origin.id, source: CodedText([.words(phrase.text)]), codes: [], site: site)]
    case .running(let text):
      let scope = Scope(of: text.element.markup.file.path)
      let coded = CodedSource(text) { context.symbols.term($0.text, in: scope)?.word.runs ?? [] }
      let site = TranslationUnit.Site(element: origin.element, property: nil, otherwiseOf: nil)
      if coded.text.isEmpty { return [] }
      return [TranslationUnit(id: origin.id, source: coded.text, codes: coded.codes, site: site)]
        + coded.codes.enumerated().compactMap { index, code in
          code.otherwise.flatMap { otherwise in
            otherwise.isEmpty
              ? nil
              : TranslationUnit(
                id: "\(origin.id)_otherwise\(index + 1)", source: CodedText([.words(otherwise)]), codes: [],
                site: .init(element: origin.element, property: nil, otherwiseOf: index + 1))
          }
        }
    }
  }
}
