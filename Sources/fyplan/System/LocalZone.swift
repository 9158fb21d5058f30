#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanRules

/// The time zone that makes today of the clock, as the C library finds it: by TZ, else by the system's own.
enum LocalZone {
  /// What is said where there is none: the C library then takes UTC without a word.
  static let missing = Wording(
    zh: "这台机器没有时区数据，“今天”是 UTC 的日期，北京时间8时以前是前一天；设 TZ=CST-8 即按北京时间\n",
    en:
      "no time zone is known here, so today is the day of UTC, which is Beijing's only from 8 in the morning; TZ=CST-8 sets Beijing's\n"
  )

  /// Whether there is one, be it that UTC is asked for.
  static var isKnown: Bool {
    guard let value = getenv("TZ") else { return isZoneFile("/etc/localtime") }
    let text = String(cString: value)
    let zone = text.hasPrefix(":") ? String(text.dropFirst()) : text
    return ["", "UTC", "GMT", "Etc/UTC"].contains(zone) || isOffset(zone)
      || isZoneFile(zone.hasPrefix("/") ? zone : "\(System.environment("TZDIR") ?? "/usr/share/zoneinfo")/\(zone)")
  }

  /// A zone written out, as `CST-8` or `<+08>-8`, needs no file.
  private static func isOffset(_ zone: String) -> Bool {
    if zone.hasPrefix("<") { return true }
    let name = zone.utf8.prefix { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    guard name.count >= 3, let next = zone.utf8.dropFirst(name.count).first else { return false }
    return next == 0x2B || next == 0x2D || 0x30...0x39 ~= next
  }

  /// Whether a file begins as RFC 8536 has it.
  private static func isZoneFile(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head: UInt32 = 0
    return read(descriptor, &head, 4) == 4 && UInt32(bigEndian: head) == 0x545A_6966
  }
}
