import Testing

@testable import ProgramCompiler

struct BigCountTests {
  @Test func writesSmallAndLargeNumbers() {
    #expect(BigCount.zero.description == "0")
    #expect(BigCount(1_000_000_000).description == "1000000000")
    #expect(BigCount(.max).description == "18446744073709551615")
    #expect((BigCount(.max) * BigCount(.max)).description == "340282366920938463426481119284349108225")
  }

  /// 25! from a table of factorials; its zeros at the end test the groups of digits.
  @Test func factorials() {
    var product = BigCount.one
    for factor in 1...25 as ClosedRange<UInt32> { product *= factor }
    #expect(product.description == "15511210043330985984000000")
    product *= 0
    #expect(product.isZero)
  }

  /// 2^128 and 3^100 as Python prints them.
  @Test func powers() {
    var two = BigCount.one
    for _ in 0..<128 { two *= 2 }
    #expect(two.description == "340282366920938463463374607431768211456")
    var three = BigCount.one
    for _ in 0..<50 { three *= 3 }
    #expect((three * three).description == "515377520732011331036461129765621272702107522001")
    #expect((three * .zero).isZero)
  }

  @Test func sumsCarry() {
    var sum = BigCount(.max)
    sum += .one
    #expect(sum.description == "18446744073709551616")
    sum += sum
    #expect(sum.description == "36893488147419103232")
    var small = BigCount(5)
    small += sum
    #expect(small.description == "36893488147419103237")
  }

  @Test func comparesByValue() {
    #expect(BigCount(7) < BigCount(9))
    #expect(BigCount(9) < BigCount(.max) * BigCount(2))
    #expect(!(BigCount(9) < BigCount(9)))
    #expect(BigCount(1 << 33) < BigCount((1 << 33) + 1))
  }

  /// Against the machine's own arithmetic, on numbers of up to 128 bits.
  @Test func agreesWithTheMachine() {
    var random = SplitMix64(state: 1)
    for _ in 0..<2_000 {
      let one = UInt(random.next() >> UInt64.random(in: 0..<64, using: &random))
      let other = UInt(random.next() >> UInt64.random(in: 0..<64, using: &random))
      let product = UInt128(one) * UInt128(other)
      #expect((BigCount(one) * BigCount(other)).description == "\(product)")
      var sum = BigCount(one) * BigCount(other)
      sum += BigCount(one)
      #expect(sum.description == "\(product + UInt128(one))")
      #expect((BigCount(one) < BigCount(other)) == (one < other))
    }
  }
}
