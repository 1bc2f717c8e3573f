@testable import ProgramCompiler

extension Damage {
  private static let pause = "start.welcome_p2"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  /// What keeps a file from being read.
  static let forms = [
    Damage("file cut off", "tag-not-closed") {
      let end = $0.text.firstRange(of: "Take a break")?.upperBound ?? $0.text.endIndex
      $0.text.removeSubrange(end...)
      try $0.replace("<target state=\"translated\">Take a", "⟦<target state=\"translated\">Take a")
    },
    Damage("file cut off within a tag", "tag-unfinished") {
      let end = $0.text.firstRange(of: "=\"translated\">Take a break")?.lowerBound ?? $0.text.endIndex
      $0.text.replaceSubrange(end..., with: "⟦")
    },
    Damage("two files behind one another", "content-after-end") {
      $0.text += "⟦" + $0.text.dropFirst(declaration.count)
    },
    Damage("end of another part", "tag-mismatch", in: pause, as: "Take a <g id=\"em2\">break</pc>."),
    Damage("part never opened", "tag-without-opening", of: "</xliff>", to: "</file>⟦</xliff>"),
    Damage("bare sign", "ampersand-bare", in: pause, as: "Rest & take a break."),
    Damage("character by a name", "entity-unknown", in: pause, as: "Take a&nbsp;break."),
    Damage(
      "own abbreviation", "doctype-refused", of: declaration,
      to: declaration + "⟦<!DOCTYPE xliff [<!ENTITY rest \"break\">]>\n"),
    Damage(
      "line of another standard", "doctype-refused", of: declaration,
      to: declaration + "⟦<!DOCTYPE xliff SYSTEM \"xliff.dtd\">\n"),
    Damage("file brought in", "doctype-refused") {
      try $0.replace(
        declaration, declaration + "⟦<!DOCTYPE xliff [<!ENTITY rest SYSTEM \"file:///etc/passwd\">]>\n")
      try $0.translate(pause, "&rest;")
    },
    Damage("abbreviations of abbreviations", "doctype-refused") {
      let entities = (1...30).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">\n" }
      try $0.replace(
        declaration, declaration + "⟦<!DOCTYPE xliff [<!ENTITY a0 \"ha\">\n\(entities.joined())]>\n")
      try $0.translate(pause, "&a30;")
    },
    Damage("100,000 parts in one another", "nesting-too-deep") {
      let count = 100_000
      let deep = String(repeating: "<g id=\"a\">", count: count) + String(repeating: "</g>", count: count)
      try $0.translate(pause, as: deep)
    },
    Damage(
      "property twice", "property-repeated", of: "<trans-unit id=\"\(pause)\"",
      to: "<trans-unit ⟦id=\"\(pause)\" id=\"\(pause)\""),
    Damage(
      "quotation mark lost", "quote-missing", of: "<target state=\"translated\">Take a break",
      to: "<target ⟦state=translated>Take a break"),
    Damage("namespace of a tool lost", "prefix-unknown", of: "</body>", to: "⟦<sdl:seg/></body>"),
    Damage("saved in Latin-1", "encoding-not-utf8") {
      try $0.translate(pause, as: "Take a break in a caf\u{E9}.")
      $0.encode = { text in text.unicodeScalars.flatMap { $0 == "\u{E9}" ? [0xE9] : Array(String($0).utf8) } }
    },
    Damage(
      "said to be in Latin-1", "encoding-not-utf8", of: "encoding=\"UTF-8\"", to: "⟦encoding=\"ISO-8859-1\""),
    Damage("saved in UTF-16", "encoding-not-utf8") {
      $0.encode = { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    },
    Damage("saved in UTF-16, the other way round", "encoding-not-utf8") {
      $0.encode = { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
    },
    Damage("zero byte", "character-refused", in: pause, as: "Take a\u{0} break."),
    Damage("control character", "character-refused", in: pause, as: "Take a\u{8} break."),
    Damage("zero byte in PO", "character-refused", .po, in: pause, as: "Take a\u{0} break."),
    Damage("broken escape in PO", "import-po-damaged", .po, in: pause, as: "Take a \\q break."),
    Damage("escape at the end in PO", "import-po-damaged", .po, in: pause, as: "Take a break.\\"),
    Damage(
      "quotation mark lost in PO", "import-po-damaged", .po, of: "msgstr \"Take a break when you like.\"",
      to: "⟦msgstr \"Take a break when you like."),
    Damage(
      "line broken in PO", "import-po-damaged", .po, of: "msgstr \"Take a break",
      to: "⟦msgstr \"Take a \nbreak"),
    Damage(
      "line of another tool in PO", "import-po-damaged", .po, of: "msgctxt \"\(pause)\"",
      to: "⟦domain \"energy\"\nmsgctxt \"\(pause)\""),
    Damage("said to be in Latin-1 in PO", "import-po-charset", .po) {
      try $0.replace("charset=UTF-8", "charset=ISO-8859-1")
      try $0.replace("msgstr \"\"", "⟦msgstr \"\"")
    },
    Damage("saved in Latin-1 in PO", "import-po-charset", .po) {
      try $0.translate(pause, as: "Take a break in a caf\u{E9}.")
      $0.encode = { text in text.unicodeScalars.flatMap { $0 == "\u{E9}" ? [0xE9] : Array(String($0).utf8) } }
    },
    Damage("saved in UTF-16 in PO", "import-po-charset", .po) {
      $0.encode = { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    },
  ]

  /// What is wrong with the words of a translation.
  static let words = [
    Damage(
      "number changed", "translation-number", in: "start.welcome_p4",
      as: "Breathe in for 6 counts. Take 500 mg at most each time."),
    Damage(
      "dose changed", "translation-number", in: "start.welcome_p4",
      as: "Breathe in for 4 counts. Take 50 mg at most each time."),
    Damage(
      "dose changed by a point", "translation-number", .po, in: "start.welcome_p4",
      as: "Breathe in for 4 counts. Take 5.00 mg at most each time."),
    Damage(
      "number lost", "translation-number", .xliff21, in: "start.welcome_p4",
      as: "Breathe in slowly. Take 500 mg at most each time."),
    Damage(
      "too long for a screen", "translation-too-long", in: "my-week.walks_unit",
      as: "times in the whole of a week"),
    Damage("direction turned and not back", "translation-direction", in: pause, as: "Take a \u{202E}break."),
    Damage(
      "direction turned back twice", "translation-direction", .po, in: pause,
      as: "Take a \u{2066}break\u{2069}\u{2069}."),
    Damage("characters of no width", "translation-invisible", in: pause, as: "Take a br\u{200B}eak."),
    Damage("soft hyphens", "translation-invisible", in: pause, as: "Take a won\u{AD}der\u{AD}ful break."),
    Damage(
      "byte order mark within a text", "translation-invisible", .po, in: pause, as: "\u{FEFF}Take a break."),
    Damage(
      "no-break spaces for spaces", "translation-no-break-space", in: pause, as: "Take\u{A0}a\u{A0}break."),
    Damage("letters of another script", "translation-script", in: pause, as: "Take а break."),
    Damage(
      "whole text in another script", "translation-script", .xliff21, in: pause, as: "Отдыхай когда угодно."),
    Damage(
      "left in the language of the author", "translation-source-left", in: "safety_stop-rule1_p1",
      as: "Krijg je nieuwe of hevige klachten? Stop dan en bel je huisarts."),
    Damage(
      "a sentence left in the language of the author", "translation-source-left", .po,
      in: "safety_stop-rule1_p1",
      as: "Krijg je nieuwe of hevige klachten? Then stop and call your doctor."),
    Damage(
      "wrong form of address", "translation-address", locale: "de", in: pause,
      as: "Machen Sie ruhig eine Pause."),
    Damage(
      "another word than the glossary's", "translation-term", in: "start.welcome_p1",
      as: "Good to see you. Here you learn about <g id=\"term1\">boundaries</g>."),
    Damage("a “not” lost", "translation-negation", in: "start.welcome_p5", as: "Drive when you are tired."),
    Damage(
      "written twice by a tool", "translation-doubled", in: "start.welcome_p5",
      as: "Do not drive when you are tired. Do not drive when you are tired."),
  ]
}
