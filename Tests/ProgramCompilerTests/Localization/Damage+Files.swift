import ProgramBundle

@testable import ProgramCompiler

extension Damage {
  /// What is wrong with a file as a whole, but can be read.
  static let files = [
    Damage("file of another program", "import-other-program") {
      $0 = try DamagedProgram.export(DamagedProgram.other("fatigue", .nl, into: ["en"]), "en")
      try $0.replace("<file ", "⟦<file ")
    },
    Damage("file of another program in PO", "import-other-program", .po) {
      $0 = try DamagedProgram.export(DamagedProgram.other("fatigue", .nl, into: ["en"]), "en", .po)
      try $0.replace("msgstr \"\"", "⟦msgstr \"\"")
    },
    Damage("file of another language", "import-other-locale") {
      $0 = try DamagedProgram.returned(DamagedProgram.tree(), "de")
      try $0.replace("<file ", "⟦<file ")
    },
    Damage(
      "file in another form of address", "import-other-locale", .xliff21, of: "trgLang=\"en\"",
      to: "⟦trgLang=\"en-x-formal\""),
    Damage("file from another language", "import-source-language", locale: "de") {
      $0 = try DamagedProgram.export(DamagedProgram.other("energy", .en, into: ["de"]), "de")
      try $0.replace("<file ", "⟦<file ")
    },
    Damage("files of two languages put together", "import-mixed") {
      let german = try DamagedProgram.returned(DamagedProgram.tree(), "de").text
      let start = german.firstRange(of: "<file ")?.lowerBound ?? german.startIndex
      try $0.replace("</xliff>\n", "⟦" + german[start...])
    },
    Damage(
      "files of two programs put together in 2.1", "import-mixed", .xliff21, of: "id=\"energy:glossary.xml\"",
      to: "⟦id=\"fatigue:glossary.xml\""),
    Damage("files of two languages put together in PO", "import-mixed", .po) {
      let german = try DamagedProgram.returned(DamagedProgram.tree(), "de", .po).text
      $0.text += "\n" + german.replacing("msgstr \"\"\n\"Project", with: "⟦msgstr \"\"\n\"Project")
    },
    Damage("program no longer named", "import-program-missing", of: " product-name=\"energy\"", to: "⟦"),
    Damage(
      "program no longer named in 2.1", "import-program-missing", .xliff21,
      of: "file id=\"energy:glossary.xml\"",
      to: "⟦file"),
    Damage("program no longer named in PO", "import-program-missing", .po) {
      try $0.replace("\"Project-Id-Version: energy 0.1.0\\n\"\n", "")
      try $0.replace("msgctxt", "⟦msgctxt")
    },
    Damage("language no longer named", "import-locale-missing", of: " target-language=\"en\"", to: "⟦"),
    Damage("language no longer named in 2.1", "import-locale-missing", .xliff21) {
      try $0.replace(" trgLang=\"en\"", "")
      try $0.replace("<unit", "⟦<unit")
    },
    Damage("language no longer named in PO", "import-locale-missing", .po) {
      try $0.replace("\"Language: en\\n\"", "\"Language: \\n\"")
      try $0.replace("msgctxt", "⟦msgctxt")
    },
    Damage(
      "older version of XLIFF", "import-version", of: "<xliff version=\"1.2\"", to: "⟦<xliff version=\"1.1\""),
    Damage("newer version of XLIFF", "import-version", .xliff21) {
      try $0.replace("version=\"2.1\"", "version=\"2.2\"")
      try $0.replace("<xliff", "⟦<xliff")
      try $0.replace("document:2.0", "document:2.2")
    },
    Damage("web page", "import-format-unknown", file: "<html><body><p>Take a break.</p></body></html>\n"),
    Damage("picture", "import-format-unknown", file: "") { _ in
      [0x89] + Array("PNG\r\n".utf8) + [0x1A, 0x0A, 0, 0]
    },
    Damage(
      "document of a word processor", "import-format-unknown", file: "PK\u{3}\u{4}\u{14}\u{0}word/document"),
    Damage(
      "table", "import-format-unknown", file: "id,source,target\nstart_title,Beginnen,Getting started\n"),
    Damage("empty file", "import-format-unknown", file: ""),
    Damage(
      "translation memory", "import-memory",
      file: "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx11.dtd\">\n<tmx version=\"1.1\"></tmx>\n"),
    Damage("nothing translated", "import-nothing-new") {
      $0 = try DamagedProgram.export(DamagedProgram.tree(), "en")
      try $0.replace("<trans-unit", "⟦<trans-unit")
    },
    Damage("nothing changed after signing", "import-nothing-new", .po, after: .signedOff) {
      try $0.replace("msgctxt", "⟦msgctxt")
    },
    Damage("lines end as on Windows", "import-line-ends") {
      $0.encode = { Array($0.replacing("\n", with: "\r\n").utf8) }
    },
    Damage("lines end as on Windows in PO", "import-line-ends", .po) {
      $0.encode = { Array($0.replacing("\n", with: "\r\n").utf8) }
    },
    Damage("byte order mark", "import-byte-order-mark") {
      $0.encode = { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }
    },
    Damage("byte order mark in PO", "import-byte-order-mark", .po) {
      $0.encode = { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }
    },
  ]
}
