extension Check {
  /// A page with more words than a patient can take in.
  static let pageTooLong = Check.proof(
    Rule(
      "page-too-long",
      title: Wording(nl: "Een bladzijde is kort.", en: "A page is short."),
      why: Wording(
        nl: "Wie pijn heeft of moe is, kan zich kort concentreren.",
        en: "Whoever is in pain or tired can concentrate only for a short while."),
      example: .init(
        .page,
        bad: String(repeating: "<p>\(String(repeating: "Neem rustig de tijd. ", count: 10))</p>", count: 4),
        good: "<p>Neem rustig de tijd.</p>"),
      isAcceptable: true)
  ) { rule, course throws(DiagramOverflow) in
    let cases = course.program.cases(of: .words)
    guard let least = cases.map(\.number).min() else { return [] }
    var found: [Diagnostic] = []
    for (moment, opened) in course.modules.enumerated() {
      let scope = opened.module.part.scope
      for sitting in course.load.sketch(of: moment).sittings {
        for page in sitting.pages {
          let counts = sitting.texts[page.texts].map { text in
            (path: text.path, words: text.words, known: course.glossaryWords(in: text, scope))
          }
          // Few pages come near the limit even with all that anybody can read on them.
          guard page.mostWords + counts.reduce(0, { $0 + $1.known }) > least else { continue }
          let present = try course.store.and(opened.present, course.patients.taking(page.path, at: moment))
          var amounts: [Amount] = []
          for (path, words, known) in counts {
            let who = try course.patients.taking(path, at: moment)
            amounts.append(try course.store.amount(words + known, if: who))
          }
          amounts = try course.patients.joined(amounts)
          for one in cases {
            let meeting = { (when: Condition?) throws(DiagramOverflow) in
              try course.patients.meeting(when, at: moment)
            }
            let who = try course.store.and(present, course.patients.who(one, meeting))
            guard let most = try course.patients.care.mostValue(of: amounts, where: who), most > one.number,
              let longest = try course.patients.most(of: amounts, where: who)
            else { continue }
            let about = amounts.flatMap { course.store.support($0) } + course.store.support(who)
            var finding = rule.finding(page.page, words: most, one, opened.id)
            finding.witness = course.patients.witness(
              longest.witness, telling: about, modules: course.modules.map(\.id))
            found.append(finding)
            break
          }
        }
      }
    }
    return found
  }
}

extension Rule {
  fileprivate func finding(_ page: Page, words: Int, _ one: LimitCase, _ module: String) -> Diagnostic {
    let over = words - one.number
    return finding(
      at: page.id.place,
      Wording(
        nl: "De bladzijde `\(page.id.text)` heeft \(words) woorden; hooguit \(one.number) mag.",
        en: "The page `\(page.id.text)` has \(words) words; at most \(one.number) is right."),
      one.limit == nil ? why + LoadLimit.words.ground : why,
      element: "\(module).\(page.id.text)", notes: one.notes(of: .words),
      solutions: [
        .init(
          Wording(
            nl: "Splits de bladzijde in tweeën, of schrap \(over) \(over == 1 ? "woord" : "woorden").",
            en: "Split the page in two, or cut \(over) \(over == 1 ? "word" : "words").")),
        .accept,
      ])
  }
}

extension CourseProof {
  /// The words of the glossary that stand in a text as the glossary has them.
  fileprivate func glossaryWords(in text: ModuleSketch.TextSketch, _ scope: Scope) -> Int {
    text.terms.reduce(0) { count, term in
      count + (symbols.term(term.text, in: scope).map { WordCount.of($0.word.plain()) } ?? 0)
    }
  }
}
