"""What is tried with commits and merges: the hooks of pre-commit, and .gitattributes."""

import os
import shutil

import yaml

from repository import EARLIER, LATER, PROGRAM, ROOT, Data, example

# pre-commit's `swift build --package-path … --build-path FOLDER`, which takes minutes.
SWIFT = f"""#!/bin/sh
while [ "$1" != --build-path ]; do shift || exit 2; done
mkdir -p "$2/release" && ln -s {PROGRAM} "$2/release/fyplan"
"""
# A figure of the later plan that nobody has reported.
ROW = "{},,2022,{},,,,stat-2023,另报,"


def figure(indicator, value):
    return f"{ROW.format(indicator, value)}\n".encode()


def configured(data):
    """Installs the hooks as README does, from a repository that offers them."""
    offered = os.path.join(data.top, "fyplan")
    with open(os.path.join(ROOT, ".pre-commit-hooks.yaml"), "rb") as file:
        manifest = data.write(".pre-commit-hooks.yaml", file.read(), offered)
    data.need("pre-commit", "validate-manifest", manifest)
    for command in (["init", "-q", "."], ["add", "-A"], ["commit", "-q", "-m", "fyplan"]):
        data.need("git", *command, folder=offered)
    commit = data.need("git", "rev-parse", "HEAD", folder=offered).strip()
    text = example("yaml", "repos:")
    ids = [hook["id"] for repository in yaml.safe_load(text)["repos"] for hook in repository["hooks"]]
    with open(manifest, encoding="utf-8") as file:
        assert ids == [hook["id"] for hook in yaml.safe_load(file)], "README does not show all hooks"
    text = text.replace("https://example.org/OWNER/fyplan", offered).replace("rev: COMMIT", f"rev: {commit}")
    data.write(".pre-commit-config.yaml", text)
    data.need("pre-commit", "validate-config", ".pre-commit-config.yaml")
    shutil.copy(os.path.join(ROOT, ".gitattributes"), data.folder)
    # Only what pre-commit builds is there to run.
    os.remove(os.path.join(data.programs, "fyplan"))
    data.program("swift", SWIFT)
    assert data.commit("plans")[0] == 0
    data.need("pre-commit", "install", "--install-hooks")


def hooks():
    """README's configuration in real commits: faults are refused, also where a commit only deletes; debts are not."""
    with Data("shaoguan-2016-2020", "shaoguan-2021-2025") as data:
        configured(data)
        tried = []

        def outcome(output):
            return [line.rsplit(".", 1)[-1] for line in output.splitlines() if line.startswith("fyplan ")]

        def expect(why, *wanted, code=""):
            """Commits what was changed; a commit that is refused is taken back."""
            tried.append(why)
            before = data.need("git", "rev-parse", "HEAD")
            status, output = data.commit(why)
            assert outcome(output) == list(wanted) and code in output, f"{why}: {output}"
            assert (status == 0) == ("Failed" not in wanted), f"{why}: {status}"
            assert (status == 0) == (before != data.need("git", "rev-parse", "HEAD")), why
            data.need("git", "reset", "-q", "--hard")

        def without(name, word):
            lines = data.read(name).decode().splitlines(keepends=True)
            kept = [line for line in lines if word not in line]
            assert len(kept) == len(lines) - 1, f"{word} is not in one row of {name}"
            data.write(name, "".join(kept))

        # What the later plan owes is owed with and without a change, of whatever file.
        assert data.run(PROGRAM, "check")[0] == 1
        data.write("note.md", "text\n")
        expect("another file", "Passed", "Passed")
        data.write(f"{LATER}/actuals.csv", data.read(f"{LATER}/actuals.csv") + figure("rehab-coverage", "97.1"))
        expect("a figure more", "Passed", "Passed")
        # pre-commit names no file that is gone, nor does it hand over rows.
        without(f"{LATER}/statistics.csv", "devices-fitted,")
        expect("a row that others name is deleted", "Failed", "Failed", code="FYP403")
        os.remove(os.path.join(data.folder, EARLIER, "statistics.csv"))
        expect("a table that others name is deleted", "Failed", "Failed", code="FYP")
        os.remove(os.path.join(data.folder, LATER, "plan.json"))
        expect("the head of a plan is deleted", "Failed", "Failed", code="FYP")
        without(f"{EARLIER}/actuals.csv", "living-subsidy-coverage,")
        expect("the figure of a binding target is deleted", "Failed", "Failed", code="FYP601")
        data.write(f"{LATER}/plan.json", "{")
        expect("a head that is none", "Failed", "Failed", code="FYP")
        # 95.6 attains ≥95, 94.9 does not.
        text = data.read(f"{EARLIER}/actuals.csv").decode()
        assert "living-subsidy-coverage,,2020,95.6%" in text
        data.write(f"{EARLIER}/actuals.csv", text.replace("2020,95.6%", "2020,94.9%", 1))
        expect("a figure is written over, so that a binding target does worse", "Failed", "Failed", code="FYP601")

        # Both sides of a merge pass, and what it makes of them does not.
        for branch, value in (("one", "97.2"), ("two", "97.3")):
            data.need("git", "checkout", "-q", "-b", branch, "main")
            row = figure("nursing-subsidy-coverage", value)
            data.write(f"{LATER}/actuals.csv", data.read(f"{LATER}/actuals.csv") + row)
            expect(f"branch {branch}", "Passed", "Passed")
        status, output = data.run("git", "merge", "-q", "one", "-m", "merge")
        assert status != 0 and outcome(output) == ["Failed", "Failed"] and "FYP405" in output, output
        tried.append("merge")
    return len(tried)


def attributes():
    """.gitattributes: bytes stay, tables that only grow are merged, others conflict, and GB18030 shows as text."""
    with Data("shaoguan-2021-2025") as data:
        shutil.copy(os.path.join(ROOT, ".gitattributes"), data.folder)
        figures = f"{LATER}/actuals.csv"

        def attribute(name, table):
            return data.need("git", "check-attr", name, "--", f"{LATER}/{table}").strip().rsplit(": ", 1)[-1]

        for table in sorted(os.listdir(os.path.join(data.folder, LATER))):
            union = "union" if table in ("actuals.csv", "progress.csv") else "unspecified"
            assert (attribute("merge", table), attribute("text", table)) == (union, "unset"), table
        # Under this setting, which git for Windows has, CRLF goes into the repository as LF, outside plans.
        data.need("git", "config", "core.autocrlf", "true")
        mixed = "甲,1\r\n乙,2\n".encode("gb18030")
        data.write("plans/a/actuals.csv", mixed)
        data.write("note.csv", b"a,1\r\nb,2\r\n")
        # A table without an end of its last line, as some programs write.
        data.write(figures, data.read(figures).rstrip(b"\n"))
        assert data.commit("plans")[0] == 0
        for name, size in (("plans/a/actuals.csv", len(mixed)), ("note.csv", 8)):
            assert int(data.need("git", "cat-file", "-s", f"HEAD:{name}")) == size, name
        os.remove(os.path.join(data.folder, "plans/a/actuals.csv"))
        data.need("git", "checkout", "-q", ".")
        assert data.read("plans/a/actuals.csv") == mixed
        data.need("git", "rm", "-q", "-r", "plans/a", "note.csv")
        assert data.commit("plans")[0] == 0

        def merge(*sides):
            """Two branches that change the plan, each by a function of nothing: status of the merge."""
            data.need("git", "checkout", "-q", "-f", "main")
            for number, change in enumerate(sides):
                data.need("git", "checkout", "-q", "-B", f"side{number}", "main")
                change()
                assert data.commit(f"side {number}")[0] == 0
            status, _ = data.run("git", "merge", "-q", "side0", "-m", "merge")
            return status

        def add(*rows):
            lines = "".join(f"\n{row}" for row in rows).encode()
            return lambda: data.write(figures, data.read(figures) + lines)

        rows = data.read(figures).decode().splitlines()
        one, two = ROW.format("rehab-coverage", "97.1"), ROW.format("nursing-subsidy-coverage", "96")
        assert merge(add(one), add(two)) == 0
        assert sorted(data.read(figures).decode().splitlines()) == sorted(rows + [one, two])
        assert data.run("fyplan", "validate")[0] == 0
        # One key with two figures: neither side is lost, and the data says so. The same row twice is one row.
        assert merge(add(one), add(one.replace("97.1", "97.2"))) == 0
        status, output = data.run("fyplan", "validate")
        assert status == 1 and "FYP405" in output, output
        assert merge(add(one), add(one)) == 0
        assert len(data.read(figures).splitlines()) == len(rows) + 1
        # A row that one side takes out next to a new one comes back.
        shorter = "".join(f"{row}\n" for row in rows[:-1])
        assert merge(lambda: data.write(figures, shorter), add(one)) == 0
        assert data.read(figures).decode().splitlines() == rows + [one]
        # Two targets for one indicator are for people to settle.
        table = f"{LATER}/indicators.csv"
        text = data.read(table).decode()
        assert text.count("＞90") >= 1
        targets = [lambda new=new: data.write(table, text.replace("＞90", new)) for new in ("＞89", "＞91")]
        assert merge(*targets) != 0
        data.need("git", "merge", "--abort")

        # The two lines of README.
        data.write(figures, "指标,时期,数值,来源\nrehab-coverage,2022,97.1,丙\n".encode("gb18030"))
        data.commit("GB18030")
        data.write(figures, "指标,时期,数值,来源\nrehab-coverage,2022,97.1,丁\n".encode("gb18030"))
        lines = ["-rehab-coverage,2022,97.1,丙", "+rehab-coverage,2022,97.1,丁"]

        def shown():
            try:
                return [line for line in data.need("git", "diff").splitlines() if line.startswith(("-rehab", "+rehab"))]
            except UnicodeDecodeError:
                return "no text"

        assert shown() == "no text"
        for command in example("console", "gb18030").splitlines():
            data.need("sh", "-c", command.removeprefix("$ ").replace("plans/ID", LATER))
        assert shown() == lines, shown()
        assert attribute("merge", "actuals.csv") == "union"
    return 12
