import Testing

@testable import PlanRules

@Test(arguments: ["2024-06-30", "2024/6/30", "2024/06/30", "2024.6.30", "2024-6-30", "2024年6月30日", "２０２４年６月３０日"])
func aDayIsReadAsPeopleWriteIt(text: String) throws {
  #expect(CalendarDate(written: text)?.description == "2024-06-30")
}

@Test(arguments: [
  "", "2024", "2024-06", "30/6/2024", "6/30/2024", "2024/6-30", "2024/6/31", "2024年6月30", "2024/006/30", "24/6/30",
  "2024/6/30/1", "//", "2024年6月中", "20240630",
])
func whatMayBeAnotherDayOrNoneIsRefused(text: String) { #expect(CalendarDate(written: text) == nil) }
