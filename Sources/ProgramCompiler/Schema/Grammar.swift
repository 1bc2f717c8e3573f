/// The schema as the matcher uses it: every element and attribute with its documentation and pattern.
///
/// In this grammar an element's name and its parent decide its content ("single-type"), so an element can be
/// matched whatever its siblings are. Reading a schema in which that does not hold is refused.
struct Grammar: Sendable {
  /// An element as one place of the schema defines it.
  struct ElementDefinition: Sendable {
    let name: NameID
    let documentation: Wording
    /// Attributes and content together.
    var pattern: PatternID = .notAllowed
    /// The elements that may stand in it somewhere, by name.
    var children: [NameID: Int] = [:]
    /// The same names in the order of the schema, for messages.
    var childOrder: [NameID] = []
    /// The attributes it may have, in the order of the schema.
    var attributes: [Int] = []
    /// Whether text may stand between its children.
    var isMixed = false
  }

  /// An attribute as one place of the schema defines it.
  struct AttributeDefinition: Sendable {
    let name: NameID
    let documentation: Wording
    let value: PatternID
  }

  /// Every name of the language; files are parsed with these ids.
  var names = NameTable()
  var pool = PatternPool()
  var elements: [ElementDefinition] = []
  var attributes: [AttributeDefinition] = []
  var datatypes: [Datatype] = []
  /// The elements a file may begin with, by name.
  var roots: [NameID: Int] = [:]
  /// The same in the order of the schema.
  var rootOrder: [NameID] = []

  /// The language's namespace.
  static let namespace = "urn:icbt:program:1"

  /// The definition of the attribute `name` of an element; nil where it has none.
  func attribute(_ name: NameID, of element: Int) -> Int? {
    elements[element].attributes.first { attributes[$0].name == name }
  }

  /// Every definition of elements called `name`, in the order of the schema.
  func definitions(named name: NameID) -> [Int] {
    elements.indices.filter { elements[$0].name == name }
  }

  /// The elements in which `name` may stand, without repetition, in the order of the schema.
  func parents(of name: NameID) -> [NameID] {
    var found: [NameID] = []
    for element in elements where element.children[name] != nil && !found.contains(element.name) {
      found.append(element.name)
    }
    return found
  }
}
