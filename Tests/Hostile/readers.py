"""Programs that read what a build prints, each as far as it could be commanded: models written from the documentation
of those that nobody can install, and calls of those that one can."""

import csv
import html.parser
import io
import re
import subprocess
import tempfile
import xml.etree.ElementTree

# What .NET trims from a line, and what its comparison of texts passes over.
BLANK = "[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
IGNORED = re.compile("[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
                     "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
                     "\U000e0000-\U000e0fff]")
# A selector that makes a symbol a picture shows; nothing else of these does.
HIDDEN = re.compile("[\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u206f\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0"
                    "\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
                    "|(?<![\xa9\xae\u2000-\u2bff\u3000-\u303d\u3297\u3299\U0001f000-\U0001faff])[\ufe0e\ufe0f]")
CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

# GitHub, Workflow commands: `::name parameters::value` begins a line behind blanks; the older `##[name]value` stands
# anywhere. Azure Pipelines, Logging commands, and TeamCity, Service messages, are found anywhere too.
WORKFLOW = re.compile(f"(?:^|[\r\n]){BLANK}*::([^ :\r\n]*)([^\r\n]*?)::([^\r\n]*)")
BRACKET = re.compile(r"##[A-Za-z0-9_.-]*\[[^\r\n]*")
# GitLab, Unit test reports, and the JUnit Attachments plugin of Jenkins.
ATTACHMENT = re.compile(r"\[\[[A-Za-z]+\|")
# GitLab and Travis fold logs by these.
FOLD = re.compile(r"(?:section|travis)_(?:start|end|fold|time)[^\r\n]*\r\x1b")


def commands(text, own=None):
    """What a text would command the reader of a log, but for the workflow commands that `own` expects."""
    found = []
    text = IGNORED.sub("", text)
    for match in WORKFLOW.finditer(text):
        command = match[0].strip()
        if not (own and own.fullmatch(command)):
            found.append(command)
    return found + [match[0] for pattern in (BRACKET, ATTACHMENT, FOLD) for match in pattern.finditer(text)]


def hidden(text):
    """The characters of a text that nobody sees, or that steer a terminal."""
    return [f"U+{ord(match[0]):04X}" for pattern in (HIDDEN, CONTROL) for match in pattern.finditer(text)]


def formula(cell):
    """Whether a spreadsheet would take a cell for a formula."""
    text = cell.lstrip("\t\r\n")
    return text[:1] in tuple("=+-@＝＋－＠") and not re.fullmatch(r"-[0-9]+([.][0-9]+)?%?|[-+] .*", text, re.DOTALL)


def sheets(text):
    """The rows of a CSV document, read with commas; with commas, semicolons and tabs, as some guess; with semicolons."""
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    # A cell that begins with a line's end has its apostrophe before that.
    other = re.sub("(?<=')[\r\n]+", "", text)
    return rows, list(any_separator(text)), list(csv.reader(io.StringIO(other, newline=""), delimiter=";"))


def any_separator(text):
    """Fields of a program to which comma, semicolon and tab all are separators, where no quotation marks hold them."""
    for match in re.finditer('(?:^|[,;\t\n])("(?:[^"]|"")*"|[^,;\t\r\n]*)', text):
        field = match[1]
        yield field[1:-1].replace('""', '"') if field[:1] == '"' else field


PERL = r"""
use strict; use warnings; use TAP::Parser;
local $/; my $parser = TAP::Parser->new({ tap => scalar <STDIN> });
while (my $result = $parser->next) {
  next unless $result->is_test;
  print $result->has_skip ? "skip" : $result->has_todo ? "todo" : $result->is_actual_ok ? "ok" : "not ok", "\n";
}
print "error: $_\n" for $parser->parse_errors;
"""


def tap_perl(output):
    """How each case came out by TAP::Parser, which `prove` runs."""
    read = subprocess.run(["perl", "-e", PERL], input=output, capture_output=True, check=True)
    return read.stdout.decode().splitlines()


def tap_prove(output):
    """Whether `prove` lets a document pass."""
    with tempfile.NamedTemporaryFile(suffix=".tap") as file:
        file.write(output)
        file.flush()
        return subprocess.run(["prove", "--exec", "cat", file.name], capture_output=True).returncode == 0


def tap_python(text):
    """How each case came out by tap.py, which also reads the YAML: slowly, so that of every thirtieth."""
    import tap.parser

    found = []
    for line in tap.parser.Parser().parse_text(text):
        if line.category == "test":
            if len(found) % 30 == 0 and not line.ok and not (line.yaml_block or {}).get("message"):
                found.append("error: YAML")
            found.append("skip" if line.skip else "todo" if line.todo else "ok" if line.ok else "not ok")
        elif line.category not in ("version", "plan"):
            found.append(f"error: {line.category}")
    return found


def tap_meson(text):
    """How each case came out by Meson's parser."""
    from mesonbuild.mtest import TAPParser, TestResult

    names = {TestResult.OK: "ok", TestResult.FAIL: "not ok", TestResult.SKIP: "skip", TestResult.EXPECTEDFAIL: "todo",
             TestResult.UNEXPECTEDPASS: "todo"}
    found = []
    for event in TAPParser().parse(text.split("\n")):
        if isinstance(event, TAPParser.Test):
            found.append(names[event.result])
        elif not isinstance(event, (TAPParser.Plan, TAPParser.Version)):
            found.append(f"error: {event}")
    return found


def tap_descriptions(text):
    """What stands in the lines of cases before a directive of fyplan's own."""
    for match in re.finditer(r"^(?:not )?ok [0-9]+ - (.*?)(?: # (?:SKIP|TODO) [^#\\\n]*)?$", text, re.MULTILINE):
        yield match[1]


def texts_of_xml(output):
    """All texts of an XML document as its reader has them."""
    for element in xml.etree.ElementTree.fromstring(output).iter():
        yield from element.attrib.values()
        yield element.text or ""


def shown_by_sarif(text):
    """A plain text message as a viewer shows it (SARIF 2.1.0, sections 3.11.5 and 3.11.6), and what it would not show.

    Read twice: by one that knows that a backslash before a backslash is none, and by one that does not.
    """
    wrong = re.findall(r"(?<!\\)\[[^\]]*(?<!\\)\]\([^)]*\)", text)
    shown, position = [], 0
    opened = False
    while position < len(text):
        pair = text[position:position + 2]
        if pair in ("{{", "}}"):
            shown.append(pair[0])
            position += 2
            continue
        if pair in ("\\[", "\\]") or pair == "\\\\" and re.match(r"\\\\+[\[\]]", text[position:]):
            shown.append(pair[1])
            position += 2
            continue
        if text[position] in "{}":
            wrong.append(text[position:position + 8])
        opened = opened or text[position] == "["
        if opened and text.startswith("](", position):
            wrong.append(text[position:position + 8])
        shown.append(text[position])
        position += 1
    return "".join(shown), wrong


# GitHub and GitLab look for these in the text that comes of Markdown; Chinese characters are words to neither.
REFERENCES = re.compile(
    r"(?<![A-Za-z0-9_`])@[A-Za-z0-9_]|[A-Za-z0-9.]@[A-Za-z0-9]|(?<![A-Za-z0-9_&])#[0-9]|[A-Za-z0-9]/[A-Za-z0-9_.-]+[#!][0-9]"
    r"|(?<![A-Za-z0-9])(?:GH|gh|Gh)-[0-9]|(?<![A-Za-z0-9_])[!$%~&][0-9]|[a-z][a-z0-9+.-]*://\S|(?<![A-Za-z0-9])www\.[^\s.]"
    r"|:(?:[a-z+_-][a-z0-9_+-]*|100|1234):|[\[{][+-] ")


class Page(html.parser.HTMLParser):
    """What a browser would make of a page: its elements, and its pieces of text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.tags, self.texts = set(), []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)

    def handle_data(self, text):
        self.texts.append(text)


PLAIN = {"h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "strong", "br"}


def markup(text):
    """What comes of data in a page of Markdown by GitHub's own renderer and by markdown-it with all that it links."""
    import cmarkgfm
    from markdown_it import MarkdownIt

    wrong = []
    # The second takes thirty times as long, so of a long page it reads the headings and every fifth row.
    lines = text.split("\n")
    some = lines if len(lines) < 5000 else [
        line for number, line in enumerate(lines) if number % 5 == 0 or not line.startswith("| ") or number < 8]
    for made in (cmarkgfm.github_flavored_markdown_to_html(text), MarkdownIt("gfm-like").render("\n".join(some))):
        page = Page()
        page.feed(made)
        page.close()
        wrong += sorted(page.tags - PLAIN)
        wrong += [match[0] for match in REFERENCES.finditer("\n".join(page.texts))]
    # A forge acts on lines that begin so, and a site's templates on these.
    wrong += re.findall(r"(?m)^/[a-z_]+", text)
    return wrong + re.findall(r"\{\{|\{%", text)
