"""Texts that would do harm where some program reads what fyplan writes: a list of known ones, and as many as wanted
made of their pieces in random order."""

import random

# What a text may not hold raw, whatever the format: it shows nothing, or as a blank.
INVISIBLE = [0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2064, 0x206A, 0x2800,
             0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0x1BCA0, 0x1D173, 0xE0001, 0xE0041, 0xE0100]
DIRECTIONS = [0x61C, 0x200E, 0x200F, 0x202A, 0x202D, 0x202E, 0x2066, 0x2069]
CONTROLS = [0x01, 0x07, 0x08, 0x09, 0x0B, 0x0C, 0x1B, 0x1C, 0x1E, 0x7F, 0x85, 0x9B, 0x9D, 0x2028, 0x2029]

WORKFLOW = ["::stop-commands::x", "::add-mask::failed", "::set-output name=a::b", "::error::x", "::error file=a,line=1::x",
            "::save-state name=a::b", "::add-path::/tmp", "::set-env name=PATH::/tmp", "::group::x", "::endgroup::",
            "::debug::x", "::notice title=x::y", "::add-matcher::/tmp/m.json", "::remove-matcher owner=x::", "::echo::on",
            "::::", "::x::y::z", ":::stop-commands::x", "::STOP-COMMANDS::x"]
BRACKETS = ["##[add-mask]failed", "##[stop-commands]x", "##[group]x", "##[error]x", "##[command]rm", "##[section]x",
            "##[set-env name=PATH;]/tmp", "###[add-mask]x", "####[add-mask]x", "##[]", "##[add-mask", "##"]
AZURE = ["##vso[task.complete result=Succeeded;]ok", "##vso[task.setvariable variable=PATH]/tmp", "##VSO[task.debug]x",
         "##vso[build.addbuildtag]x", "###vso[task.logissue type=error]x"]
TEAMCITY = ["##teamcity[buildStatus status='SUCCESS' text='ok']", "##teamcity[buildStop comment='x']",
            "##teamcity[testFailed name='x']", "##TeamCity[setParameter name='a' value='b']"]
ATTACHMENTS = ["[[ATTACHMENT|/etc/passwd]]", "[[ATTACHMENT|../../x]]", "[[[ATTACHMENT|x]]"]
GITLAB = ["section_start:1:x\r\x1b[0K", "section_end:1:x\r\x1b[0K", "travis_fold:start:x\r\x1b[0K"]
TAP = ["# SKIP", "# TODO", "# skip x", "#SKIP", "甲局 # SKIP", "甲局 # TODO x", "\\# SKIP", "\\\\# SKIP", "# Todo", "\\", "\\#",
       "Bail out!", "Bail out! x", "1..0", "1..0 # SKIP", "ok", "not ok", "ok 1", "ok 1 - x # SKIP", "TAP version 12",
       "TAP version 13", "pragma +strict", "---", "...", "  ---", "  ...", "# Subtest: x", "x\n  ...\nok 99", "x\nok 1 # SKIP",
       "x\nBail out!", "x\r\nnot ok 1", "x\r1..0"]
FORMULAS = ["=1+1", "=cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0", "-1+cmd|' /C calc'!A0", "@SUM(1)", "＝1+1", "＠SUM(1)",
            "a;=1+1", "a;-1+1", "a;@SUM(1)", "a;b;+1+1", "a\t=1+1", "a,=1+1", "a\n=1+1", "a\r=1+1", "a\r\n=1+1", ";=1+1",
            "\t=1+1", "\n=1+1", "\r=1+1", "=HYPERLINK(\"http://x\")", "\"=1+1", "\";=1+1", "a\";=1+1;\"", "a;＝1", "a;\t=1"]
MARKDOWN = ["https://evil.example.com", "http://evil.cn/x?y#z", "www.evil.com", "见www.evil.com。", "evil.com", "a@evil.com",
            "mailto:a@evil.com", "xmpp:a@evil.com", "ftp://evil.com", "//evil.com", "@org/team", "@all", "请@org/team看", "#1",
            "见#1", "org/name#1", "GH-1", "gh-1", "!1", "g/p!1", "$1", "%1", "~1", "&1", "<https://evil.com>", "<b>x</b>",
            "<script>alert(1)</script>", "<!-- x", "[x](http://evil.com)", "![x](http://evil.com/x.png)", "[x]: http://evil.com",
            "[^1]", "| a | b |", "a|b", "`x`", "```", "~~~", "~~x~~", "**x**", "__x__", "$x$", "$$x$$", "# x", "> x", "- x",
            "+ x", "1. x", "1) x", "***", "---", "===", "    x", ":tada:", ":white_check_mark: 通过", ":+1:", ":100:",
            "&lt;b&gt;", "&#35;1", "&amp;", "\\", "\\|", "x\\", "/close", "/approve", "/label ~x", "{{ site.x }}",
            "{% include x %}", "{+ x +}", "{- x -}", "[+ x +]", "\\@org/team", "\\#1", "http:\\//evil.com"]
SARIF = ["{0}", "{1}", "{{0}}", "{", "}", "{a", "[x](1)", "[x](http://evil.com)", "[x]\\(1)", "\\[x](1)", "\\\\[x](1)",
         "[x\\](1)", "[a[b](1)", "](1)", "[", "]", "{0}[x](2){1}"]
MARKUP = ["]]>", "<![CDATA[x]]>", "</failure>", "</testcase><testcase name='x'/>", "\" name=\"x", "'", "\"", "&", "&amp;", "&#0;",
          "&x;", "<?xml version='1.0'?>", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "\\u0000", "\\n", "\\\"",
          "\",\"status\":\"met\"", "null", "%0A::error::x", "%0D%0A", "%25", "%3A%3Aerror%3A%3Ax", "x,line=1", "x::y"]
TERMINAL = ["\x1b[2J", "\x1b]0;x\x07", "\x1b]8;;http://x\x07", "\x9b31m", "a\x08b", "\x1b[8m", "\x1bP+q\x1b\\", "\x1b[1A", "\u202egpj.exe"]
SHELL = ["$(id)", "`id`", "; id", "| id", "&& id", "$IFS", "'; id; '", "-rf", "--help", "../../etc/passwd", "~", "*", "%s%n", "${x}"]

# Words that ought to be left as they are, so that pieces stand amid text.
ORDINARY = ["市残联", "C++", "a::b", "1#楼", "改造户数", "100%", "（户）", "x", "甲 乙", "①", "≥90", "2025年"]
BLANKS = ["", " ", "  ", "\u3000", "\xa0", "\u2003", "\t", "\n", "\r\n", "\r"]

KNOWN = (WORKFLOW + BRACKETS + AZURE + TEAMCITY + ATTACHMENTS + GITLAB + TAP + FORMULAS + MARKDOWN + SARIF + MARKUP
         + TERMINAL + SHELL)


def strings(count, seed):
    """At least `count` different texts: those known, each broken by a character that shows nothing, the rest random."""
    source = random.Random(seed)
    hidden = [chr(value) for value in INVISIBLE + DIRECTIONS + CONTROLS]
    found = dict.fromkeys(KNOWN)
    for text in WORKFLOW[:4] + BRACKETS[:4] + AZURE[:2] + TEAMCITY[:2] + TAP[:4] + MARKDOWN[:16]:
        for blank in source.sample(BLANKS[1:], 3):
            found[blank + text] = None
            found["甲" + blank + text] = None
        # Some readers pass over what shows nothing, wherever it stands.
        for character in source.sample(hidden, 2):
            found[character + text] = None
            found[text[:1] + character + text[1:]] = None
            found[text[:2] + character + text[2:]] = None
    found.update(dict.fromkeys("甲" + character + "乙" for character in hidden))
    pieces = KNOWN + ORDINARY * 8 + hidden
    while len(found) < count:
        parts = source.choices(pieces, k=source.randint(2, 4))
        found[source.choice(BLANKS).join(parts)] = None
    # A table's cell cannot hold a NUL, and no text half of a character.
    return [text for text in found if text.strip()]
