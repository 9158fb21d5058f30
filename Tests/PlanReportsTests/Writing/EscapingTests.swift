import PlanFiles
import PlanRules
import Testing

@testable import PlanReports

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+86", "'+86"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "'\n=1"),
  ("-1+2", "'-1+2"), ("--", "'--"), ("-", "'-"), ("＝1", "'＝1"), ("＠a", "'＠a"), ("-3.5", "-3.5"), ("-10%", "-10%"),
  ("-3.", "'-3."), ("-1.2.3", "'-1.2.3"), ("1=1", "1=1"), ("", ""), (">80", ">80"), ("a\u{1B}[1m", "a\\u{1B}[1m"),
  ("a\r\nb\u{0}", "a\nb\\u{0}"), ("甲\n::stop-commands::x", "甲\n\\u{3A}:stop-commands::x"),
  ("##[add-mask]x", "\\u{23}#[add-mask]x"), ("甲\u{200B}", "甲\\u{200B}"),
  // A program that ends fields at `;` or tabs, and rows at every line's end, finds no formula either.
  ("a;=1+1", "a;'=1+1"), ("a;b;@x", "a;b;'@x"), ("a\t=1", "a\t'=1"), ("a\n=1", "a\n'=1"), (";=1", ";'=1"),
  ("a;＝1", "a;'＝1"), ("a\n\"=1", "a\n'\"=1"),
  ("a;-3.5;b", "a;-3.5;b"), ("a; b", "a; b"), ("a\n- b", "a\n- b"), ("a;b=c", "a;b=c"),
])
func formulasAndControlsAreInertInASpreadsheet(text: String, cell: String) {
  #expect(SpreadsheetText.safe(text) == cell)
}

@Test func csvIsWrittenAsTheStandardSaysWithAMark() {
  let columns: [ReportColumn<[String]>] = [
    ReportColumn("a", "甲", "a") { .text($0[0]) }, ReportColumn("b", "乙", "b") { .text($0[1]) },
  ]
  let rows = [["x", "y,z"], ["\"q\"", "two\nlines"], [" edge", "-1"], ["a;b", "a=b"]]
  let text = CSVText.mark + CSVText.header(columns, .zh) + rows.map { CSVText.line($0, columns) }.joined()
  #expect(
    Array(text.unicodeScalars)
      == Array(
        "\u{FEFF}甲,乙\r\nx,\"y,z\"\r\n\"\"\"q\"\"\",\"two\nlines\"\r\n\" edge\",-1\r\n\"a;b\",\"a=b\"\r\n".unicodeScalars
      ))
}

@Test func markdownKeepsWhatIsMarkupAsText() {
  #expect(
    MarkdownText.inline("a|b *c* `d` _e_ [f](g) <i>&\\ $x$ ~s~\nz")
      == #"a\|b \*c\* \`d\` \_e\_ \[f\](g) &lt;i&gt;&amp;\\ \$x\$ \~s\~⏎z"#)
  #expect(MarkdownText.row(["a", "|"]) == "| a | \\| |\n")
}

/// Forges look for references in the text that comes of Markdown, where a backslash is gone.
@Test(arguments: [
  ("见#1", "见#&NoBreak;1"), ("@org/team", "@&NoBreak;org/team"), ("a@b.cn", #"a@&NoBreak;b\.cn"#), ("!1", "!&NoBreak;1"),
  ("https://例.com/x", #"https:&NoBreak;/\/例\.com/x"#), ("见www.x.org。", #"见www&NoBreak;.x\.org。"#),
  ("GH-1", "GH-&NoBreak;1"),
  (":tada:", ":&NoBreak;tada:"), ("{{x}}", #"{\{x}}"#), ("~5", #"\~&NoBreak;5"#), ("##[x]", ###"\##\[x\]"###),
  ("::甲::", #"\::甲::"#),
  ("甲\u{200B}", #"甲\\u{200B}"#),
])
func markdownLinksAndMentionsNothing(text: String, safe: String) {
  #expect(MarkdownText.inline(text) == safe)
}

@Test(arguments: [
  "C++", "1#楼", "a.csv:2:1", "plans/a/indicators.csv", "-10%", "3%—5%", "=cmd!A0", "R 3-5", "10%以上", "a::b", "e.g. x",
  "1. 甲",
])
func markdownLeavesWhatIsNeither(text: String) {
  #expect(MarkdownText.inline(text) == text)
}

@Test(arguments: [
  ("# 甲", ##"\# 甲"##), ("- 甲", #"\- 甲"#), ("1. 甲", #"1\. 甲"#), ("/close", #"\/close"#), ("    甲", "甲"),
  ("===", #"\==="#), ("10%", "10%"),
])
func aLineOfMarkdownBeginsNothingElse(text: String, safe: String) {
  #expect(MarkdownText.line(text) == safe)
}

/// SARIF 2.1.0, sections 3.11.5 and 3.11.6.
@Test(arguments: [
  ("{0}", "{{0}}"), ("[a](1)", #"\[a\](1)"#), (#"\[a\](1)"#, #"\\\[a\\\](1)"#), (#"a\b"#, #"a\b"#),
  ("\u{1B}", #"\u{{1B}}"#),
  ("甲\n乙", "甲⏎乙"), (#"甲\"#, #"甲\"#),
])
func sarifMessagesHoldNoLinksAndPlaceholders(text: String, safe: String) {
  #expect(SARIFText.plain(text) == safe)
}

@Test(arguments: [
  ("##[x]", #""\u0023#[x]""#), ("::x::", #""::x::""#), ("\u{200B}", #""\u200b""#), ("\u{E0041}", #""\udb40\udc41""#),
])
func jsonEscapesWhatALogReaderActsOn(text: String, json: String) {
  var buffer = ByteBuffer()
  JSONOutput.string(text).write(to: &buffer, indent: 0)
  #expect(buffer.text == json)
}

@Test func xmlWritesOutWhatItForbidsAndKeepsLineEndsInAttributes() {
  let text = "<a b='\"'>&]]>\u{0}\u{8}\n\r\t\u{1B}\u{FFFE}\u{202E}\u{85}"
  #expect(
    XMLText.attribute(text) == "&lt;a b='&quot;'&gt;&amp;]]&gt;\\u{0}\\u{8}&#10;&#13;&#9;\\u{1B}\\u{202E}\\u{85}")
  #expect(XMLText.content("a\nb\tc") == "a\nb\tc")
  #expect(XMLText.content("#\u{FFFE}#[x]\n::y::") == "\\u{23}#[x]\n\\u{3A}:y::")
}

@Test func workflowCommandsAreEncodedAsGitHubDecodesThem() {
  let line = WorkflowCommand.line("error", [("title", "a:b,c%"), ("file", "x\r\ny")], message: "m%: ,\n::error::x")
  #expect(line == "::error title=a%3Ab%2Cc%25,file=x%0D%0Ay::m%25: ,%0A::error::x")
}

@Test(arguments: [
  ("plans/a/b.csv", "plans/a/b.csv"), ("./plans/a", "plans/a"),
  ("plans/韶关 1/x.csv", "plans/%E9%9F%B6%E5%85%B3%201/x.csv"),
  ("a:b/c?d#e%", "a%3Ab/c%3Fd%23e%25"), ("/abs/x", "file:///abs/x"), ("../up", "../up"), ("a\\b", "a%5Cb"),
])
func pathsBecomeReferences(path: String, reference: String) {
  #expect(URIReference.text(ofPath: path) == reference)
}
