import CICU

/// ICU's words and sentences of one language; for one thread at a time.
final class TextBreaker {
  private let breaker: OpaquePointer

  /// A breaker for a BCP 47 tag.
  ///
  /// ICU takes the rules that suit most languages where it has none for this one.
  init(language: String) {
    guard let opened = icbt_breaker_open(language) ?? icbt_breaker_open("en") else {
      preconditionFailure("ICU's data for words and sentences is there wherever its library is.")
    }
    breaker = opened
  }

  deinit { icbt_breaker_close(breaker) }

  /// Where words begin and end, pair by pair; what has neither letter nor digit is no word.
  func words(_ text: UnsafeBufferPointer<UInt16>, _ found: (UnsafeBufferPointer<Int32>) -> Void) {
    places(text, room: 2 * (text.count + 1), { 2 * icbt_words(breaker, $0, $1, $2) }, found)
  }

  /// Where sentences end, each with the spaces after it.
  func sentences(_ text: UnsafeBufferPointer<UInt16>, _ found: (UnsafeBufferPointer<Int32>) -> Void) {
    places(text, room: text.count + 1, { icbt_sentences(breaker, $0, $1, $2) }, found)
  }

  private func places(
    _ text: UnsafeBufferPointer<UInt16>, room: Int,
    _ find: (UnsafePointer<UInt16>, Int32, UnsafeMutablePointer<Int32>) -> Int32,
    _ found: (UnsafeBufferPointer<Int32>) -> Void
  ) {
    guard let start = text.baseAddress, let length = Int32(exactly: text.count) else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: room) { places in
      guard let base = places.baseAddress else { return }
      let count = find(start, length, base)
      precondition(count >= 0, "ICU fails only where memory is out.")
      found(UnsafeBufferPointer(start: base, count: Int(count)))
    }
  }
}
