"""The tour of a newcomer, with the real AWS CLI: a system in one terminal, a command in the other."""

import json
import os
import signal

import pytest

from harness import commands
from harness.waiting import until

SCRIPT = 'commands=["uname -a","echo to-stderr >&2"]'


def test_first_tour_and_second_start(drover):
    node = drover.node
    assert drover.aws("sts", "get-caller-identity")["Account"] == "123456789012"

    nodes = drover.aws("ssm", "describe-instance-information", "--filters", f"Key=InstanceIds,Values={node}")
    [about] = nodes["InstanceInformationList"]
    assert (about["InstanceId"], about["PingStatus"], about["PlatformType"]) == (node, "Online", "Linux")
    assert about["ResourceType"] == "ManagedInstance"

    sent = drover.aws(
        *["ssm", "send-command", "--document-name", "AWS-RunShellScript", "--comment", "the tour"],
        *["--instance-ids", node, "--parameters", SCRIPT],
    )["Command"]
    command = sent["CommandId"]
    assert sent["InstanceIds"] == [node] and sent["DocumentName"] == "AWS-RunShellScript"
    one = ["--command-id", command, "--instance-id", node]
    drover.aws("ssm", "wait", "command-executed", *one)

    result = drover.aws("ssm", "get-command-invocation", *one)
    assert (result["Status"], result["StatusDetails"], result["ResponseCode"]) == ("Success", "Success", 0)
    assert result["StandardOutputContent"].startswith("Linux ")
    assert result["StandardErrorContent"] == "to-stderr\n"
    assert result["Comment"] == "the tour" and result["PluginName"] == "aws:runShellScript"
    assert result["ExecutionStartDateTime"] and result["ExecutionElapsedTime"].startswith("PT")

    listed = drover.aws("ssm", "list-command-invocations", "--command-id", command, "--details")
    [invocation] = listed["CommandInvocations"]
    [plugin] = invocation["CommandPlugins"]
    assert invocation["InstanceId"] == node
    assert plugin["Status"] == "Success" and plugin["Output"].startswith("Linux ") and "to-stderr" in plugin["Output"]

    def whole_command():
        [listed] = drover.ssm.list_commands()["Commands"]
        return listed if listed["Status"] == "Success" else None

    listed = until("the command counts as a success", whole_command)
    assert (listed["TargetCount"], listed["CompletedCount"], listed["ErrorCount"]) == (1, 1, 0)
    [shown] = drover.aws("ssm", "list-commands")["Commands"]
    assert shown["CommandId"] == command and shown["Parameters"]["commands"] == ["uname -a", "echo to-stderr >&2"]

    # A second start on the same folder is the same system.
    before = drover.env
    assert drover.stop() == 0
    assert drover.processes.alive() == {}, "its agent ends with it"
    drover.start()
    kept = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_DEFAULT_REGION", "DROVER_NODE_ID"]
    assert {name: drover.env[name] for name in kept} == {name: before[name] for name in kept}
    assert [old["CommandId"] for old in drover.ssm.list_commands()["Commands"]] == [command]
    again = drover.ssm.get_command_invocation(CommandId=command, InstanceId=node)
    assert again["StandardOutputContent"] == result["StandardOutputContent"]
    assert [one["InstanceId"] for one in drover.ssm.describe_instance_information()["InstanceInformationList"]] == [
        node
    ]


def test_start_tells_where_it_listens_and_what_to_try(sqlite):
    said = until("it says where it listens", lambda: sqlite.url in sqlite.process.output() and sqlite.process.output())
    assert "drover env" in said, "how to point the AWS CLI at it"
    assert "Traceback" not in said and "panicked" not in said


def test_ctrl_c_while_a_command_runs_ends_everything_and_the_command_too(sqlite):
    running = commands.send(sqlite.ssm, sqlite.node, "echo started", "sleep 300")
    commands.reaches(sqlite.ssm, running, sqlite.node, "InProgress")
    assert sqlite.stop() == 0
    until("nothing is left running", lambda: sqlite.processes.alive() == {})
    sqlite.start()
    result = commands.ended(sqlite.ssm, running, sqlite.node)
    assert result["Status"] in ("Failed", "Cancelled"), "it was interrupted, and did not run twice"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_other_ways_to_end_it(sqlite, number):
    sqlite.process.signal(number)  # to the server alone, which ends its agent
    assert sqlite.process.wait() == 0
    assert sqlite.processes.alive() == {}
    assert not (sqlite.data_dir / "endpoint.json").exists()


def test_an_agent_that_dies_is_started_again(sqlite):
    assert commands.run(sqlite.ssm, sqlite.node, "true")["Status"] == "Success"

    def agent():
        return json.loads((sqlite.data_dir / "endpoint.json").read_text())["agent_pid"]

    first = agent()
    os.kill(first, signal.SIGKILL)
    until("there is another agent", lambda: agent() != first)
    assert commands.run(sqlite.ssm, sqlite.node, "echo back")["StandardOutputContent"] == "back\n"


def test_default_folder_is_the_users_own(processes):
    home = processes.home / ".local/share/drover"
    from harness.processes import DROVER

    started = processes.start("drover", DROVER, "dev", "--listen", "127.0.0.1:0")
    shown = until(
        "the system is up",
        lambda: processes.run(DROVER, "env", "--wait", "1", ok=None).stdout if started.is_running() else pytest.fail(),
    )
    assert "DROVER_NODE_ID=mi-" in shown and (home / "drover.db").exists()
    assert "Online" in processes.run(DROVER, "nodes").stdout
    assert started.stop() == 0
