extension Markup {
  /// The tree of `file`, or the one finding that says why it has none.
  ///
  /// Reading stops at the first error, as everything after it would be a guess. Nothing is loaded and no
  /// entity is expanded beyond XML's own five and numbered characters. `seed` gives names fixed numbers.
  /// Markup is nil exactly when the diagnostics hold an error. Thread-safe.
  public static func parse(
    _ file: SourceFile, names seed: NameTable, mostParts: Int = MarkupBounds.parts,
    mostBytes: Int = SourceBounds.fileBytes
  ) -> (markup: Markup?, diagnostics: [Diagnostic]) {
    if let finding = EncodingCheck(file, mostBytes: mostBytes).finding { return (nil, [finding]) }
    if let finding = PrologCheck(file).finding { return (nil, [finding]) }
    if let finding = SizeCheck(file, mostParts: mostParts).finding { return (nil, [finding]) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      let builder = MarkupBuilder(bytes: bytes, names: seed)
      switch ParserContext().read(bytes, builder) {
      case .outOfMemory:
        preconditionFailure("There is memory for a file of at most 64 MiB.")
      case .notWellFormed:
        return (nil, [Examination(file, names: seed).finding(near: builder.firstError)])
      case .wellFormed:
        guard let markup = builder.markup(of: file) else {
          preconditionFailure("A well-formed file has a tree.")
        }
        if builder.hasNamespaceError, let finding = PrefixCheck(markup, language: seed).finding {
          return (nil, [finding])
        }
        return (markup, [])
      }
    }
  }
}
