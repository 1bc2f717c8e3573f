import Dispatch
import Synchronization

/// Work that is shared out over the cores, with results in a fixed order.
enum Parallel {
  /// More workers than this gain nothing: memory is then the slower part.
  private static let mostWorkers = 8

  /// What `transform` gives for each of `items`, in their order, whichever is ready first.
  ///
  /// `makeState` gives each worker something of its own that is not shared between threads.
  static func map<Item, State, Result: Sendable>(
    _ items: [Item], state makeState: @Sendable () -> State,
    _ transform: @Sendable (Item, inout State) -> Result
  ) -> [Result] where Item: Sendable {
    let workers = min(items.count, mostWorkers)
    if workers < 2 {
      var state = makeState()
      return items.map { transform($0, &state) }
    }
    let shelf = Shelf<Result>(count: items.count)
    let next = Next()
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      var state = makeState()
      // Whoever is ready takes the next: one item may take as long as all others.
      while let index = next.take(below: items.count) {
        shelf.put(transform(items[index], &state), at: index)
      }
    }
    return shelf.all
  }

  /// What `transform` gives for each of `items`, in their order, whichever is ready first.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    map(items, state: {}) { item, _ in transform(item) }
  }

  /// The next item to be taken.
  private final class Next: Sendable {
    private let index = Atomic(0)

    func take(below count: Int) -> Int? {
      let taken = index.wrappingAdd(1, ordering: .relaxed).oldValue
      return taken < count ? taken : nil
    }
  }

  /// One place for each result; each is written once, by one worker, and read after all are done.
  private final class Shelf<Result>: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<Result?>

    init(count: Int) {
      places = .allocate(capacity: count)
      places.initialize(repeating: nil)
    }

    deinit {
      places.deinitialize()
      places.deallocate()
    }

    func put(_ result: Result, at index: Int) { places[index] = result }
    var all: [Result] { places.compactMap { $0 } }
  }
}
