"""Folders of plans damaged at random: each the same for its seed and number, whatever else is made."""

import json
import os
import random

from cells import Tables
from oddities import KEYS, PIECES, RAW, TABLES, VALUES


def sources(*folders):
    """The files of the plans in folders, as bytes by their names."""
    found = []
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            files = {}
            for table in sorted(os.listdir(os.path.join(folder, name))):
                with open(os.path.join(folder, name, table), "rb") as file:
                    files[table] = file.read()
            found.append(files)
    return found


class Mutation(Tables):
    """One damaged folder."""

    def __init__(self, seed, number, plans):
        self.dice = random.Random(f"{seed} {number}")
        self.plans, self.files = plans, dict(self.dice.choice(plans))
        self.name, self.before = f"p{number:06}", f"p{number - 1:06}"
        self.head(id=self.name)
        if self.dice.random() < 0.3:
            self.head(**{self.dice.choice(["parent", "predecessor"]): self.before})
        ways = [self.bytes, self.cells, self.cells, self.cells, self.figures, self.figures, self.lines, self.columns,
                self.table, self.encoding, self.folder, self.json]
        for _ in range(self.dice.choice([1, 1, 2, 2, 3, 5, 9])):
            self.dice.choice(ways)()

    def head(self, **keys):
        """Changes of plan.json before anything is damaged."""
        try:
            head = json.loads(self.files["plan.json"])
            self.files["plan.json"] = json.dumps(head | keys, ensure_ascii=False, indent=1).encode()
        except ValueError:  # one that was broken from the first
            pass

    def bytes(self):
        name = self.dice.choice(sorted(self.files) or [None])
        data = bytearray(self.files.get(name, b""))
        if not data:
            return
        for _ in range(self.dice.choice([1, 1, 3, 20])):
            at = self.dice.randrange(len(data) + 1)
            way = self.dice.randrange(5)
            if way == 0:
                data[at:at + 1] = bytes([self.dice.randrange(256)])
            elif way == 1:
                del data[at:at + self.dice.choice([1, 1, 2, 50])]
            elif way == 2:
                data[at:at] = self.dice.choice(RAW)
            elif way == 3:
                data[at:at] = self.dice.choice(PIECES).encode()
            else:
                data[at:at] = data[:self.dice.choice([1, 10, 1000])]
        self.files[name] = bytes(data)

    def encoding(self):
        name = self.dice.choice(sorted(self.files) or [None])
        text = self.text(name) if name else ""
        way = self.dice.choice(["gb18030", "utf-16", "utf-16-be", "utf-8-sig", "utf-32", "big5", "CRLF", "CR", "end"])
        if way == "CRLF":
            self.keep(name, text.replace("\n", "\r\n"))
        elif way == "CR":
            self.keep(name, text.replace("\n", "\r"))
        elif way == "end":
            self.keep(name, text.rstrip("\n"))
        elif name:
            self.files[name] = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").encode(way, "replace")

    def folder(self):
        names = sorted(self.files)
        if not names:
            return
        name, other, way = self.dice.choice(names), self.dice.choice(names), self.dice.randrange(6)
        if way == 0:
            del self.files[name]
        elif way == 1:
            self.files[name] = self.dice.choice([b"", b"\n", b"\xef\xbb\xbf", self.files[name].split(b"\n")[0] + b"\n"])
        elif way == 2:
            self.files[name] = self.files[other]
        elif way == 3:
            ending = self.dice.choice([".csv", ".csv", ".CSV", ".xlsx", "s.csv"])
            self.files[self.dice.choice(TABLES) + ending] = self.files[name]
        elif way == 4:
            self.files[name] = self.dice.choice(self.plans).get(name, b"")
        else:
            self.files[name] = self.files[name][:self.dice.randrange(len(self.files[name]) + 1)]

    def json(self):
        """plan.json with other values, keys or brackets."""
        try:
            head = json.loads(self.files.get("plan.json", b""))
        except (ValueError, RecursionError):
            return
        if not isinstance(head, dict) or not head:
            return
        keys = sorted(head) + KEYS
        for _ in range(self.dice.choice([1, 1, 2, 4])):
            key = self.dice.choice(keys)
            if self.dice.random() < 0.2:
                head.pop(key, None)
            else:
                assumptions = [{"approximate": {"targets": self.dice.choice(VALUES)}}, {"inStep": {"1": "1"}}]
                head[key] = self.dice.choice(VALUES + assumptions)
        text = json.dumps(head, ensure_ascii=False)
        way = self.dice.randrange(8)
        if way == 0:
            text = text.replace(",", self.dice.choice([",,", "", ";"]), 1)
        elif way == 1:
            text = "[" * self.dice.choice([1, 500, 100000]) + text
        elif way == 2:
            text = text[:-1] + ", " + text[1:]
        elif way == 3:
            text = text.replace('"', self.dice.choice(['"\\u0000', '"\\ud800', '\\"', '"\\x']), self.dice.randrange(3))
        self.keep("plan.json", text)

    def write(self, folder):
        place = os.path.join(folder, self.name)
        os.mkdir(place)
        for name, data in self.files.items():
            with open(os.path.join(place, name), "wb") as file:
                file.write(data)
        return place
