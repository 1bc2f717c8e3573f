import ProgramBundle
import ProgramCompiler

/// What holds of every file that is read as a bundle.
enum BundleInvariants {
  static func breaches(_ bytes: [UInt8]) -> [String] {
    switch BundleFile.load(bytes) {
    case .failure(let error): return refusal(error)
    case .success(let bundle): return rewriting(bundle, bytes) + thinness(bundle, bytes) + use(bundle)
    }
  }

  private static func refusal(_ error: BundleError) -> [String] {
    [error.code, error.message.nl, error.message.en].flatMap { TextInvariants.breaches($0, "a refusal") }
  }

  /// There is one way to write a bundle, and it was used.
  private static func rewriting(_ bundle: LoadedBundle, _ bytes: [UInt8]) -> [String] {
    let head = [
      StoredArchive.File(path: BundlePath.mimetype.path, bytes: Array(BundlePath.mediaType.utf8)),
      StoredArchive.File(path: BundlePath.manifest.path, bytes: bundle.archive.manifestBytes),
    ]
    let files = bundle.archive.files.map { StoredArchive.File(path: $0.kind.path, bytes: $0.bytes) }
    var contents = BundleContents(manifest: bundle.manifest, documents: bundle.documents)
    for file in bundle.archive.files {
      switch file.kind {
      case .blob: contents.media.append(Array(file.bytes))
      case .dossier: contents.dossier.append(.init(path: file.kind.path, bytes: file.bytes))
      case .release, .approval: contents.signatures.append(.init(path: file.kind.path, bytes: file.bytes))
      default: break
      }
    }
    do {
      if try StoredArchive.bytes(of: head + files) != bytes {
        return ["A bundle that is read has the one form of an archive."]
      }
      if !bundle.isThin, try contents.bytes() != bytes {
        return ["A bundle that is read is written again with the same bytes."]
      }
      return []
    } catch {
      return ["A bundle that is read can be written again: \(error)."]
    }
  }

  private static func thinness(_ bundle: LoadedBundle, _ bytes: [UInt8]) -> [String] {
    guard bundle.isThin, case .success = BundleFile.load(bytes, allowThin: false) else { return [] }
    return ["A thin bundle is not taken for a whole one."]
  }

  /// What a platform does with a bundle: look up what is named, and tailor the course to every example patient.
  private static func use(_ bundle: LoadedBundle) -> [String] {
    let documents = bundle.documents
    for module in documents.program.course.modules where documents.module(module.ref) == nil {
      return ["Every module of the course is there: \(module.ref)."]
    }
    for locale in bundle.patientLocales where documents.locale(locale) == nil {
      return ["Every locale for patients is there: \(locale)."]
    }
    var breaches: [String] = []
    let defaults = Dictionary(
      documents.program.flags.map { ($0.id, $0.defaultValue ?? firstValue($0.kind)) }
    ) { first, _ in first }
    for values in [defaults] + documents.program.examples.prefix(4).map(\.values) {
      guard let profile = try? bundle.profile(values: values) else { continue }
      do {
        let course = try TailoredCourse(bundle: bundle, profile: profile)
        let weeks = BundleLimits.standard.courseWeeks
        if course.weeks.count > 2 * weeks { breaches.append("A course ends: \(course.weeks.count) weeks.") }
        if course.weeks.map(\.week) != Array(1..<course.weeks.count + 1) {
          breaches.append("The weeks of a course count from 1.")
        }
        breaches += try media(bundle, profile)
        let text = CourseText(documents: documents, language: .en).render(course, patient: "x")
        breaches += TextInvariants.breaches(text, "the course")
      } catch {
        breaches.append("Every condition of a bundle can be answered for its patients: \(error).")
      }
    }
    return breaches
  }

  /// Every recording, film and picture that a patient meets is there, in every locale.
  private static func media(_ bundle: LoadedBundle, _ profile: Profile) throws -> [String] {
    if bundle.isThin { return [] }
    let pages = bundle.documents.modules.flatMap { $0.sittings.flatMap(\.pages) }
    let blocks = try pages.flatMap { try ShownBlocks(profile: profile).of($0.blocks) }
    let media = blocks.compactMap { block -> Media? in
      switch block.content {
      case .audio(let recording): recording.source
      case .video(let film): film.source
      case .image(let picture): picture.source
      default: nil
      }
    }
    return bundle.documents.locales.flatMap { locale in
      media.map { bundle.file(for: $0, locale: locale.locale) }.filter { bundle.bytes(of: $0.blob) == nil }
        .map {
          "Every media file is there: \($0.blob.rawValue)."
        }
    }
  }

  private static func firstValue(_ kind: Flag.Kind) -> FlagValue {
    switch kind {
    case .boolean: .boolean(false)
    case .choice(let values): .choice(values.first ?? "")
    case .number(let from, _): .number(from)
    }
  }
}
