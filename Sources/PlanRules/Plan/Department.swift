/// Which department of a plan's register.
public struct DepartmentID: Sendable, Hashable, Comparable {
  /// The position, in half the room: a plan of a few rows may owe a million parts.
  private let position: Int32

  /// The position in the register, from 0.
  public var index: Int { Int(position) }

  /// The department at a position, of at most two thousand million.
  public init(_ index: Int) { position = Int32(index) }

  /// By position, which is the register's order.
  public static func < (left: DepartmentID, right: DepartmentID) -> Bool { left.index < right.index }
}

/// A body that answers for something.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Department: Sendable {
  /// What kind of body it is (`类型`).
  public enum Kind: String, Sendable, CaseIterable {
    /// A department of a government or party committee.
    case department = "部门"
    /// A company.
    case company = "企业"
    /// A people's organisation.
    case association = "群团"
    /// A government.
    case government = "政府"
    /// A coordinating body.
    case coordination = "议事协调机构"
    /// A group of bodies that is addressed as one.
    case group = "组"
  }

  /// The name that reports use.
  public let name: String
  /// Other names that documents use for it.
  public let aliases: [String]
  /// What kind of body it is, where the table says so.
  public let kind: Kind?
  /// The members of a group, as printed.
  public let members: [String]
  /// Who took its duties over, and from which day.
  public let succession: Succession?
  /// A remark of the table.
  public let note: String?
  /// Whether the register lists it, or only some other table names it.
  public let isRegistered: Bool

  /// The end of a body, and who took its duties over.
  public struct Succession: Sendable, Hashable {
    /// The successors' names as printed; none where a body was abolished and nobody is named.
    public let names: [String]
    /// The first day on which they have the duties.
    public let from: CalendarDate

    /// Successors from a day on.
    public init(names: [String], from: CalendarDate) {
      self.names = names
      self.from = from
    }
  }

  /// A department as a table states it.
  public init(
    name: String, aliases: [String] = [], kind: Kind? = nil, members: [String] = [], succession: Succession? = nil,
    note: String? = nil, isRegistered: Bool = true
  ) {
    self.name = name
    self.aliases = aliases
    self.kind = kind
    self.members = members
    self.succession = succession
    self.note = note
    self.isRegistered = isRegistered
  }
}
