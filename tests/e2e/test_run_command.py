"""Run Command: what is sent is run, once, where and how it was asked for; and what cannot be run is refused."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from botocore.exceptions import ClientError

from harness import commands
from harness.commands import TRUNCATED, ended, fails, reaches, run, send
from harness.waiting import until


def test_scripts_run_as_they_are_written(drover, tmp_path):
    ssm, node = drover.ssm, drover.node

    lines = run(ssm, node, "name=world", "for n in 1 2; do", '  echo "hello $name $n"', "done")
    assert lines["StandardOutputContent"] == "hello world 1\nhello world 2\n", "one shell for all lines"

    odd = run(ssm, node, """printf '%s\n' "it's" '"quoted"' 'back\\slash' '$HOME' '{{ nope }}' 'grüße 🌍' '%d'""")
    assert odd["StandardOutputContent"] == 'it\'s\n"quoted"\nback\\slash\n$HOME\n{{ nope }}\ngrüße 🌍\n%d\n'

    multi = run(ssm, node, "cat <<'END'\nfirst\n\n  third\nEND\necho done")
    assert multi["StandardOutputContent"] == "first\n\n  third\ndone\n", "line breaks within one element"

    bash = run(ssm, node, "#!/bin/bash", 'words=(a b); echo "${#words[@]}"')
    assert bash["StandardOutputContent"] == "2\n", "the first line may choose another shell"

    folder = tmp_path / "work here"
    folder.mkdir()
    there = run(ssm, node, "pwd", parameters={"workingDirectory": [str(folder)]})
    assert there["StandardOutputContent"] == f"{folder}\n"
    nowhere = run(ssm, node, "pwd", parameters={"workingDirectory": [str(tmp_path / "missing")]})
    assert nowhere["Status"] == "Failed" and "missing" in nowhere["StandardErrorContent"]

    about = run(ssm, node, 'echo "$AWS_SSM_INSTANCE_ID $AWS_SSM_REGION_NAME"; env | grep -c ^DROVER_ || true')
    assert about["StandardOutputContent"] == f"{node} {drover.region}\n0\n"

    silent = run(ssm, node, "true")
    assert (silent["StandardOutputContent"], silent["StandardErrorContent"], silent["ResponseCode"]) == ("", "", 0)

    failed = run(ssm, node, "echo before", "echo why >&2", "exit 3", "echo after")
    assert (failed["Status"], failed["StatusDetails"], failed["ResponseCode"]) == ("Failed", "Failed", 3)
    assert failed["StandardOutputContent"] == "before\n" and failed["StandardErrorContent"].startswith("why\n")
    whole = commands.concluded(ssm, failed["CommandId"])
    assert (whole["Status"], whole["ErrorCount"], whole["CompletedCount"]) == ("Failed", 1, 1)

    missing = run(ssm, node, "no-such-program-anywhere")
    assert missing["ResponseCode"] == 127 and "no-such-program-anywhere" in missing["StandardErrorContent"]

    killed = run(ssm, node, "kill -9 $$")
    assert (killed["Status"], killed["ResponseCode"]) == ("Failed", 137)

    background = run(ssm, node, "sleep 300 & echo started")
    assert background["StandardOutputContent"] == "started\n", "what runs on in the background holds up nobody"

    binary = run(ssm, node, r"printf 'a\377\000b'")
    assert binary["Status"] == "Success" and binary["StandardOutputContent"].startswith("a")


def test_output_is_cut_where_aws_cuts_it(drover):
    ssm, node = drover.ssm, drover.node
    fits = run(ssm, node, "head -c 24000 /dev/zero | tr '\\0' x")
    assert fits["StandardOutputContent"] == "x" * 24000
    big = run(ssm, node, "head -c 100000 /dev/zero | tr '\\0' x; head -c 30000 /dev/zero | tr '\\0' e >&2")
    assert big["StandardOutputContent"] == "x" * (24000 - len(TRUNCATED)) + TRUNCATED
    assert big["StandardErrorContent"] == "e" * (24000 - len(TRUNCATED)) + TRUNCATED
    [listed] = ssm.list_command_invocations(CommandId=big["CommandId"], Details=True)["CommandInvocations"]
    assert len(listed["CommandPlugins"][0]["Output"]) <= 2500
    wide = run(ssm, node, "i=0; while [ $i -lt 9000 ]; do printf ☃; i=$((i+1)); done")
    assert wide["StandardOutputContent"].lstrip("☃") == TRUNCATED, "no character is split"


def test_output_that_grows_on_the_wire_still_arrives(drover):
    """A control character takes six bytes in JSON, and a reply is JSON in JSON."""
    odd = "head -c 60000 /dev/zero | tr '\\0' '\\001'"
    result = run(drover.ssm, drover.node, odd, f"{odd} >&2")
    assert result["Status"] == "Success"
    assert set(result["StandardOutputContent"].removesuffix(TRUNCATED)) == {"\1"}
    assert len(result["StandardOutputContent"]) > 1000


@pytest.mark.parametrize("content", ["x", '"', "\\", "☃", "\n"])
def test_large_scripts_run_or_are_refused_at_once(sqlite, content):
    for size in (10_000, 60_000, 120_000):
        script = f"cat <<'END' | wc -c\n{content * (size // len(content.encode()))}\nEND"
        try:
            result = run(sqlite.ssm, sqlite.node, script, seconds=15)
        except ClientError as error:
            assert size > 10_000 and "size" in str(error).lower(), error
            break
        assert result["StandardOutputContent"].strip().isdigit(), (size, result)


def test_a_script_that_runs_too_long_is_stopped_with_everything_it_started(drover, tmp_path):
    mark = tmp_path / "child"
    limit = {"executionTimeout": ["5"]}  # below five seconds AWS takes an hour
    slow = run(
        drover.ssm, drover.node, "echo begun", f"sh -c 'echo $$ > {mark}; exec sleep 300' & wait", parameters=limit
    )
    assert (slow["Status"], slow["StatusDetails"]) == ("TimedOut", "ExecutionTimedOut")
    assert slow["StandardOutputContent"] == "begun\n"
    pid = int(mark.read_text())
    until("its child is gone too", lambda: pid not in drover.processes.alive())
    whole = commands.concluded(drover.ssm, slow["CommandId"])
    assert (whole["Status"], whole["ErrorCount"]) == ("Failed", 1)


def test_a_running_command_is_cancelled(drover, tmp_path):
    ssm, node, mark = drover.ssm, drover.node, tmp_path / "pid"
    command = send(ssm, node, "echo begun", f"echo $$ > {mark}; sleep 300")
    reaches(ssm, command, node, "InProgress")
    until("the script runs", mark.exists)
    ssm.cancel_command(CommandId=command)
    result = ended(ssm, command, node, 15)
    assert (result["Status"], result["StatusDetails"]) == ("Cancelled", "Cancelled")
    until("the script is gone", lambda: int(mark.read_text()) not in drover.processes.alive())
    assert commands.concluded(ssm, command)["Status"] == "Cancelled"
    ssm.cancel_command(CommandId=command)  # once more does no harm
    assert commands.concluded(ssm, command)["Status"] == "Cancelled"
    fails("InvalidCommandId", ssm.cancel_command, CommandId="00000000-0000-4000-8000-000000000000")
    assert run(ssm, node, "echo free again")["Status"] == "Success"


def test_one_node_of_a_command_is_cancelled(drover):
    ssm = drover.ssm
    [other] = drover.agents(1)
    command = send(ssm, [drover.node, other.node], "sleep 300")
    for node in (drover.node, other.node):
        reaches(ssm, command, node, "InProgress")
    ssm.cancel_command(CommandId=command, InstanceIds=[other.node])
    assert ended(ssm, command, other.node, 15)["Status"] == "Cancelled"
    assert commands.invocation(ssm, command, drover.node)["Status"] == "InProgress"
    ssm.cancel_command(CommandId=command)
    assert ended(ssm, command, drover.node, 15)["Status"] == "Cancelled"


def test_a_command_for_an_absent_node_is_cancelled_at_once_and_never_runs(drover, tmp_path):
    agent, mark = drover.agent("agent"), tmp_path / "ran"
    command = send(drover.ssm, agent.node, f"touch {mark}")
    assert commands.invocation(drover.ssm, command, agent.node)["Status"] == "Pending"
    drover.ssm.cancel_command(CommandId=command)
    assert ended(drover.ssm, command, agent.node, 10)["Status"] == "Cancelled"
    agent.start()
    assert run(drover.ssm, agent.node, "true")["Status"] == "Success"
    assert not mark.exists()


@pytest.mark.slow
def test_what_is_not_delivered_in_time_is_over_and_never_runs(drover, tmp_path):
    agent, mark = drover.agent("agent"), tmp_path / "ran"
    began = time.monotonic()
    command = send(drover.ssm, agent.node, f"touch {mark}", TimeoutSeconds=30)
    result = ended(drover.ssm, command, agent.node, 45)
    assert time.monotonic() - began >= 29.5
    assert (result["Status"], result["StatusDetails"]) == ("TimedOut", "DeliveryTimedOut")
    assert result["ResponseCode"] == -1
    whole = commands.concluded(drover.ssm, command)
    assert (whole["Status"], whole["StatusDetails"]) == ("TimedOut", "DeliveryTimedOut")
    assert whole["DeliveryTimedOutCount"] == 1
    agent.start()
    assert run(drover.ssm, agent.node, "true")["Status"] == "Success"
    assert not mark.exists(), "too late is too late"


def test_a_command_waits_for_a_node_that_comes_in_time(drover):
    agent = drover.agent("agent")
    command = send(drover.ssm, agent.node, "echo here")
    assert commands.invocation(drover.ssm, command, agent.node)["Status"] == "Pending"
    agent.start()
    assert ended(drover.ssm, command, agent.node)["StandardOutputContent"] == "here\n"


def test_targets_by_tag_key_and_all(drover):
    ssm = drover.ssm
    web = drover.agents(2, Tags=[{"Key": "tier", "Value": "web"}, {"Key": "env", "Value": "prod"}])
    ssm.remove_tags_from_resource(ResourceType="ManagedInstance", ResourceId=web[1].node, TagKeys=["env"])

    def ran_on(*targets):
        targets = [{"Key": key, "Values": values} for key, values in targets]
        command = send(ssm, None, "echo $AWS_SSM_INSTANCE_ID", targets=targets)
        whole = commands.concluded(ssm, command)
        assert whole["Status"] == "Success" and whole["Targets"] == targets, whole
        listed = ssm.list_command_invocations(CommandId=command, Details=True)["CommandInvocations"]
        for one in listed:
            assert one["CommandPlugins"][0]["Output"] == one["InstanceId"] + "\n"
        assert whole["TargetCount"] == whole["CompletedCount"] == len(listed)
        return {one["InstanceId"] for one in listed}

    both = {agent.node for agent in web}
    assert ran_on(("tag:tier", ["web", "db"])) == both
    assert ran_on(("tag:tier", ["web"]), ("tag:env", ["prod"])) == {web[0].node}
    assert ran_on(("tag-key", ["tier"])) == both
    assert ran_on(("InstanceIds", [web[1].node])) == {web[1].node}
    assert ran_on(("InstanceIds", ["*"])) == both | {drover.node}

    nobody = commands.concluded(ssm, send(ssm, None, "true", targets=[{"Key": "tag:tier", "Values": ["none"]}]))
    assert (nobody["Status"], nobody["StatusDetails"], nobody["TargetCount"]) == ("Success", "NoInstancesInTag", 0)


def test_concurrency_is_respected(drover, tmp_path):
    agents = drover.agents(2)
    nodes = [drover.node] + [agent.node for agent in agents]
    lock, log = tmp_path / "lock", tmp_path / "order"
    # A folder can be made once: a script that meets the one of another script ran beside it.
    script = f"mkdir {lock} || exit 9; echo $AWS_SSM_INSTANCE_ID >> {log}; sleep 0.3; rmdir {lock}"
    command = send(drover.ssm, nodes, script, MaxConcurrency="1")
    whole = commands.concluded(drover.ssm, command)
    assert whole["Status"] == "Success", whole
    assert sorted(log.read_text().split()) == sorted(nodes)

    at_once = tmp_path / "at-once"
    at_once.mkdir()
    # Each waits until all are there, which only works if all run at once.
    script = f"touch {at_once}/$AWS_SSM_INSTANCE_ID; until [ $(ls {at_once} | wc -l) = 3 ]; do sleep 0.05; done"
    limit = {"executionTimeout": ["20"]}
    command = send(drover.ssm, nodes, script, MaxConcurrency="100%", parameters=limit)
    assert commands.concluded(drover.ssm, command)["Status"] == "Success"


def test_too_many_errors_stop_the_rest(drover, tmp_path):
    agents = drover.agents(2)
    nodes = [drover.node] + [agent.node for agent in agents]
    log = tmp_path / "ran"
    command = send(drover.ssm, nodes, f"echo x >> {log}; exit 1", MaxConcurrency="1", MaxErrors="0")
    whole = commands.concluded(drover.ssm, command)
    assert (whole["Status"], whole["StatusDetails"], whole["ErrorCount"]) == ("Failed", "Failed", 1)
    assert log.read_text() == "x\n", "one ran and failed, no other was started"
    listed = drover.ssm.list_command_invocations(CommandId=command)["CommandInvocations"]
    details = sorted(one["StatusDetails"] for one in listed)
    assert details == ["Failed", "Terminated", "Terminated"]

    command = send(drover.ssm, nodes, f"echo y >> {log}; exit 1", MaxConcurrency="1", MaxErrors="100%")
    whole = commands.concluded(drover.ssm, command)
    assert (whole["CompletedCount"], whole["ErrorCount"]) == (3, 3)
    assert log.read_text() == "x\ny\ny\ny\n"


def test_more_commands_than_a_node_runs_at_once_all_run(drover, tmp_path):
    log = tmp_path / "ran"
    sent = [send(drover.ssm, drover.node, f"sleep 0.1; echo {number} >> {log}") for number in range(25)]
    for command in sent:
        assert ended(drover.ssm, command, drover.node, 60)["Status"] == "Success"
    assert sorted(log.read_text().split(), key=int) == [str(number) for number in range(25)]


def test_lists_are_filtered_and_paged(drover):
    ssm, node = drover.ssm, drover.node
    [other] = drover.agents(1)
    sent = [run(ssm, node, f"echo {number}", Comment=f"number {number}")["CommandId"] for number in range(3)]
    bad = run(ssm, node, "exit 1")["CommandId"]
    elsewhere = run(ssm, other.node, "true")["CommandId"]
    for command in [*sent, bad, elsewhere]:
        commands.concluded(ssm, command)
    newest_first = [elsewhere, bad, *reversed(sent)]

    def ids(pages, key):
        return [[one["CommandId"] for one in page[key]] for page in pages]

    def listed(operation, size=None, **arguments):
        config = {"PageSize": size} if size else {}
        pages = ssm.get_paginator(operation).paginate(PaginationConfig=config, **arguments)
        return ids(pages, {"list_commands": "Commands", "list_command_invocations": "CommandInvocations"}[operation])

    for operation in ("list_commands", "list_command_invocations"):
        assert listed(operation) == [newest_first], operation
        pages = listed(operation, 2)
        assert sum(pages, []) == newest_first and [len(page) for page in pages] == [2, 2, 1], operation
        assert sum(listed(operation, InstanceId=node), []) == newest_first[1:], operation
        assert sum(listed(operation, 1, InstanceId=node), []) == newest_first[1:], operation
        assert sum(listed(operation, CommandId=bad), []) == [bad], operation

        def filtered(key, value, operation=operation):
            return sum(listed(operation, Filters=[{"key": key, "value": value}]), [])

        assert filtered("Status", "Failed") == [bad], operation
        assert filtered("Status", "Success") == [elsewhere, *reversed(sent)], operation
        assert filtered("DocumentName", "AWS-RunShellScript") == newest_first, operation
        assert filtered("DocumentName", "Other") == [], operation
        hour = timedelta(hours=1)
        past, future = [(datetime.now(UTC) + by).strftime("%Y-%m-%dT%H:%M:%SZ") for by in (-hour, hour)]
        assert filtered("InvokedAfter", past) == newest_first and filtered("InvokedAfter", future) == [], operation
        assert filtered("InvokedBefore", future) == newest_first and filtered("InvokedBefore", past) == [], operation
        bad_token = getattr(ssm, operation)
        fails("InvalidNextToken", bad_token, NextToken="not one of ours")

    assert [one["Comment"] for one in ssm.list_commands()["Commands"]] == ["", "", "number 2", "number 1", "number 0"]
    stage = [{"key": "ExecutionStage", "value": "Complete"}]
    assert sum(listed("list_commands", Filters=stage), []) == newest_first
    stage = [{"key": "ExecutionStage", "value": "Executing"}]
    assert sum(listed("list_commands", Filters=stage), []) == []


def test_what_cannot_be_run_is_refused_with_the_reason(drover):
    ssm, node = drover.ssm, drover.node

    def refused(code, **changes):
        wanted = {"DocumentName": "AWS-RunShellScript", "InstanceIds": [node], "Parameters": {"commands": ["true"]}}
        wanted |= changes
        return fails(code, ssm.send_command, **{name: value for name, value in wanted.items() if value is not None})

    unknown = "mi-00000000000000000"
    assert unknown in refused("InvalidInstanceId", InstanceIds=[unknown])
    assert unknown in refused("InvalidInstanceId", InstanceIds=[node, unknown])
    assert "i-0123456789abcdef0" in refused("InvalidInstanceId", InstanceIds=["i-0123456789abcdef0"])
    refused("DuplicateInstanceId", InstanceIds=[node, node])
    assert "No-Such-Document" in refused("InvalidDocument", DocumentName="No-Such-Document")
    refused("InvalidDocumentVersion", DocumentVersion="99")
    assert "commands" in refused("InvalidParameters", Parameters={})
    assert "commands" in refused("InvalidParameters", Parameters=None)
    assert "commands" in refused("InvalidParameters", Parameters={"commands": []})
    assert "colour" in refused("InvalidParameters", Parameters={"commands": ["true"], "colour": ["red"]})
    assert "executionTimeout" in refused(
        "InvalidParameters", Parameters={"commands": ["true"], "executionTimeout": ["soon"]}
    )
    assert "executionTimeout" in refused(
        "InvalidParameters", Parameters={"commands": ["true"], "executionTimeout": ["172801"]}
    )
    assert "workingDirectory" in refused(
        "InvalidParameters", Parameters={"commands": ["true"], "workingDirectory": ["/a", "/b"]}
    )
    refused("InvalidDocument", DocumentHash="0" * 64, DocumentHashType="Sha256")
    refused("ValidationException", InstanceIds=None)
    refused("ValidationException", Targets=[{"Key": "tag:a", "Values": ["b"]}])
    refused("ValidationException", InstanceIds=None, Targets=[{"Key": "colour", "Values": ["red"]}])
    refused("ValidationException", MaxConcurrency="none")
    refused("ValidationException", MaxErrors="101%")
    # What is not there yet is refused instead of left out.
    assert "OutputS3BucketName" in refused("ValidationException", OutputS3BucketName="bucket")
    assert ssm.list_commands()["Commands"] == [], "nothing of this was sent"

    command = run(ssm, node, "true")["CommandId"]
    get = ssm.get_command_invocation
    fails("InvocationDoesNotExist", get, CommandId=command, InstanceId=unknown)
    fails("InvocationDoesNotExist", get, CommandId="00000000-0000-4000-8000-000000000000", InstanceId=node)
    fails("InvalidPluginName", get, CommandId=command, InstanceId=node, PluginName="other")
    assert get(CommandId=command, InstanceId=node, PluginName="aws:runShellScript")["Status"] == "Success"
    fails("InvalidCommandId", ssm.list_commands, CommandId="00000000-0000-4000-8000-000000000000")
    fails("InvalidFilterKey", ssm.list_commands, Filters=[{"key": "InvokedAfter", "value": "yesterday"}])


def test_an_idle_node_answers_quickly(drover):
    """Push, not polling: far below any polling interval, however slow the machine is."""
    run(drover.ssm, drover.node, "true")
    began = time.monotonic()
    for _ in range(5):
        run(drover.ssm, drover.node, "true")
    assert (time.monotonic() - began) / 5 < 2.0
