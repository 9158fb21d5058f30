import PlanRules

/// Sorts what is on the list of one plan by whom it is for.
struct Listing {
  private let result: PlanResult
  private let request: ListRequest
  /// What was late on the earlier list, for each body that owed it.
  private let before: ListMarks
  /// What of that is no longer late.
  private let closed: [OverdueItem]
  /// The tasks on which nobody has reported for long, by whom they are asked of, who come in the order of the tasks.
  private let stale: (addressees: [AddressedList.Addressee], tasks: [AddressedList.Addressee: [Int]])

  init(_ result: PlanResult, _ request: ListRequest) {
    self.result = result
    self.request = request
    stale = Listing.stale(result, request)
    guard let earlier = result.earlierList else {
      before = ListMarks([], in: result)
      closed = []
      return
    }
    let led = earlier.items.filter(result.isLed)
    before = ListMarks(led, in: result)
    let open = ListMarks(result.late + result.toConfirm, in: result)
    closed = led.filter { !open.haveAny(of: $0, in: result) }
  }

  /// How the list differs from the earlier one; `nil` where none is asked for.
  var changes: OverdueReport.Changes? {
    guard let since = request.since, result.earlierList != nil else { return nil }
    let late = result.groups(of: result.late.filter(result.isLed), line: line(for: nil))
    let new = late.count { group in group.lines.allSatisfy { $0.isNew == true } }
    return OverdueReport.Changes(
      since: since, new: new, closed: result.groups(of: closed).count, still: late.count - new)
  }

  func lists() -> [AddressedList] {
    var lists: [AddressedList.Addressee: [AddressedList.Kind: [OverdueItem]]] = [:]
    var met: [AddressedList.Addressee] = []
    func add(_ item: OverdueItem, _ kind: AddressedList.Kind, for addressee: AddressedList.Addressee) {
      if lists[addressee] == nil { met.append(addressee) }
      lists[addressee, default: [:]][kind, default: []].append(item)
    }
    for item in result.late + result.toConfirm + result.behind + result.upcoming {
      for addressee in leads(of: item) { add(item, AddressedList.Kind(item.state), for: addressee) }
      guard request.side == .department, item.kind != .report else { continue }
      for role in result.roles(of: item) where !role.isLead { add(item, .help, for: .body(result.addressee(of: role))) }
    }
    for item in closed { for addressee in leads(of: item) { add(item, .closed, for: addressee) } }
    for addressee in stale.addressees where lists[addressee] == nil {
      lists[addressee] = [:]
      met.append(addressee)
    }
    return met.sorted(by: comesBefore).map { addressee in
      let parts = AddressedList.Kind.allCases.compactMap { kind -> AddressedList.Part? in
        guard let items = lists[addressee]?[kind] else { return nil }
        return AddressedList.Part(kind: kind, groups: result.groups(of: items, line: line(for: addressee)))
      }
      return AddressedList(addressee: addressee, parts: parts, stale: stale.tasks[addressee] ?? [])
    }
  }

  /// In the order of the register, or as they were met; last what stands under no name.
  private func comesBefore(_ left: AddressedList.Addressee, _ right: AddressedList.Addressee) -> Bool {
    switch (left, right) {
    case (.body(let first), .body(let second)): first < second
    case (.unnamed, _): false
    case (_, .unnamed): true
    case (.name, .name), (.name, .body), (.body, .name): false
    }
  }

  /// Under whom or what a thing stands for those who lead it.
  private func leads(of item: OverdueItem) -> [AddressedList.Addressee] {
    let roles = result.roles(of: item).filter(\.isLead)
    // Where nobody is named at all it must not be lost.
    if result.selection.department != nil, roles.isEmpty { return [] }
    var found: [AddressedList.Addressee] = []
    if request.side == .department {
      var met: Set<AddressedList.Addressee> = []
      for role in roles {
        let addressee = AddressedList.Addressee.body(result.addressee(of: role))
        if met.insert(addressee).inserted { found.append(addressee) }
      }
    } else {
      for body in roles.isEmpty ? [nil] : roles.map({ Optional($0.department) }) {
        let addressee = name(of: item, for: body).map(AddressedList.Addressee.name) ?? .unnamed
        if !found.contains(addressee) { found.append(addressee) }
      }
    }
    return found.isEmpty ? [.unnamed] : found
  }

  private func name(of item: OverdueItem, for body: DepartmentID?) -> String? {
    let plan = result.plan
    if request.side == .region { return item.region ?? plan.region(of: body) }
    let series: SeriesID? =
      switch item.kind {
      case .task, .milestone: nil
      case .report, .indicator: SeriesID(item.position)
      case .annualTarget: result.records.annualTargets[item.position].series
      }
    if request.side == .category, let category = series.flatMap({ plan.indicator($0)?.category }) { return category }
    let tasks = item.kind == .task ? [item.position] : item.task.map { [$0] } ?? item.responsibility.tasks
    return tasks.lazy.compactMap { plan.name(of: $0, on: request.side, for: body) }.first
  }

  /// Lines for an addressee: with the members of a group that are still open, and whether they are new.
  private func line(for addressee: AddressedList.Addressee?) -> ([OverdueItem], Bool) -> ListLine {
    { items, isUnderTask in
      let isNew = result.earlierList.map { _ in !items.contains { before.haveAny(of: $0, in: result) } }
      return ListLine(
        items: items, isUnderTask: isUnderTask, openMembers: openMembers(of: items, addressee), isNew: isNew)
    }
  }

  private func openMembers(of items: [OverdueItem], _ addressee: AddressedList.Addressee?) -> [DepartmentID] {
    guard case .body(let group)? = addressee else { return [] }
    let all = result.plan.departments.members(of: group, on: result.assessment.asOf)
    guard !all.isEmpty else { return [] }
    let owing = Set(items.flatMap { item in item.owing.filter { $0.group == group }.map(\.body) })
    let open = all.filter(owing.contains)
    return open.count < all.count ? open : []
  }

  private static func stale(
    _ result: PlanResult, _ request: ListRequest
  ) -> (addressees: [AddressedList.Addressee], tasks: [AddressedList.Addressee: [Int]]) {
    var addressees: [AddressedList.Addressee] = []
    var tasks: [AddressedList.Addressee: [Int]] = [:]
    var met: Set<AddressedList.Addressee> = []
    for share in result.shares where share.entry.isStale && share.state.isOpen {
      let task = share.entry.task
      func name(for body: DepartmentID?) -> AddressedList.Addressee {
        result.plan.name(of: task, on: request.side, for: body).map(AddressedList.Addressee.name) ?? .unnamed
      }
      var open: Set<DepartmentID> = []
      var own: Set<AddressedList.Addressee> = []
      for part in share.entry.occasions.flatMap(\.parts) {
        if request.side == .department {
          for body in [part.body, part.group] { if let body { own.insert(.body(body)) } }
        }
        guard let body = part.body, part.standing.state.isOpen, open.insert(body).inserted,
          result.selection.includes([body], in: result.plan)
        else { continue }
        let addressee =
          request.side == .department
          ? .body(result.selection.department == nil ? part.group ?? body : body) : name(for: body)
        if met.insert(addressee).inserted { addressees.append(addressee) }
      }
      if request.side != .department { own = Set(share.entry.owing.map(name)) }
      for addressee in own where addressee != .unnamed { tasks[addressee, default: []].append(task) }
    }
    return (addressees, tasks)
  }
}

/// What stands on a list, to tell what stands on another one too: the same thing, of the same months, owed by the same body.
private struct ListMarks {
  /// For each thing the bodies that owe it; those of an item are kept once for all its cycles.
  private var bodies: [Mark: [Set<DepartmentID?>]] = [:]

  private struct Mark: Hashable {
    let kind: OverdueItem.Kind
    let subject: String
    let region: String?
    let period: Period?
  }

  init(_ items: [OverdueItem], in result: PlanResult) {
    for item in items {
      let owing = ListMarks.owing(item, in: result)
      for mark in ListMarks.marks(of: item) { bodies[mark, default: []].append(owing) }
    }
  }

  /// Whether a thing stands on the list for any of its months and any body that owes it.
  func haveAny(of item: OverdueItem, in result: PlanResult) -> Bool {
    let owing = ListMarks.owing(item, in: result)
    return ListMarks.marks(of: item).contains { mark in
      (bodies[mark] ?? []).contains { !$0.isDisjoint(with: owing) }
    }
  }

  /// Of levels only the latest figure is owed, so that of an earlier period is no other matter.
  private static func marks(of item: OverdueItem) -> [Mark] {
    let periods = item.kind == .report || item.period == nil ? [nil] : item.allPeriods.map(Optional.init)
    return periods.map { Mark(kind: item.kind, subject: item.subject, region: item.region, period: $0) }
  }

  /// The bodies asked for that lead it; of those that are no more, those that came after; `nil` where the tables name none.
  private static func owing(_ item: OverdueItem, in result: PlanResult) -> Set<DepartmentID?> {
    let bodies = result.roles(of: item).filter(\.isLead).flatMap {
      result.plan.departments.inCharge(of: $0.department, on: result.assessment.asOf)
    }
    return bodies.isEmpty ? [nil] : Set(bodies.map(Optional.init))
  }
}

extension AddressedList.Kind {
  fileprivate init(_ state: OverdueItem.State) {
    self =
      switch state {
      case .overdue: .overdue
      case .toConfirm: .toConfirm
      case .behind: .behind
      case .dueSoon: .dueSoon
      }
  }
}
