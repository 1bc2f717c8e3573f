// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "icbt-build",
  products: [
    .executable(name: "icbt-build", targets: ["icbt-build"]),
    .library(name: "ProgramCompiler", targets: ["ProgramCompiler"]),
    // What a treatment platform links: no XML, no compiler.
    .library(name: "ProgramBundle", targets: ["ProgramBundle"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CSchema"),
    // ICU comes with libxml2-dev.
    .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc")]),
    // Word lists and dictionaries, with the licences they came with.
    .target(
      name: "CLanguageData",
      exclude: [
        "common-words.LICENCE", "common-words.de.txt", "common-words.en.txt", "common-words.nl.txt",
        "en-syllables.LICENCE", "en-syllables.txt",
      ]),
    .target(
      name: "ProgramBundle",
      dependencies: [.product(name: "Crypto", package: "swift-crypto")],
      exclude: ["Locales/CLDR.LICENCE"]),
    .target(
      name: "ProgramCompiler",
      dependencies: ["CICU", "CLanguageData", "CLibXML", "CSchema", "ProgramBundle"]),
    .executableTarget(
      name: "icbt-build",
      dependencies: [
        "ProgramBundle", "ProgramCompiler",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Memory can only be measured in a process of its own; the tests start it.
    .systemLibrary(name: "CMalloc", path: "Tests/CMalloc"),
    .executableTarget(
      name: "memory-check", dependencies: ["CMalloc", "ProgramCompiler"], path: "Tests/MemoryCheck"),
    .testTarget(
      name: "ProgramBundleTests", dependencies: ["ProgramBundle"], exclude: ["Locales/locale_facts.py"]),
    .testTarget(
      name: "ProgramCompilerTests",
      dependencies: ["ProgramBundle", "ProgramCompiler"],
      exclude: [
        "Cases", "FuzzCorpus", "Localization/translation_tools.py", "Publishing/axe.py", "Readability/Prose",
        "Readability/Sentences", "Readability/pronunciations.py", "Readability/textstat_measures.py",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
