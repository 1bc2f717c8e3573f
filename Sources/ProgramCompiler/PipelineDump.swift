import ProgramBundle

/// The value after a step of the pipeline, as text for developers.
public enum PipelineDump {
  /// The steps that can be looked at.
  public enum Step: String, Sendable, CaseIterable {
    /// The files that were read.
    case source
    /// The trees, with the bytes of every part.
    case markup
    /// The typed program: every part with its stable owner, place and condition.
    case program
    /// The documents of the bundle.
    case bundle
  }

  /// The value after `step`; nil where the program does not get that far.
  ///
  /// Throws an `EnvironmentFault` when a file can no longer be read.
  public static func text(after step: Step, _ tree: SourceTree) throws(EnvironmentFault) -> String? {
    switch step {
    case .source: return source(tree)
    case .markup: return markup(tree)
    case .program: return Compiler.compile(tree).context.map(program)
    case .bundle: return try Compiler.compile(tree).contents().map(bundle)
    }
  }

  private static func source(_ tree: SourceTree) -> String {
    let all = [tree] + tree.libraries
    let texts = all.flatMap(\.files).map { "text   \($0.path) \($0.bytes.count)" }
    let media = all.flatMap(\.media).map { "media  \($0.path) \($0.byteCount)" }
    return (texts + media).joined(separator: "\n") + "\n"
  }

  private static func markup(_ tree: SourceTree) -> String {
    var lines: [String] = []
    func write(_ element: Element, _ indent: String) {
      let attributes = element.attributes.map { " \($0.qualifiedName)=\"\($0.value)\"" }.joined()
      lines.append(
        "\(indent)<\(element.qualifiedName)\(attributes)> \(element.span.start)..<\(element.span.end)")
      for child in element.children {
        switch child {
        case .element(let inner): write(inner, indent + "  ")
        case .text(let text):
          if !text.isBlank {
            lines.append("\(indent)  \"\(text.value.collapsed)\" \(text.span.start)..<\(text.span.end)")
          }
        }
      }
    }
    var memory = CompilerMemory()
    for file in ParsedFile.parse(tree, &memory) {
      lines.append(file.path)
      if let root = file.markup?.root { write(root, "  ") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func program(_ context: CheckContext) -> String {
    context.inventories.flatMap(\.parts).map { part, site in
      let id = part.id.map { " id=\($0.text)" } ?? ""
      let when = part.when.map { " when=\(part.element.markup.file.text($0.place.span))" } ?? ""
      return "\(site.owner) <\(part.kind)>\(id)\(when) \(part.place.file):\(part.place.span.start)"
    }.joined(separator: "\n") + "\n"
  }

  private static func bundle(_ contents: BundleContents) -> String {
    do {
      return try contents.documents.readable()
    } catch {
      preconditionFailure("The documents of a compiled program can be written.")
    }
  }
}

extension BundleDocuments {
  /// Every document as JSON that people can read, one after the other.
  fileprivate func readable() throws -> String {
    var parts = [("program.json", try JSONText.of(program))]
    for module in modules { parts.append(("modules/\(module.id)", try JSONText.of(module))) }
    for assignment in assignments {
      parts.append(("assignments/\(assignment.id)", try JSONText.of(assignment)))
    }
    for diary in diaries { parts.append(("diaries/\(diary.id)", try JSONText.of(diary))) }
    parts.append(("scoring.json", try JSONText.of(scoring)))
    parts.append(("safety.json", try JSONText.of(safety)))
    parts.append(("compat/migrations.json", try JSONText.of(migrations)))
    for locale in locales { parts.append(("i18n/\(locale.locale)", try JSONText.of(locale))) }
    return parts.map { "\($0.0)\n\($0.1)" }.joined(separator: "\n")
  }
}
