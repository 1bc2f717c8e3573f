import Foundation
import Testing

@testable import ProgramCompiler

/// Compiling with a memory of the last time gives exactly what compiling anew gives.
struct CompilerMemoryTests {
  /// One change after another to a whole program: mistakes and their mending, renamed ids, texts, files gone and back.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func everyEditGivesWhatAFreshCompilationGives(seed: UInt64) throws {
    let original = try Repository.program(seed == 2 ? "fatigue" : "pain")
    var editor = Editor(tree: original, random: SplitMix64(state: seed))
    var memory = CompilerMemory()
    var states: Set<String> = []
    for step in 0..<60 {
      let what = editor.edit()
      let remembered = Compiler.compile(editor.tree, .init(), &memory)
      let fresh = Compiler.compile(editor.tree)
      #expect(remembered.diagnostics == fresh.diagnostics, "step \(step): \(what)")
      #expect(remembered.isClean == fresh.isClean)
      states.insert("\(fresh.isClean) \(fresh.context == nil)")
    }
    #expect(states.count == 3, "the edits reach all steps: \(states.sorted())")
  }

  /// Of a large program what is in its files is told first; when it is finished it is what compiling in one go gives.
  @Test func aLargeProgramIsFinishedLater() throws {
    let ids = (0..<120).map { "m\($0)" }
    let empty = "<p when=\"low-load\">Rust even.</p>"
    func tree(_ page: String) -> SourceTree {
      let fault = ("modules/m0.xml", SampleCourse.module("m0", page: page))
      return SampleCourse(
        course: ids.map { "<module ref=\"\($0)\" weeks=\"1\"/>" }.joined(), modules: Array(ids.dropFirst()),
        files: [fault]
      ).tree
    }
    var memory = CompilerMemory()
    for page in ["<p>Hoi.</p><link to=\"m1.one\">Verder</link>", empty, "<p>Hoi.</p>", "<p>Hoi.</p"] {
      let whole = Compiler.compile(tree(page))
      let soon = Compiler.compile(tree(page), .init(), &memory, soon: true)
      #expect(soon.isFinished == (page == "<p>Hoi.</p"))
      #expect(soon.diagnostics.contains { $0.code == "page-empty-for-some" } == (page == empty))
      #expect(!soon.diagnostics.contains { $0.code == "link-unreachable" })
      #expect(soon.finished().diagnostics == whole.diagnostics && soon.finished().isClean == whole.isClean)
      #expect(try soon.contents()?.documents == whole.contents()?.documents)
    }
    #expect(Compiler.compile(tree(empty), .init(), &memory).isFinished)
  }

  @Test func onlyWhatAChangeReachesIsCheckedAgain() throws {
    let tree = try Repository.program("pain")
    var memory = CompilerMemory()
    _ = Compiler.compile(tree, .init(), &memory)
    let before = try #require(memory.checked)

    let goals = try #require(tree.files.first { $0.path == "modules/goals.xml" })
    let text = String(decoding: goals.bytes, as: UTF8.self)
    let place = try #require(text.range(of: "</p>"))
    let longer = tree.replacing(
      "modules/goals.xml", text.replacingCharacters(in: place, with: " Rustig aan.</p>"))
    let context = try #require(Compiler.compile(longer, .init(), &memory).context)
    let again = zip(context.inventories, before.stillTrue(in: context)).filter { $1 == nil }.map(\.0.path)
    #expect(again == ["modules/goals.xml"])
    let sameTree = memory.read["modules/thoughts.xml"]?.inventory
    #expect(context.inventories.contains { $0 === sameTree })
  }
}

/// Somebody who changes one file of a program after another.
private struct Editor {
  private(set) var tree: SourceTree
  private let original: SourceTree
  var random: SplitMix64

  init(tree: SourceTree, random: SplitMix64) {
    self.tree = tree
    original = tree
    self.random = random
  }

  /// Makes one change, and says which.
  mutating func edit() -> String {
    let file = tree.files[Int.random(in: 0..<tree.files.count, using: &random)]
    let text = String(decoding: file.bytes, as: UTF8.self)
    let wishes: [(String, String)] = [
      ("</p>", " Neem de tijd.</p>"), ("</p>", "</q>"), (" id=\"", " id=\"other-"), (" ref=\"", " ref=\"no-"),
      (" assignment=\"", " assignment=\"x"), (" from=\"", " from=\"a."), (" when=\"", " when=\"not "),
      ("<word>", "<word>nog een woord en "), ("<page ", "<page status=\"draft\" "),
      ("</title>", " ook</title>"),
    ]
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      tree = original
      return "all as it was"
    case 1 where file.path != "program.xml":
      tree = tree.removing(file.path)
      return "without \(file.path)"
    default:
      let (mark, replacement) = wishes[Int.random(in: 0..<wishes.count, using: &random)]
      let places = text.ranges(of: mark)
      guard !places.isEmpty else { return "nothing" }
      let place = places[Int.random(in: 0..<places.count, using: &random)]
      tree = tree.replacing(file.path, text.replacingCharacters(in: place, with: replacement))
      return "\(file.path): \(mark) → \(replacement)"
    }
  }
}

extension SourceTree {
  fileprivate func replacing(_ path: String, _ text: String) -> SourceTree {
    with(files.map { $0.path == path ? SourceFile(path: path, text: text) : $0 })
  }

  fileprivate func removing(_ path: String) -> SourceTree { with(files.filter { $0.path != path }) }

  private func with(_ files: [SourceFile]) -> SourceTree {
    SourceTree(name: name, files: files, media: media, libraries: libraries)
  }
}
