import Testing

@testable import ProgramBundle

@Suite struct ValueTests {
  @Test func decimalsHaveOneWayOfWriting() {
    for text in ["0", "0.5", "-0.5", "100", "12.345", "-999999999999.999", "0.001", "10.05"] {
      #expect(ExactDecimal(text)?.description == text)
    }
    for text in [
      "", "-", ".5", "5.", "05", "0.50", "-0", "1.2345", "+1", "1e3", "1000000000000", "٣", "1,5", "1.2.3",
    ] {
      #expect(ExactDecimal(text) == nil, "\(text)")
    }
    #expect(
      ExactDecimal(Int.max) == nil && ExactDecimal(Int.min) == nil && ExactDecimal(3)?.thousandths == 3000)
    #expect(ExactDecimal("-0.5")?.sign(against: 0) == -1)
    #expect(ExactDecimal("7.5")?.sign(against: 7) == 1)
    #expect(ExactDecimal("7")?.sign(against: 7) == 0)
    #expect(ExactDecimal("7")?.sign(against: Int.max) == -1)
  }

  @Test func canonicalJSONIsThatOfTheStandard() throws {
    // RFC 8785, sections 3.2.2 and 3.2.3, without the characters beyond U+FFFF in keys.
    let value = [
      "\u{20ac}": "Euro", "\r": "a\u{8}\t\n\u{c}\r\"\\/\u{f}\u{7f}\u{2028}\u{1F600}", "1": "ë", "A": "",
      "a": "",
    ]
    let bytes = try CanonicalJSON.bytes(of: value)
    let expected =
      #"{"\r":"a\b\t\n\f\r\"\\/\u000f"#
      + "\u{7f}\u{2028}\u{1F600}\",\"1\":\"ë\",\"A\":\"\",\"a\":\"\",\"\u{20ac}\":\"Euro\"}"
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
    #expect(
      String(decoding: try CanonicalJSON.bytes(of: ["b10": 1, "b9": 2, "B": 3]), as: UTF8.self)
        == #"{"B":3,"b10":1,"b9":2}"#)
  }

  @Test func aCalculationHasAsManyArgumentsAsItTakes() throws {
    let texts = [
      (#"{"args":[{"op":"number","value":"1"},{"answer":"a.b","op":"answer"}],"op":"subtract"}"#, true),
      (#"{"args":[{"op":"number","value":"1"}],"op":"subtract"}"#, false),
      (#"{"args":[],"op":"sum"}"#, false), (#"{"args":[],"op":"power"}"#, false),
      (#"{"op":"number","value":"1.0"}"#, false), (#"{"op":"number","value":1}"#, false),
    ]
    for (text, isExpression) in texts {
      let read = try? CanonicalJSON.read(Expression.self, from: Array(text.utf8)[...], path: "")
      #expect((read != nil) == isExpression, "\(text)")
      if let read { #expect(String(decoding: try CanonicalJSON.bytes(of: read), as: UTF8.self) == text) }
    }
  }

  @Test func pathsAreThoseOfTheFormat() {
    for path in [
      "mimetype", "META-INF/manifest.json", "META-INF/approvals/clinician.dsse.json", "program.json",
      "modules/common.relaxation.json", "i18n/de-x-informal.json", "compat/migrations.json",
      "dossier/load.html",
    ] {
      #expect(BundlePath(path)?.path == path)
    }
    for path in [
      "modules/a", "modules/.json", "modules/a/b.json", "i18n/", "", "/", "META-INF/approvals/x.json",
      "blobs/x",
      "dossier/x.exe", "Program.json", "modules/a b.json",
    ] {
      #expect(BundlePath(path) == nil, "\(path)")
    }
    #expect(
      BundlePath.module(name: BundlePath.name(for: "common:relaxation")).path
        == "modules/common.relaxation.json")
  }

  @Test func everyErrorSaysWhatIsWrongInBothLanguages() {
    let part = PartReference(kind: .page, id: "goals.why")
    let errors: [BundleError] = [
      .notAnArchive, .truncated, .leadingBytes, .trailingBytes(count: 1), .gap(offset: 1), .archiveTooLarge,
      .tooManyFiles(count: 1), .countMismatch, .directoryMismatch, .severalDisks, .comment,
      .headerMismatch(path: "p"), .encrypted(path: "p"), .compressed(path: "p"), .wrongFlags(path: "p"),
      .wrongVersion(path: "p"), .wrongDate(path: "p"), .extraField(path: "p"), .link(path: "p"),
      .fileAttributes(path: "p"), .wrongChecksum(path: "p"), .nameNotASCII(path: "p"),
      .nameTooLong(path: "p"), .backslash(path: "p"),
      .absolutePath(path: "p"), .pathTraversal(path: "p"), .folderEntry(path: "p"), .duplicateName(path: "p"),
      .caseCollision(path: "p"), .unsorted(path: "p"), .unknownPath(path: "p"),
      .unexpectedMetadata(path: "p"),
      .wrongMediaType, .manifestMissing, .unknownFormat(version: 2), .readerTooOld(needed: 2),
      .unknownFeature(name: "x"), .filesUnsorted(path: "p"), .unlisted(path: "p"), .missing(path: "p"),
      .mediaMissing(path: "p"), .wrongSize(path: "p"), .wrongDigest(path: "p"), .documentTooLarge(path: "p"),
      .mediaTooLarge(path: "p"), .notUTF8(path: "p"), .notJSON(path: "p"), .nestedTooDeep(path: "p"),
      .tooManyValues(path: "p"),
      .notWholeNumber(path: "p"), .wrongShape(path: "p", at: "a.0"), .notCanonical(path: "p"),
      .unwritable(detail: "d"), .wrongIdentifier(path: "p", id: "i"), .manifestDiffers(property: "flags"),
      .unknownReference(part), .duplicateIdentifier(part), .missingText(id: "t", locale: "nl"),
      .impossibleComparison(flag: "f"), .orderCycle(module: "m"), .outOfRange(id: "i", property: "weeks"),
      .courseTooLong,
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    for error in errors {
      #expect(error.code.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" })
      #expect(error.message.nl.hasSuffix(".") && error.message.en.hasSuffix("."))
      #expect(error.message.nl != error.message.en)
    }
  }

  /// What others wrote cannot act on a terminal when it is printed.
  @Test(arguments: [
    ("Eén zin.", "Eén zin.", "Eén zin."), ("a\tb\r\nc", "a b  c", "a\\u{9}b\\u{d}\\u{a}c"),
    ("\u{1B}[2J\u{7F}\u{9B}", "\\u{1b}[2J\\u{7f}\\u{9b}", "\\u{1b}[2J\\u{7f}\\u{9b}"),
    ("a\u{202E}b\u{2067}c – ©", "a\\u{202e}b\\u{2067}c – ©", "a\\u{202e}b\\u{2067}c – ©"),
  ])
  func whatActsOnATerminalIsWrittenOut(_ text: String, _ shown: String, _ name: String) {
    #expect(text.visible() == shown)
    #expect(text.visible(isName: true) == name)
    #expect(BilingualText(nl: text, en: text) == BilingualText(nl: shown, en: shown))
  }
}
