"""Power cuts, lost connections, full disks, damaged frames: each is told clearly; nothing is lost or repeated."""

import itertools
import json
import sqlite3
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from harness import byhand, commands, wire
from harness.commands import ended, reaches, run, send
from harness.processes import DROVER
from harness.waiting import until

HIDDEN = "HIDDEN_DUE_TO_SECURITY_REASONS"

# What a server had begun to work on when it was killed is taken up again after a while.
CLAIM = 45


def lines(path):
    return path.read_text().split() if path.exists() else []


@pytest.mark.slow
def test_a_server_that_is_killed_loses_and_repeats_nothing(drover, tmp_path):
    agents, total = drover.agents(5), 200
    log, acknowledged, doubtful = tmp_path / "ran", {}, set()
    numbers, count, away = itertools.count(), itertools.count(1), threading.Event()
    half = threading.Event()

    def sender():
        ssm = drover.client("ssm")
        while (number := next(numbers)) < total:
            node = agents[number % 5].node
            try:
                acknowledged[number] = send(ssm, node, f"echo {number} >> {log}"), node
            except (BotoCoreError, ClientError):
                # Cut off: nobody can know whether it was taken. The others wait for the restart.
                doubtful.add(number)
                assert away.wait(60)
            if next(count) == total // 2:
                half.set()

    with ThreadPoolExecutor(4) as pool:
        senders = [pool.submit(sender) for _ in range(4)]
        assert half.wait(60)
        address = drover.address
        drover.kill()
        drover.start(address)
        away.set()
        for one in senders:
            one.result()

    assert len(acknowledged) + len(doubtful) == total and len(doubtful) <= 4
    for number, (command, node) in acknowledged.items():
        result = ended(drover.ssm, command, node, 60)
        assert result["Status"] == "Success", (number, result)
    for command, _ in acknowledged.values():
        assert commands.concluded(drover.ssm, command, CLAIM)["Status"] == "Success"
    ran = lines(log)
    assert len(ran) == len(set(ran)), "nothing ran twice"
    assert {int(number) for number in ran} >= set(acknowledged), "nothing that was acknowledged is lost"
    # What was cut off is either known, and then it ran, or unknown, and then it did not.
    known = {
        one["CommandId"] for page in drover.ssm.get_paginator("list_commands").paginate() for one in page["Commands"]
    }
    assert len(known) == len(ran)


@pytest.mark.slow
def test_an_agent_that_is_killed_runs_nothing_twice_and_goes_on(drover, tmp_path):
    [agent] = drover.agents(1)
    log, total = tmp_path / "ran", 30
    # Numbers are written at the beginning and at the end of each script.
    sent = [
        send(drover.ssm, agent.node, f"echo {n} >> {log}", "sleep 0.2", f"echo end-{n} >> {log}") for n in range(total)
    ]
    for so_far in (6, 16):
        until(f"{so_far} have begun", lambda so_far=so_far: len(lines(log)) >= 2 * so_far)
        agent.kill()
        agent.start()
    results = [ended(drover.ssm, command, agent.node, 60) for command in sent]
    ran = lines(log)
    assert len(ran) == len(set(ran)), "nothing ran twice"
    for number, result in enumerate(results):
        if result["Status"] == "Success":
            assert f"end-{number}" in ran and str(number) in ran, number
        else:
            assert (result["Status"], str(number) in ran) == ("Failed", True), "only what was running has failed"
            assert "was killed" in result["StandardErrorContent"], result["StandardErrorContent"]
    failed = sum(result["Status"] == "Failed" for result in results)
    assert failed <= 10, "five run at a time, and it was killed twice"
    until("no script is left over", lambda: not any("sleep" in line for line in drover.processes.alive().values()))


def test_a_result_reaches_a_server_that_was_away_when_the_script_ended(drover, tmp_path):
    [agent] = drover.agents(1)
    go, done = tmp_path / "go", tmp_path / "done"
    command = send(
        drover.ssm, agent.node, f"until [ -e {go} ]; do sleep 0.05; done", "echo after the cut", f"touch {done}"
    )
    reaches(drover.ssm, command, agent.node, "InProgress")
    address = drover.address
    drover.kill()
    go.touch()
    until("the script ends without the server", done.exists)
    drover.start(address)
    assert ended(drover.ssm, command, agent.node)["StandardOutputContent"] == "after the cut\n"
    assert commands.concluded(drover.ssm, command)["Status"] == "Success"


def test_a_result_survives_when_server_and_agent_are_killed(drover, tmp_path):
    [agent] = drover.agents(1)
    go, done = tmp_path / "go", tmp_path / "done"
    command = send(drover.ssm, agent.node, f"until [ -e {go} ]; do sleep 0.05; done", "echo kept", f"touch {done}")
    reaches(drover.ssm, command, agent.node, "InProgress")
    address = drover.address
    drover.kill()
    go.touch()
    until("the script ends", done.exists)
    until("the agent has noted the end", lambda: _job(agent, command)["state"] not in ("running", "waiting"))
    agent.kill()
    drover.start(address)
    agent.start()
    result = ended(drover.ssm, command, agent.node)
    assert (result["Status"], result["StandardOutputContent"]) == ("Success", "kept\n")


def _job(agent, command):
    report = json.loads(agent.call("status", "--output", "json").stdout)
    [job] = [job for job in report["jobs"] if job["command_id"] == command]
    return job


def test_commands_sent_while_an_agent_is_down_wait_for_it(drover, tmp_path):
    [agent] = drover.agents(1)
    agent.kill()
    log = tmp_path / "ran"
    sent = [send(drover.ssm, agent.node, f"echo {number} >> {log}") for number in range(12)]
    address = drover.address
    drover.kill()
    drover.start(address)
    agent.start()
    for command in sent:
        assert ended(drover.ssm, command, agent.node)["Status"] == "Success"
    assert sorted(map(int, lines(log))) == list(range(12))


@pytest.mark.slow
def test_cancelling_survives_a_killed_server(drover):
    [agent] = drover.agents(1)
    command = send(drover.ssm, agent.node, "sleep 300")
    reaches(drover.ssm, command, agent.node, "InProgress")
    address = drover.address
    drover.ssm.cancel_command(CommandId=command)
    drover.kill()
    drover.start(address)
    assert ended(drover.ssm, command, agent.node, CLAIM)["Status"] == "Cancelled"


def test_a_node_that_repeats_itself_and_answers_out_of_order(drover):
    node = byhand.Node(drover.agent("agent")).connect()
    command = send(drover.ssm, node.node, "anything")
    identity, job = node.receive("agent_job")
    assert command in job["JobId"]

    # A frame whose digest is wrong is dropped, and harms neither the channel nor the command.
    node.reply(job, "forged", digest=bytes(32))
    node.send(b"not a frame")
    node.send(byhand.frame("agent_job_reply", b"{"))
    node.send(byhand.frame("agent_job_reply", {"jobId": "nonsense"}))
    node.send(byhand.frame("no_such_kind", {}))
    node.send(byhand.frame("agent_job_ack", {"jobId": job["JobId"]}))
    assert commands.invocation(drover.ssm, command, node.node)["Status"] == "Pending"

    # Without an acknowledgement it comes again, in another frame with the same job.
    again, same = node.receive("agent_job")
    assert again != identity and same == job
    node.acknowledge(again, job)
    reaches(drover.ssm, command, node.node, "InProgress")
    node.acknowledge(again, job, "51405", "DuplicateCommand")

    # The end comes twice; what is said after it changes nothing.
    for output in ("first\n", "first\n"):
        sent = node.reply(job, output)
        _, answer = node.receive("agent_job_reply_ack")
        assert answer == {"jobId": job["JobId"], "acknowledgedMessageId": str(sent)}
    node.reply(job, "late\n", status="Failed", code=1)
    node.receive("agent_job_reply_ack")
    result = commands.invocation(drover.ssm, command, node.node)
    assert result["Status"] == "Success"
    whole = commands.concluded(drover.ssm, command)
    assert (whole["Status"], whole["CompletedCount"], whole["ErrorCount"]) == ("Success", 1, 0)


def test_a_node_cannot_report_for_another_one(drover):
    [victim] = drover.agents(1)
    thief = byhand.Node(drover.agent("thief")).connect()
    mine = send(drover.ssm, thief.node, "mine")
    _, job = thief.receive("agent_job")
    running = send(drover.ssm, victim.node, "sleep 300")
    reaches(drover.ssm, running, victim.node, "InProgress")
    forged = job | {"JobId": job["JobId"].replace(mine, running).replace(thief.node, victim.node)}
    thief.reply(forged, "forged\n")
    thief.reply(job | {"JobId": job["JobId"].replace(mine, running)}, "forged\n")
    thief.reply(job, "own\n")
    assert ended(drover.ssm, mine, thief.node)["StandardOutputContent"] == "own\n"
    assert commands.invocation(drover.ssm, running, victim.node)["Status"] == "InProgress"


def test_a_channel_wants_its_own_fresh_token(sqlite):
    agent, other = sqlite.agent("agent"), sqlite.agent("other")
    foreign = wire.control_channel_token(sqlite.url, other.node, byhand.Node(other).key).body.decode()
    foreign = foreign.partition("<TokenValue>")[2].partition("</TokenValue>")[0]
    for token in ("", "made up", foreign):
        assert byhand.Node(agent).connect(token).is_closed_by_server()
        assert sqlite.connection(agent.node) == "notconnected"
    # A second channel of the same node takes the place of the first.
    first = byhand.Node(agent).connect()
    until("connected", lambda: sqlite.connection(agent.node) == "connected")
    second = byhand.Node(agent).connect()
    assert first.is_closed_by_server()
    command = send(sqlite.ssm, agent.node, "true")
    assert command in second.receive("agent_job")[1]["JobId"]
    assert sqlite.connection(agent.node) == "connected"


def test_a_refused_command_fails_with_the_nodes_reason(sqlite):
    node = byhand.Node(sqlite.agent("agent")).connect()
    command = send(sqlite.ssm, node.node, "anything")
    identity, job = node.receive("agent_job")
    node.acknowledge(identity, job, "51406", "InvalidDocument")
    result = ended(sqlite.ssm, command, node.node)
    assert result["Status"] == "Failed" and "InvalidDocument" in result["StandardErrorContent"]


def test_a_busy_node_is_asked_again(sqlite):
    node = byhand.Node(sqlite.agent("agent")).connect()
    command = send(sqlite.ssm, node.node, "anything")
    identity, job = node.receive("agent_job")
    node.acknowledge(identity, job, "51402", "ProcessorBufferFull")
    reaches(sqlite.ssm, command, node.node, "Delayed")
    identity, again = node.receive("agent_job")
    node.acknowledge(identity, again)
    reaches(sqlite.ssm, command, node.node, "InProgress")


def test_a_full_disk_at_the_agent_is_told_and_passes(sqlite, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk], capture_output=True).returncode != 0:
        pytest.skip("this needs the right to mount")
    try:
        agent = agent_on(sqlite, disk)
        assert run(sqlite.ssm, agent.node, "echo fits")["StandardOutputContent"] == "fits\n"

        # A script that fills the disk fails by itself, with a result.
        big = run(sqlite.ssm, agent.node, "head -c 10000000 /dev/zero | tr '\\0' x")
        assert big["Status"] == "Failed" and big["StandardOutputContent"].startswith("xxx"), big["StatusDetails"]

        # With no room for the agent's own notes, a command is not begun; it waits until there is room again.
        for output in disk.rglob("stdout"):
            output.unlink()
        filler = disk / "filler"
        with open(filler, "wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
            while True:
                file.write(bytes(4096))
        mark = tmp_path / "ran"
        command = send(sqlite.ssm, agent.node, f"echo x >> {mark}")
        until("the agent says why", lambda: "No space left" in agent.process.output())
        assert agent.process.is_running()
        result = commands.invocation(sqlite.ssm, command, agent.node)
        assert not mark.exists() or result["Status"] == "Success", result
        filler.unlink()
        result = ended(sqlite.ssm, command, agent.node)
        if result["Status"] == "Success":
            assert mark.read_text() == "x\n"
        else:
            assert "No space left" in result["StandardErrorContent"] and not mark.exists(), result
        assert run(sqlite.ssm, agent.node, "echo again")["StandardOutputContent"] == "again\n"
        agent.stop()
    finally:
        sqlite.processes.end()
        subprocess.run(["umount", disk], check=True)


def agent_on(drover, disk):
    agent = drover.agent("agent")
    subprocess.run(["mv", agent.state_dir, disk / "state"], check=True)
    agent.state_dir = disk / "state"
    return agent.start()


def refusal(processes, *argv):
    """What a program that must not start says."""
    failed = processes.run(*argv, ok=False, timeout=30)
    assert "panicked" not in failed.stderr
    return failed.stderr


def test_a_port_in_use_is_told_and_its_owner_unharmed(sqlite, tmp_path):
    said = refusal(sqlite.processes, DROVER, "dev", "--data-dir", tmp_path / "second", "--listen", sqlite.address)
    assert sqlite.address in said and "in use" in said
    assert run(sqlite.ssm, sqlite.node, "echo fine")["StandardOutputContent"] == "fine\n"


def test_a_data_folder_in_use_is_told_and_its_owner_unharmed(drover):
    before = drover.env
    said = refusal(drover.processes, *drover.command_line())
    assert str(drover.data_dir) in said and str(drover.process.pid) in said
    drover.wait(5)
    assert drover.env == before, "still found by its folder"
    assert run(drover.ssm, drover.node, "echo fine")["StandardOutputContent"] == "fine\n"
    assert drover.stop() == 0


def test_data_of_a_newer_version_is_left_alone(drover, request):
    assert drover.stop() == 0
    if drover.database_url:
        postgres = request.getfixturevalue("postgres")
        postgres.query(drover.database_url, "UPDATE drover.meta SET value = '99' WHERE name = 'format'")
    else:
        with sqlite3.connect(drover.data_dir / "drover.db") as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
    said = refusal(drover.processes, *drover.command_line())
    assert "newer" in said and "99" in said
    if drover.database_url:
        postgres.query(drover.database_url, "UPDATE drover.meta SET value = '1' WHERE name = 'format'")
    else:
        with sqlite3.connect(drover.data_dir / "drover.db") as database:
            assert database.execute("PRAGMA user_version").fetchone() == (99,)
            database.execute("PRAGMA user_version = 1")
        database.close()
    node = drover.node
    drover.start()
    assert drover.node == node


def test_a_data_folder_that_is_none_is_told(processes, tmp_path):
    file = tmp_path / "file"
    file.write_text("precious")
    said = refusal(processes, DROVER, "dev", "--data-dir", file, "--listen", "127.0.0.1:0")
    assert str(file) in said and file.read_text() == "precious"
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    (foreign / "drover.db").write_text("no database at all, but long enough to be looked at as one" * 100)
    said = refusal(processes, DROVER, "dev", "--data-dir", foreign, "--listen", "127.0.0.1:0")
    assert str(foreign) in said and "no database" in (foreign / "drover.db").read_text()


def test_a_database_that_is_away_is_told(processes, tmp_path):
    url = "postgres://postgres:hush@127.0.0.1:1/nowhere"
    said = refusal(
        processes, DROVER, "dev", "--data-dir", tmp_path / "d", "--listen", "127.0.0.1:0", "--database-url", url
    )
    assert "PostgreSQL" in said and "refused" in said and "hush" not in said


def test_a_database_that_restarts_is_found_again(system, request):
    drover = system("postgres").start()
    postgres = request.getfixturevalue("postgres")
    name = drover.database_url.rsplit("/", 1)[1]
    assert run(drover.ssm, drover.node, "true")["Status"] == "Success"
    postgres.query(
        drover.database_url.rsplit("/", 1)[0] + "/postgres",
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",
    )
    ssm = drover.client("ssm", retries=3)
    assert run(ssm, drover.node, "echo back")["StandardOutputContent"] == "back\n"


def test_the_trail_has_one_record_for_each_call_and_no_secrets(drover):
    ssm, node = drover.ssm, drover.node
    activation_id, code = drover.activation(Description="for the trail")
    commands.fails("InvalidInstanceId", send, ssm, "mi-00000000000000000", "echo s3cret-in-a-script")
    command = send(ssm, node, "echo s3cret-in-a-script", Comment="for the trail")
    ended(ssm, command, node)
    ids = [ssm.list_commands()["ResponseMetadata"]["RequestId"] for _ in range(3)]
    assert drover.stop() == 0

    shown = drover.drover("store", "scan", "log", "trail", "--limit", "10000", *store_of(drover)).stdout
    records = [json.loads(line)["value"] for line in shown.splitlines()]
    assert len({record["eventID"] for record in records}) == len(records)

    def named(name):
        return [record for record in records if record["eventName"] == name]

    assert [record["requestID"] for record in named("ListCommands")] == ids
    failed, sent = named("SendCommand")
    assert failed["errorCode"] == "InvalidInstanceId" and "errorCode" not in sent
    assert (
        sent["requestParameters"]["parameters" if "parameters" in sent["requestParameters"] else "Parameters"] == HIDDEN
    )
    assert sent["eventSource"] == "ssm.amazonaws.com" and sent["sourceIPAddress"] == "127.0.0.1"
    assert sent["userIdentity"]["accessKeyId"] == drover.key[0] and not sent["readOnly"]
    [created] = [record for record in named("CreateActivation") if "for the trail" in json.dumps(record)]
    assert created["recipientAccountId"] == "123456789012" and created["awsRegion"] == drover.region
    registered = named("RegisterManagedInstance")
    assert registered and all(HIDDEN in json.dumps(record) for record in registered)
    everything = shown + "".join(text for _, text in drover.processes.logs())
    for secret in ("s3cret-in-a-script", code, drover.key[1]):
        assert secret not in everything, secret
    assert activation_id


def store_of(drover):
    """How `drover store` finds the store of a system."""
    if drover.database_url:
        return ["--database-url", drover.database_url]
    return ["--data-dir", drover.data_dir]
