import CLibFuzzer

@testable import FuzzDoors

/// A change to one text of an input; nil where this text does not allow it.
public typealias TextMutation = (_ text: [UInt8], _ random: UInt64) -> [UInt8]?

/// Changes an input in place, and returns its new size: libFuzzer's `LLVMFuzzerCustomMutator`.
///
/// One time in three libFuzzer changes any bytes; else one of the texts is changed as what it is, by `mutation`.
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>?, _ size: Int, _ largest: Int, _ seed: UInt32, by mutation: TextMutation
) -> Int {
  guard let data, seed % 3 > 0, size > 2 else { return LLVMFuzzerMutate(data, size, largest) }
  let input = FuzzInput(Array(UnsafeBufferPointer(start: data, count: size)))
  var random = SplitMix64(state: UInt64(seed))
  guard let chosen = input.texts.indices.randomElement(using: &random),
    let changed = mutation(input.texts[chosen].bytes, random.next())
  else { return LLVMFuzzerMutate(data, size, largest) }
  var bytes = [data[0]]
  for (index, text) in input.texts.enumerated() {
    if index > 0 { bytes.append(FuzzInput.separator) }
    bytes.append(text.kind &+ UInt8(ascii: "a"))
    bytes += index == chosen ? changed : text.bytes
  }
  guard bytes.count <= largest else { return LLVMFuzzerMutate(data, size, largest) }
  for (index, byte) in bytes.enumerated() { data[index] = byte }
  return bytes.count
}
