"""A control plane under test, and the agents that join it."""

import json
import re
import shlex
import threading

import botocore.session
from botocore.config import Config

from .processes import AGENT, DROVER, aws_cli
from .waiting import until

# Reading the API descriptions takes most of the time of making a client, so all clients share one loader.
_SESSION = botocore.session.Session(profile=None)
_MAKING = threading.Lock()


def client(service, url, key_id, secret, token=None, region="us-east-1", retries=0):
    """A client of the AWS SDK. It does not try again, so that a failure is seen."""
    config = Config(retries={"total_max_attempts": retries + 1}, connect_timeout=5, read_timeout=30)
    with _MAKING:
        return _SESSION.create_client(
            service,
            region_name=region,
            endpoint_url=url,
            aws_access_key_id=key_id,
            aws_secret_access_key=secret,
            aws_session_token=token,
            config=config,
        )


class Drover:
    """`drover dev` on a data folder."""

    def __init__(self, processes, folder, database_url=None, options=()):
        self.processes, self.database_url, self.options = processes, database_url, list(options)
        self.data_dir = folder / "data"
        self.process, self.env, self.starts = None, {}, 0

    def command_line(self, listen="127.0.0.1:0"):
        argv = [DROVER, "dev", "--data-dir", self.data_dir, "--listen", listen, *self.options]
        if self.database_url:
            argv += ["--database-url", self.database_url]
        return argv

    def start(self, listen="127.0.0.1:0"):
        """Starts it and waits until it and its node answer."""
        self.starts += 1
        self.process = self.processes.start(f"drover-{self.starts}", *self.command_line(listen))
        self.wait()
        return self

    def wait(self, seconds=30):
        """Waits until it and its node answer, and learns how to reach it."""
        answer = None

        def answers():
            nonlocal answer
            assert self.process.is_running(), f"it has ended: {self.process.output()}"
            answer = self.processes.run(DROVER, "env", "--data-dir", self.data_dir, "--wait", 1, ok=None)
            return answer.returncode == 0

        until("the system is up", answers, seconds)
        words = [line.removeprefix("export ").partition("=") for line in answer.stdout.splitlines()]
        self.env = {name: "".join(shlex.split(value)) for name, _, value in words}
        return self

    @property
    def url(self):
        return self.env["AWS_ENDPOINT_URL"]

    @property
    def address(self):
        return self.url.removeprefix("http://")

    @property
    def key(self):
        return self.env["AWS_ACCESS_KEY_ID"], self.env["AWS_SECRET_ACCESS_KEY"]

    @property
    def region(self):
        return self.env["AWS_DEFAULT_REGION"]

    @property
    def node(self):
        """The id of this machine's own node."""
        return self.env["DROVER_NODE_ID"]

    def client(self, service, **options):
        return client(service, self.url, *self.key, **options)

    @property
    def ssm(self):
        if getattr(self, "_ssm", None) is None or self._ssm.meta.endpoint_url != self.url:
            self._ssm = self.client("ssm")
        return self._ssm

    def aws(self, *arguments, ok=True):
        """What the AWS CLI prints, as JSON if it is JSON."""
        result = self.processes.run(aws_cli(), *arguments, ok=ok, AWS_PAGER="", AWS_MAX_ATTEMPTS=1, **self.env)
        if not ok:
            return result.stderr
        return json.loads(result.stdout) if result.stdout.lstrip().startswith(("{", "[")) else result.stdout.strip()

    def drover(self, *arguments, ok=True, **env):
        """Runs the operator's command line."""
        return self.processes.run(DROVER, *arguments, ok=ok, **(self.env | env))

    def stop(self):
        """Ctrl-C; the exit status."""
        return self.process.stop()

    def kill(self):
        """A power cut for the server: nothing it started is ended."""
        self.process.kill()

    # Agents

    def activation(self, **options):
        """A new activation, for one node unless told otherwise."""
        answer = self.ssm.create_activation(IamRole="service-role/Node", **options)
        return answer["ActivationId"], answer["ActivationCode"]

    def agent(self, name, activation=None):
        """An agent that is registered and not started."""
        agent = Agent(self, name)
        agent.register(*(activation or self.activation()))
        return agent

    def agents(self, count, **options):
        """Agents that are connected, named agent-1, agent-2, …"""
        activation = self.activation(RegistrationLimit=count, **options)
        agents = [self.agent(f"agent-{number}", activation) for number in range(1, count + 1)]
        for agent in agents:
            agent.launch()
        for agent in agents:
            agent.wait()
        return agents

    def connection(self, node):
        return self.ssm.get_connection_status(Target=node)["Status"]

    def information(self, node):
        """What the server tells of a node; none if it knows none."""
        wanted = [{"Key": "InstanceIds", "Values": [node]}]
        found = self.ssm.describe_instance_information(Filters=wanted)["InstanceInformationList"]
        return found[0] if found else None


class Ephemeral:
    """`drover dev --ephemeral` with keys that are given."""

    key = ("AKIAEXAMPLEEXAMPLE42", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    account = "000000000042"

    def __init__(self, processes, *options):
        self.processes, self.options, self.url, self.process = processes, options, None, None

    def start(self):
        identity = ["--account-id", self.account, "--access-key", self.key[0], "--secret-key", self.key[1]]
        argv = [DROVER, "dev", "--ephemeral", "--listen", "127.0.0.1:0", *identity, *self.options]
        self.process = self.processes.start("drover", *argv)

        def listens():
            assert self.process.is_running(), self.process.output()
            return re.search(r"http://127\.0\.0\.1:[1-9]\d*", self.process.output())

        self.url = until("it says where it listens", listens).group()
        return self

    def client(self, service, **options):
        return client(service, self.url, *self.key, **options)

    @property
    def ssm(self):
        if getattr(self, "_ssm", None) is None:
            self._ssm = self.client("ssm")
        return self._ssm


class Agent:
    """`drover-agent` with a state folder of its own."""

    def __init__(self, drover, name):
        self.drover, self.processes, self.name = drover, drover.processes, name
        self.state_dir = drover.processes.folder / name
        self.node, self.process, self.starts = None, None, 0

    def register(self, activation_id, code, *options, ok=True):
        """Registers; gives what the program said on standard error if it is to fail."""
        identity = ["--activation-id", activation_id, "--activation-code", code]
        result = self.call("register", "--url", self.drover.url, *identity, *options, ok=ok)
        if ok:
            self.node = result.stdout.strip()
        return result.stderr

    def call(self, *arguments, ok=True):
        return self.processes.run(AGENT, *arguments, "--state-dir", self.state_dir, ok=ok)

    def launch(self, *options):
        """Starts it without waiting."""
        self.starts += 1
        argv = [AGENT, "run", "--state-dir", self.state_dir, *options]
        self.process = self.processes.start(f"{self.name}-{self.starts}", *argv)
        return self

    def wait(self):
        until(
            f"{self.name} is connected",
            lambda: self.drover.connection(self.node) == "connected" and self.drover.information(self.node),
        )
        return self

    def start(self, *options):
        return self.launch(*options).wait()

    def stop(self):
        return self.process.stop()

    def kill(self):
        self.process.kill()
