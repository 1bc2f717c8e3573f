import Foundation

/// Whether the tests, and what they start, look for wrong use of memory or threads while they run.
enum Sanitizer {
  /// The settings of the sanitizers, to be passed on to what the tests start.
  static let environment = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Whether they run now: they need several times the memory, so that bounds on memory say nothing then.
  static let isOn = ["__asan_init", "__tsan_init"].contains { (name: String) in dlsym(nil, name) != nil }
}
