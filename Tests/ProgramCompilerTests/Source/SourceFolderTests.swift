import Foundation
import Testing

@testable import ProgramCompiler

struct SourceFolderTests {
  private func codes(_ tree: SourceTree) -> [String] { tree.diagnostics.map(\.code) }
  private func paths(_ tree: SourceTree) -> [String?] { tree.diagnostics.map(\.place?.file) }

  @Test func everythingFindsItsPlace() throws {
    let folder = try TemporaryFolder()
    for name in [
      "program.xml", "glossary.xml", "modules/b.xml", "modules/a.xml", "modules/deep/c.xml",
      "assignments/x.xml",
      "diaries/x.xml", "instruments/x.xml", "profiles/x.xml", "media/a.mp3", "media/b/c.png",
      "locales/en/x.xml",
      "locales/en/ledger.tsv", "notes.txt", "modules/a.docx", ".git/config", ".DS_Store", "modules/a.xml~",
      "modules/.#a.xml", "modules/#a.xml#", "modules/.a.xml.swp", "a.orig", "Thumbs.db", "README",
      "README.txt",
      "LICENSE", "media/notes.md", "other.xml", "modules.xml", "Media/x.mp3/y",
    ] {
      try folder.write(name, to: name)
    }
    let tree = try SourceFolder(opening: folder.path).load()
    #expect(tree.name == "program")
    #expect(
      tree.files.map(\.path) == [
        "assignments/x.xml", "diaries/x.xml", "glossary.xml", "instruments/x.xml", "locales/en/x.xml",
        "modules/a.xml", "modules/b.xml", "profiles/x.xml", "program.xml",
      ])
    #expect(tree.files.allSatisfy { $0.text(Span(0, $0.bytes.count)) == $0.path })
    #expect(tree.media.map(\.path) == ["media/a.mp3", "media/b/c.png"])
    #expect(
      try tree.media.map { try $0.bytes() } == [Array("media/a.mp3".utf8), Array("media/b/c.png".utf8)])
    #expect(tree.media.map(\.byteCount) == [11, 13])
    #expect(tree.localeFiles.map(\.path) == ["locales/en/ledger.tsv"])
    #expect(
      tree.others == [
        "Media/x.mp3/y", "modules.xml", "modules/a.docx", "modules/deep/c.xml", "notes.txt", "other.xml",
      ])
    #expect(tree.libraries.isEmpty)
    #expect(codes(tree) == ["file-name-case"])
    #expect(paths(tree) == ["media"])
  }

  @Test func theSiblingCommonIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("<a/>", to: "program.xml")
    try folder.write("<b/>", to: "../common/modules/b.xml")
    try folder.write("c", to: "../common/media/c.mp3")
    let tree = try SourceFolder(opening: folder.path).load()
    let common = try #require(tree.libraries.first)
    #expect(common.name == "common")
    #expect(common.files.map(\.path) == ["../common/modules/b.xml"])
    #expect(common.media.map(\.path) == ["../common/media/c.mp3"])
    #expect(try common.media.first?.bytes() == Array("c".utf8))
    let itself = try SourceFolder(opening: folder.path + "/../common").load()
    #expect(itself.libraries.isEmpty && itself.files.map(\.path) == ["modules/b.xml"])
  }

  @Test func linksDoNotLeadOutside() throws {
    let folder = try TemporaryFolder()
    try folder.write("<a/>", to: "program.xml")
    try folder.write("<b/>", to: "modules/b.xml")
    try folder.write("secret", to: "../secret.xml")
    let files = FileManager.default
    func link(_ name: String, to target: String) throws {
      try files.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    try link("modules/inside.xml", to: "b.xml")
    try link("modules/outside.xml", to: "../../secret.xml")
    try link("modules/absolute.xml", to: "/etc/passwd")
    try link("modules/nowhere.xml", to: "gone.xml")
    try link("modules/circle.xml", to: "circle.xml")
    try link("diaries", to: "modules")
    try link("profiles", to: "..")
    let tree = try SourceFolder(opening: folder.path).load()
    #expect(tree.files.map(\.path) == ["modules/b.xml", "modules/inside.xml", "program.xml"])
    #expect(tree.files.map { $0.text(Span(0, 4)) } == ["<b/>", "<b/>", "<a/>"])
    #expect(
      paths(tree) == [
        "diaries", "modules/absolute.xml", "modules/circle.xml", "modules/nowhere.xml", "modules/outside.xml",
        "profiles",
      ])
    #expect(
      codes(tree) == [
        "file-not-regular", "link-outside-folder", "file-unreadable", "file-unreadable",
        "link-outside-folder",
        "link-outside-folder",
      ])
  }

  @Test func aLinkedCommonIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("<a/>", to: "program.xml")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/../common", withDestinationPath: "/etc")
    let tree = try SourceFolder(opening: folder.path).load()
    #expect(tree.libraries.isEmpty && codes(tree) == ["link-outside-folder"] && paths(tree) == ["../common"])
  }

  @Test func queuesAndDevicesAreNotOpened() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/program.xml", 0o644) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/glossary.xml", withDestinationPath: folder.path + "/program.xml")
    let tree = try SourceFolder(opening: folder.path).load()
    #expect(codes(tree) == ["file-not-regular", "file-not-regular"])
    #expect(tree.files.isEmpty)
  }

  @Test func namesAreChecked() throws {
    let folder = try TemporaryFolder()
    for name in ["a\nb.xml", "a\u{202E}b.xml"] { try folder.write("x", to: "modules/" + name) }
    let latin = Array(folder.path.utf8CString.dropLast()) + [0x2F, 0x67, CChar(bitPattern: 0xEB), 0]
    let file = try #require(fopen(latin, "w"))
    fclose(file)
    for name in ["Rust.mp3", "rust.mp3", "e\u{301}.png", "\u{E9}.png"] {
      try folder.write("x", to: "media/" + name)
    }
    let tree = try SourceFolder(opening: folder.path).load()
    #expect(
      codes(tree) == [
        "file-name-refused", "file-name-case", "file-name-case", "file-name-refused", "file-name-refused",
      ])
    #expect(tree.diagnostics.allSatisfy { !$0.summary.en.contains("\n") })
    #expect(tree.files.isEmpty && tree.media.count == 4)
  }

  @Test func sizeAndDepthAreBounded() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "program.xml")
    #expect(truncate(folder.path + "/program.xml", SourceBounds.fileBytes + 1) == 0)
    try folder.write("x", to: "media/2/3/4/5/6/7/8/ok.mp3")
    try folder.write("x", to: "media/2/3/4/5/6/7/8/9/deep.mp3")
    let tree = try SourceFolder(opening: folder.path).load()
    #expect(codes(tree) == ["folder-too-deep", "file-too-large"])
    #expect(paths(tree) == ["media/2/3/4/5/6/7/8/9", "program.xml"])
    #expect(tree.media.map(\.path) == ["media/2/3/4/5/6/7/8/ok.mp3"])
  }

  @Test func unreadableFilesAreReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "program.xml")
    #expect(chmod(folder.path + "/program.xml", 0) == 0)
    #expect(chmod(folder.path, 0o755) == 0 && chmod(folder.path + "/..", 0o755) == 0)
    // The administrator may read everything, so this thread alone looks at files as nobody does (setfsuid(2)).
    let address = try #require(dlsym(nil, "setfsuid"))
    let setFileUser = unsafeBitCast(address, to: (@convention(c) (uid_t) -> Int32).self)
    let own = setFileUser(65_534)
    let tree = Result { try SourceFolder(opening: folder.path).load() }
    _ = setFileUser(uid_t(own))
    #expect(codes(try tree.get()) == ["file-unreadable"])
  }

  @Test func aMissingFolderIsAFault() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    #expect(throws: EnvironmentFault.self) { try SourceFolder(opening: "") }
    for path in ["/nowhere/at/all", folder.path + "/file"] {
      let fault = #expect(throws: EnvironmentFault.self) { try SourceFolder(opening: path) }
      #expect(fault?.message.en.contains("`\(path)`") == true)
    }
  }

  @Test func mediaThatChangedIsAFault() throws {
    let folder = try TemporaryFolder()
    try folder.write("abc", to: "media/a.mp3")
    let media = try #require(try SourceFolder(opening: folder.path).load().media.first)
    try folder.write("abcd", to: "media/a.mp3")
    #expect(throws: EnvironmentFault.self) { try media.bytes() }
    try FileManager.default.removeItem(atPath: folder.path + "/media/a.mp3")
    #expect(throws: EnvironmentFault.self) { try media.bytes() }
  }

  @Test func aTreeInMemoryIsSorted() throws {
    let tree = SourceTree(
      name: "t", files: [SourceFile(path: "b.xml", text: ""), SourceFile(path: "a.xml", text: "")],
      media: [MediaFile(path: "media/b", bytes: [1, 2]), MediaFile(path: "media/a", bytes: [])])
    #expect(tree.files.map(\.path) == ["a.xml", "b.xml"])
    #expect(tree.media.map(\.byteCount) == [0, 2])
    #expect(try tree.media.last?.bytes() == [1, 2])
  }
}
