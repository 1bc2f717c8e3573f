extension Passage {
  /// What a person calls it.
  var name: Wording {
    let id = "`\(id)`"
    return switch kind {
    case .page: Wording(nl: "De bladzijde \(id)", en: "The page \(id)")
    case .assignment: Wording(nl: "De opdracht \(id)", en: "The assignment \(id)")
    case .diary: Wording(nl: "Het dagboek \(id)", en: "The diary \(id)")
    case .instrument: Wording(nl: "De vragenlijst \(id)", en: "The questionnaire \(id)")
    case .glossary: Wording(nl: "De uitleg van \(id)", en: "The explanation of \(id)")
    case .safety: Wording(nl: "De tekst over veiligheid \(id)", en: "The safety text \(id)")
    case .message: Wording(nl: "Het bericht \(id)", en: "The message \(id)")
    case .examples: Wording(nl: "Het voorbeeld in \(id)", en: "The example in \(id)")
    case .stories: Wording(nl: "De voorbeelden van \(id) samen", en: "The examples of \(id) together")
    case .transcript: Wording(nl: "De uitgeschreven tekst in \(id)", en: "The transcript in \(id)")
    case .therapist:
      Wording(nl: "De uitleg voor de behandelaar in \(id)", en: "The guidance for the therapist in \(id)")
    case .module: Wording(nl: "De module \(id)", en: "The module \(id)")
    }
  }
}

extension Double {
  /// The number with one decimal, none where that is 0, as each language writes it.
  var shown: Wording {
    let tenths = (self * 10).rounded()
    let whole = tenths / 10
    let text = whole == whole.rounded() ? "\(Int(whole))" : "\(whole)"
    return Wording(nl: text.replacingPoint, en: text)
  }
}

extension String {
  fileprivate var replacingPoint: String { String(map { $0 == "." ? "," : $0 }) }
}
