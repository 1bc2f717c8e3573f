/// Matches files against the schema and says what is wrong, one finding for each mistake.
///
/// One matcher serves one thread. After a mistake it carries on as if the nearest right thing stood there, so that
/// the rest of the file is still checked. Whether there is a finding at all is exactly RELAX NG's verdict.
public struct SchemaMatcher {
  let grammar: Grammar
  var derivatives: Derivatives
  var findings: [Diagnostic] = []
  /// The definitions of the elements around the one being matched, outermost first.
  var around: [Int] = []

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
    around = []
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
    let expectedRoot = expected.flatMap { grammar.names.find(Name(Grammar.namespace, $0)) }.flatMap {
      grammar.roots[$0]
    }
    guard let own = grammar.roots[element.name] else {
      // What is inside would be judged by a guess: it waits until the file begins as it should.
      findings.append(rootFinding(element, expected: expectedRoot ?? nearestRoot(element)))
      return matchOnlyParts(of: element, nil)
    }
    guard let expectedRoot, own != expectedRoot else { return matchInside(element, own) }
    if fits(element, own) {
      findings.append(folderFinding(element, expected: expectedRoot))
      matchInside(element, own)
    } else {
      // The name is that of another kind of file, and so is not the content: the name is what is wrong.
      findings.append(rootFinding(element, expected: expectedRoot))
      matchOnlyParts(of: element, expectedRoot)
    }
  }

  /// Whether so much was found that nobody needs more: then nothing is looked at any further.
  var isFull: Bool { findings.count > FindingBounds.inFile }

  /// Whether `element` is right on its own level, whatever is in its parts.
  private func fits(_ element: Element, _ definition: Int) -> Bool {
    var trial = self
    trial.findings = []
    trial.matchLevel(element, definition, descending: false)
    return trial.findings.isEmpty
  }

  private func nearestRoot(_ element: Element) -> Int? {
    NearMiss.of(element.localName, among: grammar.rootOrder.map { grammar.names[$0].local })
      .flatMap { grammar.names.find(Name(Grammar.namespace, $0)) }.flatMap { grammar.roots[$0] }
  }

  /// Matches the properties and the content of an element that may stand where it stands.
  mutating func matchInside(_ element: Element, _ definition: Int) {
    matchLevel(element, definition, descending: true)
  }

  private mutating func matchLevel(_ element: Element, _ definition: Int, descending: Bool) {
    var level = Level(element: element, definition: definition, rest: .notAllowed)
    level.descending = descending
    matchProperties(&level)
    around.append(definition)
    matchContent(&level)
    around.removeLast()
  }

  /// Checks only what is in the parts of an element that itself is not what or where it should be.
  ///
  /// - Parameter definition: what the element is or probably should be; nil where that is not known.
  mutating func matchOnlyParts(of element: Element, _ definition: Int?) {
    for child in element.elements {
      if isFull { return }
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

  /// How far the matching of one element has come.
  struct Level {
    let element: Element
    let definition: Int
    /// What may still come.
    var rest: PatternID
    /// Names seen too early: they count as soon as they may.
    var early: [NameID] = []
    /// Children that were counted before their turn, by where they begin.
    var counted: Set<Int> = []
    /// Parts that are there in another guise, so that they are not missed as well.
    var excused: Set<NameID> = []
    /// Mistakes that may each have put something in the place of a part that now seems missing.
    var forgiven = 0
    var descending = true
  }

  /// A name as it stands in a file, in pointed brackets.
  func tag(_ name: NameID) -> String { "<\(grammar.names[name].local)>" }

  /// The name of the element that a definition is about, in pointed brackets.
  func tag(of definition: Int) -> String { tag(grammar.elements[definition].name) }

  /// A part's documentation behind its name.
  func meaning(of name: NameID, in definition: Int) -> Wording {
    guard let child = grammar.elements[definition].children[name] else { return .none }
    return grammar.elements[child].documentation.prefixed(by: "`\(tag(name))`: ")
  }
}
