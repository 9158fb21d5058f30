/// Why a row below a table's header is none of its own.
public enum SetAside: Sendable, Hashable {
  /// It says nothing.
  case blank
  /// The header again, as on each printed page.
  case repeatedHeader
  /// A sum of other rows (`合计`, `小计`).
  case sum
  /// A remark (`注`, `说明`, `备注`).
  case remark
  /// Who made the table, and when (`填报人`, `联系电话`, a day).
  case signature
  /// Only a title, which became the category of the rows below it where the table has one.
  case title
  /// What stands above the header: the table's title, its number, its unit.
  case heading
}
