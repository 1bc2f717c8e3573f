import ProgramBundle

/// The formulas of a program, and what the names in them mean.
struct FormulaSite {
  let formula: Formula
  /// The id of the field or score it works out.
  let id: Reference
  /// The assignment, diary or questionnaire it stands in.
  let container: String
  let scope: Scope

  /// The full name of an answer that the formula calls `name`: a bare one is a question beside it.
  func key(_ name: Reference) -> String {
    name.text.contains(".") ? Symbols.key(name.text, in: scope) : "\(container).\(name.text)"
  }

  var owner: String { "\(container).\(id.text)" }
}

extension Inventory {
  /// Every formula of the file that can be read.
  var formulas: [FormulaSite] {
    let computed = fields.compactMap { field, site -> FormulaSite? in
      guard case .computed(let formula?) = field.kind else { return nil }
      // Within rows a bare name is a question of the same row.
      let owner = String(site.owner.dropLast(field.id.text.utf8.count + 1))
      return FormulaSite(formula: formula, id: field.id, container: owner, scope: site.scope)
    }
    let scores = content.instrument.map { instrument in
      instrument.scores.compactMap { score in
        score.formula.map {
          FormulaSite(
            formula: $0, id: score.id, container: instrument.part.scope.qualified(instrument.id.text),
            scope: instrument.part.scope)
        }
      }
    }
    return computed + (scores ?? [])
  }
}

extension FileContext {
  var formulas: [FormulaSite] { inventory.formulas }

  /// What an answer is that a formula names; nil where there is none.
  func answer(_ name: Reference, in site: FormulaSite) -> Symbols.Answer? {
    if let found = symbols.answers[site.key(name)] { return found }
    // Inside rows the questions around the rows can be named as well.
    guard !name.text.contains("."), let dot = site.container.lastIndex(of: ".") else { return nil }
    return symbols.answers["\(site.container[..<dot]).\(name.text)"]
  }
}
