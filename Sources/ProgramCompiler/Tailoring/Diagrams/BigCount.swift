/// A whole number from 0 without an upper bound: how many kinds of patients there are.
struct BigCount: Hashable, Sendable {
  /// Base 2^32, the least significant first, without zeros at the end.
  private var limbs: [UInt32] = []

  static let zero = BigCount(0)
  static let one = BigCount(1)

  init(_ value: UInt) {
    var rest = UInt64(value)
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  var isZero: Bool { limbs.isEmpty }

  static func += (sum: inout BigCount, other: BigCount) {
    var carry: UInt64 = 0
    for position in 0..<max(sum.limbs.count, other.limbs.count) {
      if position == sum.limbs.count { sum.limbs.append(0) }
      carry += UInt64(sum.limbs[position])
      if position < other.limbs.count { carry += UInt64(other.limbs[position]) }
      sum.limbs[position] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { sum.limbs.append(UInt32(carry)) }
  }

  static func *= (product: inout BigCount, factor: UInt32) {
    guard factor != 1 else { return }
    guard factor > 0 else {
      product = .zero
      return
    }
    var carry: UInt64 = 0
    for position in product.limbs.indices {
      carry += UInt64(product.limbs[position]) * UInt64(factor)
      product.limbs[position] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { product.limbs.append(UInt32(carry)) }
  }

  static func * (one: BigCount, other: BigCount) -> BigCount {
    var product = BigCount.zero
    for limb in other.limbs.reversed() {
      if !product.isZero { product.limbs.insert(0, at: 0) }
      var part = one
      part *= limb
      product += part
    }
    return product
  }
}

extension BigCount: Comparable {
  static func < (one: BigCount, other: BigCount) -> Bool {
    guard one.limbs.count == other.limbs.count else { return one.limbs.count < other.limbs.count }
    return one.limbs.reversed().lexicographicallyPrecedes(other.limbs.reversed())
  }
}

extension BigCount: CustomStringConvertible {
  /// The number in decimal digits, without separators.
  var description: String {
    guard !isZero else { return "0" }
    let group: UInt64 = 1_000_000_000
    var groups: [UInt64] = []
    var rest = limbs
    while !rest.isEmpty {
      var remainder: UInt64 = 0
      for position in rest.indices.reversed() {
        let part = remainder << 32 | UInt64(rest[position])
        rest[position] = UInt32(part / group)
        remainder = part % group
      }
      groups.append(remainder)
      while rest.last == 0 { rest.removeLast() }
    }
    let digits = groups.reversed().map { String($0) }
    return digits.enumerated().map { position, text in
      position == 0 ? text : String(repeating: "0", count: 9 - text.count) + text
    }.joined()
  }
}
