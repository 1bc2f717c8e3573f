import Foundation

@testable import FuzzDoors

// fuzz-seeds DOOR REPOSITORY FOLDER: writes the seeds of a door into FOLDER, and its dictionary to FOLDER.dict.
let arguments = CommandLine.arguments
guard arguments.count == 4, let door = FuzzDoor(rawValue: arguments[1]) else {
  FileHandle.standardError.write(Data("fuzz-seeds markup|conditions|bundle REPOSITORY FOLDER\n".utf8))
  exit(2)
}
let sources = try SeedSources(repository: arguments[2])
let (seeds, words) =
  switch door {
  case .markup: (sources.markupSeeds(), sources.markupWords())
  case .conditions: (sources.conditionSeeds(), sources.conditionWords())
  case .bundle: (try sources.bundleSeeds(), try sources.bundleWords())
  }
try FileManager.default.createDirectory(atPath: arguments[3], withIntermediateDirectories: true)
for (number, seed) in Set(seeds.map { Data($0) }).sorted(by: { $0.lexicographicallyPrecedes($1) })
  .enumerated()
{
  try seed.write(to: URL(fileURLWithPath: "\(arguments[3])/seed-\(number)"))
}
/// A byte of a dictionary's entry, in the notation of libFuzzer.
func escaped(_ byte: UInt8) -> String {
  let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  return isPlain ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
}
let lines = Set(words).sorted().map { "\"" + $0.utf8.map(escaped).joined() + "\"\n" }
try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: arguments[3] + ".dict"))
