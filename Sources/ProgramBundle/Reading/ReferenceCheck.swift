/// Whether the documents of a bundle hold together: everything named is there.
///
/// The compiler proves far more; this is what keeps a platform from failing in front of a patient.
struct ReferenceCheck {
  let manifest: Manifest
  let documents: BundleDocuments
  let references: ReferenceRecorder.References
  let limits: BundleLimits

  func check() throws(BundleError) {
    try checkManifest()
    let parts = try partIDs()
    for module in documents.program.course.modules { try require(.module, module.ref, in: parts) }
    for part in references.parts.elements { try require(part.kind, part.id, in: parts) }
    let listed = Set(manifest.files.map(\.path))
    for blob in references.blobs.elements where !listed.contains(BlobDigest(rawValue: blob).path) {
      throw .unknownReference(PartReference(kind: .media, id: blob))
    }
    try checkComparisons(parts)
    try checkAlerts()
    try checkTexts()
    try CourseCheck(documents: documents, limits: limits).check()
  }

  private func checkManifest() throws(BundleError) {
    let program = documents.program
    let same: [(String, Bool)] = [
      ("program", manifest.program == program.id), ("version", manifest.version == program.version),
      ("sourceLocale", manifest.sourceLocale == program.sourceLocale),
      ("status", manifest.status == program.status),
      ("flags", manifest.flags == program.flags.map(\.id)),
      ("jurisdictions", manifest.jurisdictions == program.audience.jurisdictions),
      ("locales", manifest.locales.first?.locale == program.sourceLocale),
      ("locales", manifest.locales.map(\.locale).sorted() == documents.locales.map(\.locale).sorted()),
      ("instruments", manifest.instruments.map(\.id) == documents.scoring.instruments.map(\.id)),
    ]
    for (property, isSame) in same where !isSame { throw .manifestDiffers(property: property) }
  }

  private func partIDs() throws(BundleError) -> Set<PartReference> {
    let pages = documents.modules.flatMap { $0.sittings.flatMap { $0.pages.map(\.id) } }
    let all: [(PartReference.Kind, [String])] = [
      (.module, documents.modules.map(\.id)), (.page, pages),
      (.assignment, documents.assignments.map(\.id)), (.diary, documents.diaries.map(\.id)),
      (.instrument, documents.scoring.instruments.map(\.id)),
      (.term, documents.program.glossary.map(\.id)), (.flag, documents.program.flags.map(\.id)),
      (.answer, documents.answerIDs),
    ]
    var parts: Set<PartReference> = []
    for (kind, ids) in all {
      for part in ids.map({ PartReference(kind: kind, id: $0) }) where !parts.insert(part).inserted {
        throw .duplicateIdentifier(part)
      }
    }
    return parts
  }

  private func require(
    _ kind: PartReference.Kind, _ id: String, in parts: Set<PartReference>
  ) throws(BundleError) {
    let part = PartReference(kind: kind, id: id)
    guard parts.contains(part) else { throw .unknownReference(part) }
  }

  private func checkAlerts() throws(BundleError) {
    for alert in documents.safety.alerts where (alert.withinHours == nil) == (alert.withinWorkingDays == nil)
    {
      throw .outOfRange(id: alert.id, property: "within")
    }
  }

  private func checkComparisons(_ parts: Set<PartReference>) throws(BundleError) {
    let flags = documents.program.flags
    for flag in flags {
      guard flag.defaultValue.map(flag.kind.allows) ?? true else {
        throw .outOfRange(id: flag.id, property: "default")
      }
    }
    let kinds = Dictionary(flags.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for comparison in references.comparisons.elements {
      if case .answer(let reference) = comparison.operand {
        try require(.answer, reference.rawValue, in: parts)
      }
      guard let id = comparison.comparedFlag else { continue }
      guard let kind = kinds[id] else { throw .unknownReference(PartReference(kind: .flag, id: id)) }
      guard comparison.suits(kind) else { throw .impossibleComparison(flag: id) }
    }
  }

  private func checkTexts() throws(BundleError) {
    let complete = Set(manifest.locales.filter(\.complete).map(\.locale))
    for locale in documents.locales {
      for text in references.texts.elements where locale.units[text.id] == nil {
        let needed = text.locale.map { $0 == locale.locale } ?? complete.contains(locale.locale)
        if needed { throw .missingText(id: text.id.rawValue, locale: locale.locale) }
      }
    }
  }
}

extension Condition {
  /// The flag that a comparison looks at; nil when it looks at an answer.
  var comparedFlag: String? {
    if case .flag(let id) = self { return id }
    if case .flag(let id) = operand { return id }
    return nil
  }

  /// Whether a comparison is one that a flag of this kind can be in; a number may be outside its range.
  func suits(_ kind: Flag.Kind) -> Bool {
    switch (self, kind) {
    case (.flag, .boolean): true
    case (.is(_, .number), .number): true
    case (.is(_, let value), _): kind.allows(value)
    case (.in(_, let values), .number): values.allSatisfy { if case .number = $0 { true } else { false } }
    case (.in(_, let values), _): values.allSatisfy(kind.allows)
    case (.atLeast, .number), (.atMost, .number), (.below, .number), (.above, .number): true
    default: false
    }
  }
}
