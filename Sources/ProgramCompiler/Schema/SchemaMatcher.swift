/// Matches files against the schema and says what is wrong, one finding for each mistake.
///
/// One matcher serves one thread. After a mistake it carries on as if the nearest right thing stood there, so that
/// the rest of the file is still checked. Whether there is a finding at all is exactly RELAX NG's verdict.
public struct SchemaMatcher {
  let grammar: Grammar
  var derivatives: Derivatives
  var findings: [Diagnostic] = []

  /// A matcher for the authoring language.
  public init() {
    self.init(grammar: .language)
  }

  init(grammar: Grammar) {
    self.grammar = grammar
    derivatives = Derivatives(grammar)
  }

  /// Names as the language knows them; files must be parsed with these.
  public static var names: NameTable { Grammar.language.names }

  /// What is wrong with `markup`, in the order of the file.
  ///
  /// - Parameter root: the part that files of this folder begin with (`module`), where the folder is known.
  public mutating func match(_ markup: Markup, expecting root: String? = nil) -> [Diagnostic] {
    findings = []
    let element = markup.root
    if element.namespace != Grammar.namespace {
      findings.append(namespaceFinding(element))
    } else {
      matchRoot(element, expecting: root)
    }
    return findings.sorted { a, b in
      guard let first = a.place, let second = b.place, first != second else { return false }
      return first < second
    }
  }

  private mutating func matchRoot(_ element: Element, expecting expected: String?) {
    let expectedRoot = expected.flatMap { grammar.names.find(Name(Grammar.namespace, $0)) }
      .flatMap { grammar.roots[$0] }
    guard let own = grammar.roots[element.name] else {
      let instead = expectedRoot ?? nearestRoot(element)
      findings.append(rootFinding(element, instead: instead, folderDecides: expectedRoot != nil))
      if let instead { matchInside(element, instead) }
      return
    }
    if let expectedRoot, own != expectedRoot, !fits(element, own) {
      // The name is that of another kind of file, and so is not the content: the name is what is wrong.
      findings.append(rootFinding(element, instead: expectedRoot, folderDecides: true))
      matchInside(element, expectedRoot)
    } else {
      matchInside(element, own)
    }
  }

  /// Whether `element` is right on its own level, whatever is in its parts.
  private func fits(_ element: Element, _ definition: Int) -> Bool {
    var trial = self
    trial.findings = []
    trial.matchLevel(element, definition, substitutes: false, descending: false)
    return trial.findings.isEmpty
  }

  private func nearestRoot(_ element: Element) -> Int? {
    NearMiss.of(element.localName, among: grammar.rootOrder.map { grammar.names[$0].local })
      .flatMap { grammar.names.find(Name(Grammar.namespace, $0)) }.flatMap { grammar.roots[$0] }
  }

  /// Matches the properties and the content of an element that may stand where it stands.
  ///
  /// - Parameter substitutes: the element has a name from elsewhere that was answered with ours, so
  ///   its children may have theirs too.
  mutating func matchInside(_ element: Element, _ definition: Int, substitutes: Bool = false) {
    matchLevel(element, definition, substitutes: substitutes, descending: true)
  }

  private mutating func matchLevel(_ element: Element, _ definition: Int, substitutes: Bool, descending: Bool)
  {
    let content = matchProperties(of: element, definition)
    var level = Level(element: element, definition: definition, rest: content)
    level.substitutes = substitutes
    level.descending = descending
    matchContent(&level)
  }

  /// Checks only what is in the parts of an element that itself is not where it should be.
  mutating func matchOnlyParts(of element: Element, _ definition: Int?) {
    for child in element.elements {
      if let definition, let known = grammar.elements[definition].children[child.name] {
        matchInside(child, known)
      } else {
        let all = grammar.definitions(named: child.name)
        if definition == nil, all.count == 1 {
          matchInside(child, all[0])
        } else {
          matchOnlyParts(of: child, nil)
        }
      }
    }
  }

  /// How far the matching of one element's content has come.
  struct Level {
    let element: Element
    let definition: Int
    /// What may still come.
    var rest: PatternID
    /// Names seen too early: they count as soon as they may.
    var early: [NameID] = []
    /// Children that were counted before their turn, by where they begin.
    var counted: Set<Int> = []
    /// Mistakes that may each have put something in the place of a part that now seems missing.
    var forgiven = 0
    var substitutes = false
    var descending = true
  }
}
