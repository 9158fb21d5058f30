"""The templates for CI, run step by step as GitHub, GitLab and Woodpecker would, without their containers.

What a service does itself is done by hand: it checks out, keeps a cache, and chooses the jobs of an event.
"""

import os
import re
import shutil

import yaml

from repository import ROOT

# `docker run --rm -v FOLDER:/fyplan IMAGE COMMAND` on this machine.
DOCKER = """#!/bin/sh
[ "$1 $2 $3" = "run --rm -v" ] || exit 2
exec "${4%:/fyplan}/${6#/fyplan/}"
"""


def template(name):
    with open(os.path.join(ROOT, name), encoding="utf-8") as file:
        text = file.read()
    # YAML 1.1 reads GitHub's key as a truth value.
    return yaml.safe_load(text.replace("\non:", "\n'on':"))


def checkout(data, commit, name="work"):
    """The whole history in a new folder, with a commit checked out that no branch need name."""
    folder = os.path.join(data.top, name)
    shutil.rmtree(folder, ignore_errors=True)
    data.need("git", "clone", "-q", "--no-local", data.folder, folder, folder=data.top)
    data.need("git", "checkout", "-q", "--detach", commit, folder=folder)
    return folder


class GitHub:
    """A run of the workflow for an event. `outcome` is the exit status, 0 or 1, of each job that ran."""

    def __init__(self, data, event, commit, source, **settings):
        self.data, self.source = data, source
        self.values = {"github.event_name": event, "github.base_ref": "main" if event == "pull_request" else ""}
        self.values |= {"github.repository": "office/fyplan", "vars.FYPLAN_OPTIONS": ""}
        workflow = template(".github/workflows/plans.yml")
        assert settings.keys() <= workflow["env"].keys(), settings
        self.settings = {name: self.fill(value) for name, value in workflow["env"].items()} | settings
        self.values |= {f"env.{name}": value for name, value in self.settings.items()}
        self.cache = os.path.join(data.top, "cache")
        self.summary = os.path.join(data.top, "summary.md")
        self.uploaded, self.output, self.outcome = [], "", {}
        data.program("docker", DOCKER)
        for name, job in workflow["jobs"].items():
            if self.holds(job["if"]):
                self.folder = checkout(data, commit)
                self.outcome[name] = self.job(job)

    def job(self, job):
        failed = 0
        self.values["steps.cache.outputs.cache-hit"] = ""
        for step in job["steps"]:
            condition = str(step.get("if", ""))
            if (failed and "cancelled()" not in condition) or not self.holds(condition):
                continue
            if "uses" in step:
                self.use(step["uses"].split("@")[0], step.get("with", {}))
                continue
            environment = self.settings | {name: self.fill(value) for name, value in step.get("env", {}).items()}
            status, output = self.data.run(
                "bash", "-e", "-c", step["run"], folder=self.folder, GITHUB_STEP_SUMMARY=self.summary, **environment)
            self.output += output
            failed = failed or status
        return 1 if failed else 0

    def use(self, action, options):
        if action == "actions/checkout" and "path" in options:
            assert self.fill(options["repository"]) == "office/fyplan"
            self.data.need("git", "clone", "-q", self.source, os.path.join(self.folder, options["path"]))
        elif action == "actions/checkout":
            assert options["fetch-depth"] == 0 and os.path.exists(os.path.join(self.folder, "plans"))
        elif action == "actions/cache/restore":
            assert "hashFiles(" in options["key"] and options["path"] == ".program"
            if os.path.exists(self.cache):
                shutil.copytree(self.cache, os.path.join(self.folder, options["path"]))
                self.values["steps.cache.outputs.cache-hit"] = "true"
        elif action == "actions/cache/save":
            assert "cache-primary-key" in options["key"]
            shutil.copytree(os.path.join(self.folder, options["path"]), self.cache)
        else:
            assert action == "github/codeql-action/upload-sarif", action
            self.uploaded.append(os.path.join(self.folder, options["sarif_file"]))

    def fill(self, text):
        """A text with its expressions replaced."""
        return re.sub(r"\$\{\{ (.*?) \}\}", lambda match: self.values[match[1]], text)

    def holds(self, condition):
        for part in filter(None, re.sub(r"^\$\{\{ | \}\}$", "", condition).split(" && ")):
            if part == "!cancelled()":
                continue
            name, sign, wanted = re.fullmatch(r"(.+) (==|!=) '(.*)'", part).groups()
            file = re.fullmatch(r"hashFiles\('(.*)'\)", name)
            value = self.values[name] if not file else str(os.path.exists(f"{self.folder}/{file[1]}") or "")
            if (value == wanted) != (sign == "=="):
                return False
        return True


def gitlab_job(name):
    """A job of GitLab's template with what it extends."""
    jobs = template(".gitlab-ci.yml")
    return jobs[jobs[name]["extends"]] | {key: value for key, value in jobs[name].items() if key != "extends"}


def gitlab(data, job, commit, **variables):
    """A job of GitLab's template in a folder that keeps the cache: exit status, output, and the reports it names."""
    value = gitlab_job(job)
    folder = checkout(data, commit)
    kept = os.path.join(data.top, "kept")
    [path] = value["cache"]["paths"]
    if os.path.exists(kept):
        shutil.copytree(kept, os.path.join(folder, path))
    settings = template(".gitlab-ci.yml")["variables"] | value["variables"] | variables
    settings = {name: str(text) for name, text in settings.items()}
    lines = "\n".join(["set -eo pipefail", *value["before_script"], *value["script"]])
    status, output = data.run("bash", "-c", lines, folder=folder, **settings)
    if status == 0 or value["cache"].get("when") == "always" and os.path.exists(os.path.join(folder, path)):
        shutil.copytree(os.path.join(folder, path), kept, dirs_exist_ok=True)
    return status, output, [os.path.join(folder, name) for name in value["artifacts"]["reports"].values()]


def woodpecker(data, event, commit, source, target):
    """A pipeline of Woodpecker's template: exit status and output of the last step that ran."""
    folder = checkout(data, commit)
    status, output = 2, "no step"
    for step in template(".woodpecker.yml")["steps"]:
        events = [filter["event"] for filter in step.get("when", [])]
        if events and not any(event in ([name] if isinstance(name, str) else name) for name in events):
            continue
        environment = step.get("environment", {}) | {"CI_COMMIT_TARGET_BRANCH": target}
        environment |= {"FYPLAN_SOURCE": source} if "FYPLAN_SOURCE" in environment else {}
        status, output = data.run("sh", "-e", "-c", "\n".join(step["commands"]), folder=folder, **environment)
        if status != 0:
            break
    return status, output
