// swift-tools-version: 6.1
import PackageDescription

// The fuzzers of `Fuzzing/run`: a package of its own, so that the library is never built with their flags.
let package = Package(
  name: "Fuzzing",
  dependencies: [.package(name: "icbt-build", path: "..")],
  targets: [
    .target(name: "CLibFuzzer"),
    // The folder is that of the tests: what is asserted is written once.
    .target(
      name: "FuzzDoors",
      dependencies: [
        .product(name: "ProgramCompiler", package: "icbt-build"),
        .product(name: "ProgramBundle", package: "icbt-build"),
      ]),
    .target(name: "FuzzDriver", dependencies: ["CLibFuzzer", "FuzzDoors"]),
    .target(name: "FuzzMutation", dependencies: ["CLibFuzzer", "FuzzDoors"]),
    .executableTarget(name: "fuzz-markup", dependencies: ["FuzzDriver", "FuzzMutation"]),
    .executableTarget(name: "fuzz-conditions", dependencies: ["FuzzDriver"]),
    .executableTarget(name: "fuzz-bundle", dependencies: ["FuzzDriver", "FuzzMutation"]),
    .executableTarget(
      name: "fuzz-seeds", dependencies: ["FuzzDoors", "FuzzMutation"], path: "Sources/FuzzSeeds"),
  ],
  swiftLanguageModes: [.v6]
)
