"""`drover serve`: a server for production."""

import json
import re

import pytest
from botocore.exceptions import ClientError

from harness import commands
from harness.processes import DROVER
from harness.system import Agent, client
from harness.waiting import until

KEY = ("AKIAEXAMPLEEXAMPLE42", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")


class Server:
    """One server; enough of a system for agents to join it."""

    env = {}

    def __init__(self, processes, name, *options):
        self.processes, self.name, self.options, self.starts = processes, name, options, 0

    def start(self):
        self.starts += 1
        env = {"DROVER_ACCESS_KEY_ID": KEY[0], "DROVER_SECRET_ACCESS_KEY": KEY[1]}
        argv = [DROVER, "serve", "--listen", "127.0.0.1:0", "--tls-name", "127.0.0.1", *self.options]
        self.process = self.processes.start(f"{self.name}-{self.starts}", *argv, **env)

        def listens():
            assert self.process.is_running(), self.process.output()
            return re.search(r"https://127\.0\.0\.1:([1-9]\d*)", self.process.output())

        self.url = until("it says where it listens", listens).group()
        # On this machine it speaks plain HTTP too.
        self.ssm = client("ssm", self.url.replace("https:", "http:"), *KEY)
        return self

    def connection(self, node):
        return self.ssm.get_connection_status(Target=node)["Status"]

    def information(self, node):
        found = self.ssm.describe_instance_information(Filters=[{"Key": "InstanceIds", "Values": [node]}])
        return found["InstanceInformationList"]

    def agent(self, name):
        made = self.ssm.create_activation(IamRole="role")
        agent = Agent(self, name)
        fingerprint = re.search(r"sha256:[0-9a-f]{64}", self.process.output()).group()
        agent.register(made["ActivationId"], made["ActivationCode"], "--ca-fingerprint", fingerprint)
        return agent


def test_a_server_with_a_folder_alone(processes, tmp_path):
    server = Server(processes, "server", "--data-dir", tmp_path / "data").start()
    agent = server.agent("agent").start()
    assert commands.run(server.ssm, agent.node, "echo served")["StandardOutputContent"] == "served\n"
    assert server.process.stop() == 0
    agent.stop()
    again = server.start()
    [known] = again.information(agent.node)
    assert known["InstanceId"] == agent.node


def test_a_caller_who_asks_too_often_is_slowed_down(processes, tmp_path):
    options = ["--throttle-per-second", "1", "--throttle-burst", "5"]
    server = Server(processes, "server", "--data-dir", tmp_path / "data", *options).start()
    refused = []
    for _ in range(20):
        try:
            server.ssm.list_commands()
        except ClientError as error:
            refused.append(error.response["Error"])
    assert 1 <= len(refused) <= 15 and {error["Code"] for error in refused} == {"ThrottlingException"}
    # Another operation has a bucket of its own, and an SDK that is left to itself waits and succeeds.
    server.ssm.describe_activations()
    patient = client("ssm", server.url.replace("https:", "http:"), *KEY, retries=8)
    for _ in range(3):
        patient.list_commands()


@pytest.mark.slow
def test_two_servers_on_one_database_are_one_system(processes, tmp_path, postgres):
    database = ["--database-url", postgres.database()]
    first = Server(processes, "first", "--data-dir", tmp_path / "keys", *database).start()
    root_key = ["--root-key-file", tmp_path / "keys" / "root.key"]
    second = Server(processes, "second", "--data-dir", tmp_path / "other", *root_key, *database).start()
    agent = first.agent("agent").start()
    assert second.connection(agent.node) == "connected"
    began = commands.send(second.ssm, agent.node, "echo across", "sleep 0.1")
    assert commands.ended(second.ssm, began, agent.node, 90)["StandardOutputContent"] == "across\n"
    assert commands.concluded(first.ssm, began)["Status"] == "Success"
    status = json.loads(processes.run(
        DROVER, "status", "--output", "json", AWS_ENDPOINT_URL=second.url.replace("https:", "http:"),
        AWS_ACCESS_KEY_ID=KEY[0], AWS_SECRET_ACCESS_KEY=KEY[1],
    ).stdout)  # fmt: skip
    assert status["Nodes"]["Registered"] == 1
