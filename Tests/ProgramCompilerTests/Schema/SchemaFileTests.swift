import Foundation
import Testing

@testable import ProgramCompiler

/// The schema's two files are one, and everything in them is documented.
struct SchemaFileTests {
  @Test func theGrammarIsMadeFromItsSource() throws {
    let folder = try TemporaryFolder()
    let made = folder.path + "/icbt-program.rng"
    let result = try ExternalTool("trang").run(["\(Repository.root)/Schemas/icbt-program.rnc", made])
    #expect(result.code == 0)
    let fresh = try Data(contentsOf: URL(fileURLWithPath: made))
    let kept = try Data(contentsOf: URL(fileURLWithPath: "\(Repository.root)/Schemas/icbt-program.rng"))
    #expect(fresh == kept, "run `make schema`")
  }

  @Test func theBinaryCarriesTheFilesAsTheyAre() throws {
    for file in EditorFiles.all where file.path.hasPrefix("icbt-program") {
      let kept = try Data(contentsOf: URL(fileURLWithPath: "\(Repository.root)/Schemas/\(file.path)"))
      #expect(Data(file.bytes) == kept)
    }
  }

  @Test func everyPartAndPropertyIsDocumentedInBothLanguages() {
    let grammar = Grammar.language
    #expect(grammar.elements.count > 100 && grammar.attributes.count > 80)
    for element in grammar.elements { check(element.documentation, grammar.names[element.name].local) }
    for attribute in grammar.attributes {
      check(attribute.documentation, grammar.names[attribute.name].local)
    }
  }

  private func check(_ documentation: Wording, _ name: String) {
    let place = Comment(rawValue: name)
    #expect(documentation.nl.count > 5 && documentation.en.count > 5, place)
    #expect(documentation.nl.hasSuffix(".") && documentation.en.hasSuffix("."), place)
    #expect(documentation.nl != documentation.en, place)
  }

  /// The house rule of the schema: a grammar that breaks it cannot be read.
  @Test func aNameWithinAParentHasOneDefinition() {
    for element in Grammar.language.elements {
      #expect(Set(element.childOrder).count == element.children.count)
      #expect(Set(element.childOrder) == Set(element.children.keys))
    }
  }
}
