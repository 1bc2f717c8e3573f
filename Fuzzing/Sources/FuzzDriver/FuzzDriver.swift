import CLibFuzzer
import Foundation

@testable import FuzzDoors

/// libFuzzer's `LLVMFuzzerTestOneInput`: the bytes of an input, and 0 when it was looked at.
public typealias FuzzTarget = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// Runs `target` as the command line asks libFuzzer to.
public func fuzz(_ target: FuzzTarget) -> Never {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(LLVMFuzzerRunDriver(&count, &arguments, target))
}

/// Lets an input in at the door called `name`, and ends the process where that breaks something.
public func check(_ name: String, _ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let door = FuzzDoor(rawValue: name) else { preconditionFailure("There is a door called \(name).") }
  let breaches = door.breaches(of: Array(UnsafeBufferPointer(start: data, count: size)))
  guard breaches.isEmpty else {
    let text = breaches.map { "BROKEN: \($0)\n" }.joined()
    FileHandle.standardError.write(Data(("\n" + text).utf8))
    abort()
  }
  return 0
}
