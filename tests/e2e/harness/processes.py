"""Processes of the programs under test: found, logged, ended.

Everything that a test starts carries a mark in its environment, and so does everything that these processes start in
turn. What is left at the end of a test is found by the mark, whoever its parent is by then.
"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from .waiting import until

ROOT = Path(__file__).resolve().parents[3]
BIN = Path(os.environ.get("DROVER_BIN_DIR", ROOT / "target/debug"))
DROVER = BIN / "drover"
AGENT = BIN / "drover-agent"

MARK = "E2E_TEST"

# Nothing of whoever runs the tests may change what they see.
FOREIGN = re.compile(r"^(AWS_|DROVER_|RUST_|XDG_)")


class Process:
    """A program with a log file, as leader of its own process group."""

    def __init__(self, name, argv, log, env):
        self.name, self.argv, self.log = name, [str(arg) for arg in argv], log
        with open(log, "ab") as output:
            self.popen = subprocess.Popen(
                self.argv, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=env, start_new_session=True
            )

    @property
    def pid(self):
        return self.popen.pid

    def is_running(self):
        return self.popen.poll() is None

    def output(self):
        return self.log.read_text(errors="replace")

    def signal(self, number):
        """To the process alone."""
        self.popen.send_signal(number)

    def interrupt(self):
        """Ctrl-C at a terminal: to the whole process group."""
        os.killpg(self.pid, signal.SIGINT)

    def kill(self):
        """A power cut for this process."""
        self.popen.kill()
        self.popen.wait()

    def wait(self, seconds=20):
        """Its exit status."""
        return self.popen.wait(seconds)

    def stop(self, seconds=20):
        """Ends it as an operator would; its exit status."""
        self.interrupt()
        return self.wait(seconds)


class Processes:
    """All processes of one test."""

    def __init__(self, folder):
        self.folder, self.mark, self.all = folder, str(folder), []
        self.closing = contextlib.ExitStack()
        # Somewhere else than the real one: a program that writes where it was not told to is found out.
        self.home = folder / "home"
        self.home.mkdir()

    def env(self, **more):
        kept = {name: value for name, value in os.environ.items() if not FOREIGN.match(name)}
        more = {name: str(value) for name, value in more.items() if value is not None}
        return kept | {"HOME": str(self.home), "TMPDIR": str(self.folder), MARK: self.mark} | more

    def start(self, name, *argv, **env):
        """Starts a program that goes on."""
        process = Process(name, argv, self.folder / f"{name}.log", self.env(**env))
        self.all.append(process)
        return process

    def run(self, *argv, ok=True, timeout=60, **env):
        """Runs a program to its end. `ok=None` takes any exit status."""
        result = subprocess.run(
            [str(arg) for arg in argv],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=self.env(**env),
            timeout=timeout,
        )
        if ok is not None and (result.returncode == 0) != ok:
            raise AssertionError(
                f"exit status {result.returncode} of {result.args}\n"
                f"--- stdout\n{result.stdout}\n--- stderr\n{result.stderr}"
            )
        return result

    def alive(self):
        """The ids and command lines of all processes with the mark that run now."""
        wanted = f"{MARK}={self.mark}".encode()
        found = {}
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                if wanted in (entry / "environ").read_bytes().split(b"\0"):
                    state = (entry / "stat").read_text().rsplit(")", 1)[1].split()[0]
                    if state != "Z":
                        line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                        found[int(entry.name)] = line.strip()
            except (FileNotFoundError, ProcessLookupError, PermissionError):
                pass
        return found

    def end(self):
        """Closes and kills what is left."""
        self.closing.close()

        def nothing_left():
            for pid in self.alive():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            return not self.alive()

        until("all processes of the test are gone", nothing_left)
        for process in self.all:
            process.popen.wait()

    def logs(self):
        """What all processes wrote, for the report of a failed test."""
        return [(log.stem, log.read_text(errors="replace")) for log in sorted(self.folder.rglob("*.log"))]


def aws_cli():
    """The AWS CLI of the same environment as these tests."""
    return shutil.which("aws", path=str(Path(sys.executable).parent)) or "aws"
