extension Passage {
  /// The names of the people in stories of patients: capitals do not tell them at the beginning of a sentence.
  var names: [String] {
    guard kind == .examples else { return [] }
    return texts.flatMap { text -> [String] in
      guard case .phrase(let phrase) = text.words else { return [] }
      return phrase.text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter {
        $0.first?.isUppercase == true
      }
    }
  }
}
