import Synchronization

/// Meters by language, so that the words a meter knows serve for the next file as well.
final class TextMeterPool: Sendable {
  private let idle = Mutex<[String: [SendableMeter]]>([:])

  /// A meter is used by one thread at a time: the one that took it out of the pool.
  private struct SendableMeter: @unchecked Sendable { let meter: TextMeter }

  /// What `body` gives with a meter for the locale, which nobody else uses meanwhile.
  func withMeter<Result, Fault: Error>(
    _ locale: String, _ body: (TextMeter) throws(Fault) -> Result
  ) throws(Fault) -> Result {
    let language = ReadingLanguage.primary(of: locale)
    let taken = idle.withLock { $0[language]?.popLast() }
    let meter = taken ?? SendableMeter(meter: TextMeter(locale: language))
    defer { idle.withLock { $0[language, default: []].append(meter) } }
    return try body(meter.meter)
  }
}
