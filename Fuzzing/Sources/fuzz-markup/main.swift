import FuzzDriver
import FuzzMutation

/// libFuzzer's hook for changes of one's own: the bytes, their number, room for them, and a seed.
@_cdecl("LLVMFuzzerCustomMutator")
func customMutator(_ data: UnsafeMutablePointer<UInt8>?, _ size: Int, _ largest: Int, _ seed: UInt32) -> Int {
  mutate(data, size, largest, seed, by: MarkupMutation.apply)
}

fuzz { check("markup", $0, $1) }
