import Foundation
import ProgramBundle
import ProgramCompiler

/// Bytes as a bundle, and documents put into a bundle that is otherwise right.
///
/// The stages: `0` the bytes themselves; `1` documents as they are, listed in a manifest with their digests; `2` documents
/// in canonical form, with a manifest that says what they say; `3` the same without media.
enum BundleDoor {
  /// Which file each kind of document is; the first is the manifest, which lists the others.
  static let paths: [BundlePath] = [
    .manifest, .program, .module(name: "start"), .module(name: "second"), .assignment(name: "my-week"),
    .assignment(name: "second"), .diary(name: "my-day"), .scoring, .safety, .migrations, .locale("nl"),
    .locale("en"), .dossier(file: "load.json"), .release, .approval(role: "editor"),
  ]

  /// The bundle of the smallest program.
  static let base: BundleContents? = try? Compiler.compile(SmallestProgram().tree).contents()

  static func breaches(of input: [UInt8]) -> [String] {
    let stage = (input.first ?? 0) &- UInt8(ascii: "0")
    if stage % 4 == 0 { return BundleInvariants.breaches(Array(input.dropFirst())) }
    guard let base else { return ["The smallest program has a bundle."] }
    var draft = BundleDraft(base: base, isCanonical: stage % 4 != 1)
    for text in FuzzInput(input).texts {
      let kind = Int(text.kind) % (paths.count + 1)
      draft.put(text.bytes, at: kind < paths.count ? paths[kind] : .blob(BlobDigest(of: text.bytes)))
    }
    guard let bytes = draft.bytes(thin: stage % 4 == 3) else { return [] }
    return BundleInvariants.breaches(bytes)
  }
}
