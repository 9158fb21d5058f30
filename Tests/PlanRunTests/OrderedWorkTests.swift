import Synchronization
import Testing

@testable import PlanRun

@Suite struct OrderedWorkTests {
  @Test(arguments: [1, 2, 7]) func productsAreTakenInTheOrderOfTheItems(threads: Int) {
    // Early items take longest, so that the threads finish in another order.
    let work = OrderedWork(count: 200, threads: threads) { position in
      (0..<(200 - position) * 50).reduce(position) { $0 ^ $1 } & 0 | position
    }
    var taken: [Int] = []
    work.perform { product in
      taken.append(product)
      return true
    }
    #expect(taken == Array(0..<200))
  }

  /// With two threads no more than 2 × 8 products wait, and those that are being made.
  @Test func noThreadRunsFarAhead() {
    let made = Atomic(0)
    var furthest = 0
    OrderedWork(count: 500, threads: 2) { _ in made.wrappingAdd(1, ordering: .relaxed).newValue }.perform { _ in
      furthest = max(furthest, made.load(ordering: .relaxed))
      return made.load(ordering: .relaxed) < 100
    }
    #expect(furthest >= 100 && furthest < 130)
  }

  @Test func whoeverWantsNoMoreGetsNoMore() {
    var taken = 0
    OrderedWork(count: 1000, threads: 4) { $0 }.perform { _ in
      taken += 1
      return taken < 3
    }
    #expect(taken == 3)
  }

  @Test func nothingIsMadeOfNothing() {
    OrderedWork(count: 0, threads: 4) { $0 }.perform { _ in
      Issue.record("a product of no item")
      return true
    }
  }
}
