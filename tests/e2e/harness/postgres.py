"""A real PostgreSQL server of its own, on a Unix socket, with an empty database for each test."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote

from .waiting import until

# Holds the server and ends it when its input closes, so that it also ends with a test run that was killed.
KEEPER = r"""
"$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c shared_buffers=64MB -c max_connections=200 \
    >"$2/log" 2>&1 </dev/null &
server=$!
read -r _
kill -INT "$server"
wait "$server"
"""


class Postgres:
    def __init__(self):
        programs = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")]
        if not programs:
            raise RuntimeError("PostgreSQL is not installed; `make e2e` installs it")
        self.programs = max(programs, key=lambda path: int(path.parent.name))
        # Not below pytest's folder: the path of a Unix socket may have 107 bytes.
        self.folder = Path(tempfile.mkdtemp(prefix="drover-e2e-pg-", dir="/tmp"))
        self.numbers = itertools.count(1)
        self.account = {}
        if os.geteuid() == 0:  # which PostgreSQL refuses to run as
            user = pwd.getpwnam("postgres")
            self.account = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        self._run(
            self.programs / "initdb",
            *["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"],
            *["-D", self.folder / "data"],
        )
        self.keeper = subprocess.Popen(
            ["/bin/sh", "-c", KEEPER, "sh", self.programs, self.folder], stdin=subprocess.PIPE, cwd="/", **self.account
        )
        until("PostgreSQL takes connections", lambda: self._psql("SELECT 1", check=False).returncode == 0)

    def _run(self, *argv, check=True):
        result = subprocess.run(argv, cwd="/", capture_output=True, text=True, **self.account)
        if check and result.returncode != 0:
            raise RuntimeError(f"{argv} failed:\n{result.stdout}{result.stderr}")
        return result

    def _psql(self, sql, database="postgres", check=True):
        options = ["-h", self.folder, "-U", "postgres", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1"]
        return self._run(self.programs / "psql", *options, "-d", database, "-c", sql, check=check)

    def database(self):
        """The URL of a new, empty database."""
        name = f"test{next(self.numbers)}"
        self._psql(f"CREATE DATABASE {name}")
        return f"postgres://postgres@{quote(str(self.folder), safe='')}/{name}"

    def query(self, url, sql):
        """What psql prints, without decoration."""
        return self._psql(sql, database=url.rsplit("/", 1)[1]).stdout.strip()

    def stop(self):
        self.keeper.stdin.close()
        self.keeper.wait(30)
        shutil.rmtree(self.folder)
