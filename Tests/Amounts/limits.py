"""What becomes of a run where the system has no room for it: a sentence, exit status 2, and nothing left over."""

import os
import subprocess
import tempfile

import cases

ENDINGS = {"zh": ("内存不足", "没有写完", "无法写入"), "en": ("out of memory", "was not written", "cannot write")}


class Limits:
    def __init__(self, program, root):
        self.program, self.root = program, root
        self.faults = []

    def shell(self, line, language="en", folder=None):
        """A run by a shell, which sets the limits and closes the descriptors."""
        environment = {"PATH": os.environ["PATH"], "FYPLAN": self.program, "LC_ALL": "C.UTF-8",
                       "FYPLAN_PLANS": os.path.join(self.root, "plans"), "LANGUAGE_ASKED": language}
        done = subprocess.run(["/bin/bash", "-c", line], cwd=folder or self.root, env=environment,
                              capture_output=True, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")

    def expect(self, holds, what, *seen):
        if not holds:
            self.faults.append((what, *seen))
            print("FAULT", what, *seen)

    def ends(self, what, line, sentence, folder=None):
        """The run ends with 2 and says why, in each language."""
        for language in ("zh", "en"):
            status, _, said = self.shell(line.replace("LANG", language), language, folder)
            self.expect(status == 2, what, language, status, said[:300])
            self.expect(ENDINGS[language][sentence] in said, what, language, said[:300])
            self.expect(said.count("\n") == 1, what, language, "not one line", said[:300])

    def run(self):
        check = '"$FYPLAN" check --lang LANG'
        self.ends("a full device", check + " >/dev/full", 1)
        self.ends("a closed output", check + " >&-", 1)
        self.ends("a limit on files", f"ulimit -f 1; {check} --format json > big.json", 1, tempfile.mkdtemp())
        for words in ("--version", "help", "schema", "help --man", "completions bash", "explain --all"):
            status, _, said = self.shell(f'"$FYPLAN" {words} >/dev/full')
            self.expect(status == 2 and "was not written" in said, words, status, said)
        status, _, said = self.shell('"$FYPLAN" check --format json | head -1')
        self.expect(said == "", "a closed pipe is quiet", said)
        self.descriptors()
        self.files()
        self.memory()
        return self.faults

    def descriptors(self):
        for closed in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
            with tempfile.TemporaryDirectory() as folder:
                status, _, _ = self.shell(f'"$FYPLAN" check --format text -o a.json {closed}', folder=folder)
                with open(os.path.join(folder, "a.json"), encoding="utf-8") as file:
                    text = file.read()
                self.expect(text.startswith("{\n") and text.endswith("}\n"), "a closed descriptor", closed, text[-100:])
                self.expect(status == (2 if ">&- " in closed + " " and "2>&- " != closed + " " else 1), closed, status)
        for number in (4, 5, 6):
            with tempfile.TemporaryDirectory() as folder:
                status, out, said = self.shell(f'ulimit -n {number}; "$FYPLAN" check -o a.json', folder=folder)
                self.expect(status in (1, 2) and (status == 1 or said or "error" in out), "descriptors", number, status)
                left = os.listdir(folder)
                self.expect(left in ([], ["a.json"]), "descriptors", number, left)

    def files(self):
        for line in ('ulimit -f 1; "$FYPLAN" check --lang LANG -o a.json >/dev/null',
                     'ulimit -f 0; "$FYPLAN" check --lang LANG -o a.json >/dev/null'):
            with tempfile.TemporaryDirectory() as folder:
                self.ends("a limit on files", line, 2, folder)
                self.expect(os.listdir(folder) == [], "a limit on files", os.listdir(folder))
                with open(os.path.join(folder, "a.json"), "w", encoding="utf-8") as file:
                    file.write("old")
                self.ends("a limit on files", line, 2, folder)
                with open(os.path.join(folder, "a.json"), encoding="utf-8") as file:
                    self.expect(file.read() == "old", "what was there stays")
        with tempfile.TemporaryDirectory() as folder:
            mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder], capture_output=True)
            if mounted.returncode == 0:
                try:
                    self.ends("a full disk", '"$FYPLAN" check --lang LANG -o a.json >/dev/null', 2, folder)
                    self.expect(os.listdir(folder) == [], "a full disk", os.listdir(folder))
                finally:
                    subprocess.run(["umount", folder], check=True)

    def memory(self):
        """Whatever room there is: a verdict, or 2 and the sentence; never a signal, never half a file."""
        sentences = 0
        with tempfile.TemporaryDirectory() as folder:
            plan = os.path.join(folder, "plans", "p")
            os.makedirs(plan)
            rows = "".join(f"{n},做事{n},甲局,2022年底\n" for n in range(5000))
            for name, text in (("plan.json", cases.head()), ("departments.csv", cases.departments([])),
                               ("tasks.csv", "序号,重点工作任务,负责单位,完成时限\n" + rows)):
                with open(os.path.join(plan, name), "w", encoding="utf-8") as file:
                    file.write(text)
            line = '"$FYPLAN" check --plans plans --lang en -o a.json >/dev/null'
            for room in (20, 24, 28, 32, 36, 40, 50, 60, 80, 100):
                status, _, said = self.shell(f"ulimit -v {room}000; {line}", folder=folder)
                # The loader itself may find no room for the program.
                if status in (126, 127) or "shared libraries" in said:
                    continue
                told = "out of memory" in said
                sentences += told
                self.expect(status == 2 if told else status in (0, 1), "memory", room, status, said[:300])
                left = sorted(set(os.listdir(folder)) - {"plans"})
                self.expect(left == ([] if told else ["a.json"]), "memory", room, left)
                if not told:
                    os.remove(os.path.join(folder, "a.json"))
        self.expect(sentences > 0, "memory never was short")
