/// What was worked out for the files of a program, to be used again for those that a change does not reach.
///
/// Compiling with a memory gives exactly what compiling without one gives; only faster.
public struct CompilerMemory: Sendable {
  /// By path, as last parsed.
  var parsed: [String: ParsedFile] = [:]
  /// By path, as last read; files with mistakes in their markup keep what was read before.
  var read: [String: ReadFile] = [:]
  /// What the checks of single files last found, and what they went by.
  var checked: CheckedFiles?
  /// What was last proven about single files.
  var proven: ProvenFiles?

  /// A memory of nothing.
  public init() {}

  /// `file` as parsed before, if its bytes are the same.
  func parsed(_ file: SourceFile) -> ParsedFile? {
    parsed[file.path].flatMap { $0.source == file ? $0 : nil }
  }

  /// `file` as read before, if it is the same.
  func read(_ file: ParsedFile) -> ReadFile? {
    read[file.path].flatMap { $0.inventory.markup === file.markup ? $0 : nil }
  }
}

/// The findings of the checks of single files, with everything they depend on.
struct CheckedFiles: Sendable {
  private let context: CheckContext
  private let findings: [String: [Diagnostic]]

  init(_ context: CheckContext, _ findings: [[Diagnostic]]) {
    self.context = context
    self.findings = Dictionary(zip(context.inventories.map(\.path), findings)) { $0 + $1 }
  }

  /// For each file of `new`, its findings where they are still the same, and nil where it must be looked at again.
  ///
  /// A file is looked at again when it changed, when a name in it now means something else or nothing, or when it had
  /// findings, since those may point at other places or name what else there is. All are after a change of what every
  /// file goes by: `program.xml`, the names of media, the options.
  func stillTrue(in new: CheckContext) -> [[Diagnostic]?] {
    let old = Dictionary(context.inventories.map { ($0.path, $0) }) { first, _ in first }
    let isSameProgram = old["program.xml"].map { $0 === new.inventories.first { $0.path == "program.xml" } }
    guard isSameProgram ?? false, context.options == new.options, context.hasSameMedia(as: new),
      context.inventories.count == old.count
    else { return new.inventories.map { _ in nil } }

    let kept = Set(new.inventories.filter { old[$0.path] === $0 }.map(\.path))
    let renamed = Symbols(context.inventories.filter { !kept.contains($0.path) })
      .differences(from: Symbols(new.inventories.filter { !kept.contains($0.path) }))
    let isUnchanged = kept.count == old.count && kept.count == new.inventories.count
    return new.inventories.map { inventory in
      guard kept.contains(inventory.path), let found = findings[inventory.path],
        isUnchanged || found.isEmpty, !inventory.mentions(renamed)
      else { return nil }
      return found
    }
  }
}

extension CheckContext {
  fileprivate func hasSameMedia(as other: CheckContext) -> Bool {
    media.count == other.media.count
      && media.allSatisfy { path, file in other.media[path]?.byteCount == file.byteCount }
  }
}

extension Symbols {
  /// The names that are only here or only in `other`, or that checks see as something else there.
  fileprivate func differences(from other: Symbols) -> Set<String> {
    func changed<Value>(
      _ path: KeyPath<Symbols, [String: Value]>, _ same: (Value, Value) -> Bool = { _, _ in true }
    )
      -> [String]
    {
      let (own, others) = (self[keyPath: path], other[keyPath: path])
      return Set(own.keys).union(others.keys).filter { name in
        guard let a = own[name], let b = others[name] else { return true }
        return !same(a, b)
      }
    }
    return Set(changed(\.modules) + changed(\.assignments) + changed(\.diaries) + changed(\.instruments))
      .union(changed(\.pages)).union(blocks.symmetricDifference(other.blocks))
      .union(changed(\.answers) { $0.kind == $1.kind })
      .union(changed(\.terms) { $0.word.plain() == $1.word.plain() })
  }
}

extension Inventory {
  /// Whether a check of this file may have looked up one of `names`.
  fileprivate func mentions(_ names: Set<String>) -> Bool {
    if names.isEmpty { return false }
    return pointers.contains { names.contains(Symbols.key($0.reference.text, in: $0.scope)) }
      || terms.contains { reference, site in
        names.contains(Symbols.key(reference.text, in: site.scope)) || names.contains(reference.text)
      }
      || formulas.contains { site in site.formula.root.answers.contains { names.contains(site.key($0)) } }
  }
}
