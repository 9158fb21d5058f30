"""The program, the peers' Python, and what a whole process takes."""

import os
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PEERS = os.path.join(ROOT, ".build", "benchmark-peers")

# Between this process and the one that is measured: what a process takes counts what lay in memory where it was forked.
LAUNCHER = '''
import os, sys, time
with open(sys.argv[1], "wb") as out, open(os.devnull, "wb") as err:
    start = time.perf_counter()
    child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, out.fileno(), 1), (os.POSIX_SPAWN_DUP2, err.fileno(), 2)])
    _, status, usage = os.wait4(child, 0)
    print(time.perf_counter() - start, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))
'''


def build_fyplan():
    """The program that FYPLAN names, or a release that is built."""
    if "FYPLAN" in os.environ:
        return os.path.abspath(os.environ["FYPLAN"])
    script = os.path.join(ROOT, "Tests/Tools/build-release")
    return subprocess.run([script], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def measure(command, output, statuses=(0,), environment=None):
    """Seconds and peak memory in MB of a whole process that ends with one of the statuses."""
    launched = subprocess.run(
        [sys.executable, "-S", "-E", "-c", LAUNCHER, output, *command], env=environment, check=True, capture_output=True,
        text=True)
    seconds, megabytes, status = launched.stdout.split()
    if int(status) not in statuses:
        raise SystemExit(f"ended with {status}: {' '.join(command)}")
    return float(seconds), float(megabytes)


def python_with(*packages, place=PEERS):
    """A Python with packages, which stay in the build folder; None where they cannot be had."""
    python = os.path.join(place, "bin", "python")

    def is_there():
        return os.path.exists(python) and subprocess.run(
            [python, "-c", "import " + ", ".join(packages)], capture_output=True).returncode == 0

    if not is_there():
        subprocess.run([sys.executable, "-m", "venv", place], capture_output=True)
        if os.path.exists(python):
            subprocess.run([python, "-m", "pip", "install", "-q", *packages], capture_output=True)
    return python if is_there() else None


def installed(program, package):
    """Whether a program is there, after trying to install its Debian package."""
    if shutil.which(program) is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], capture_output=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", package], capture_output=True)
    return shutil.which(program) is not None
