"""A data repository as README describes it, to run commands in, and what README says of it."""

import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.abspath(os.environ.get("FYPLAN", os.path.join(ROOT, ".build/debug/fyplan")))
TOOLS = os.path.dirname(sys.executable)
EARLIER = "plans/shaoguan-2016-2020"
LATER = "plans/shaoguan-2021-2025"

# Stands for a copy of fyplan's source, whose build takes minutes: it notes that it was built.
BUILD = f"""#!/bin/sh
set -e
cd "$(dirname "$0")/../.."
mkdir -p .build/static/release
ln -sf {PROGRAM} .build/static/release/fyplan
echo built >>"$BUILDS"
echo "$PWD/.build/static/release/fyplan"
"""


def example(language, word):
    """The one block of README in a language that holds a word."""
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as file:
        blocks = re.findall(rf"^```{language}\n(.*?)^```$", file.read(), re.MULTILINE | re.DOTALL)
    found = [block for block in blocks if word in block]
    assert len(found) == 1, f"{len(found)} blocks of {language} in README with {word}"
    return found[0]


class Data:
    """A repository of git in a folder of its own, with some of the plans that ship, and fyplan on the path."""

    def __init__(self, *plans):
        self.plans = plans

    def __enter__(self):
        self.top = tempfile.mkdtemp()
        self.folder = os.path.join(self.top, "data")
        self.programs = os.path.join(self.top, "bin")
        self.builds = os.path.join(self.top, "builds")
        os.makedirs(self.programs)
        os.symlink(PROGRAM, os.path.join(self.programs, "fyplan"))
        for plan in self.plans:
            shutil.copytree(os.path.join(ROOT, "plans", plan), os.path.join(self.folder, "plans", plan))
        os.makedirs(self.folder, exist_ok=True)
        self.write(".gitconfig", "[user]\n  name = Office\n  email = office@example.org\n", self.top)
        self.need("git", "init", "-q", "-b", "main", ".")
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.top)

    def run(self, *command, folder=None, **environment):
        """A command in the repository: its exit status and all that it printed."""
        path = ":".join([self.programs, TOOLS, os.environ["PATH"]])
        clean = {"PATH": path, "HOME": self.top, "LC_ALL": "C.UTF-8", "BUILDS": self.builds, **environment}
        done = subprocess.run(
            command, cwd=folder or self.folder, env=clean, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.returncode, done.stdout.decode()

    def need(self, *command, **options):
        status, output = self.run(*command, **options)
        assert status == 0, f"{command}: {output}"
        return output

    def write(self, name, text, folder=None):
        path = os.path.join(folder or self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
        return path

    def read(self, name):
        with open(os.path.join(self.folder, name), "rb") as file:
            return file.read()

    def commit(self, message):
        """Commits all there is: the exit status, and what git and its hooks printed."""
        self.need("git", "add", "-A")
        return self.run("git", "commit", "-q", "-m", message)

    def program(self, name, text):
        """A program on the path that stands for one that this machine need not have."""
        os.chmod(self.write(name, text, self.programs), 0o755)

    def source(self):
        """The address of a copy of fyplan's source."""
        folder = os.path.join(self.top, "source")
        os.chmod(self.write("Tests/Tools/build-release", BUILD, folder), 0o755)
        self.need("git", "init", "-q", "-b", "main", ".", folder=folder)
        self.need("git", "add", "-A", folder=folder)
        self.need("git", "commit", "-q", "-m", "fyplan", folder=folder)
        return folder

    def built(self):
        """How often the source was built."""
        return len(open(self.builds).readlines()) if os.path.exists(self.builds) else 0
