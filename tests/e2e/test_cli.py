"""The operator's command line: `drover nodes`, `run`, `status`, `store`."""

import json
import signal
import subprocess

from harness import commands
from harness.processes import DROVER
from harness.waiting import until


def test_nodes_are_listed_for_people_and_for_programs(sqlite):
    [agent] = sqlite.agents(1, DefaultInstanceName="web-1", Tags=[{"Key": "env", "Value": "prod"}])
    heading, *rows = sqlite.drover("nodes").stdout.splitlines()
    assert heading.split()[:3] == ["ID", "NAME", "STATUS"]
    assert sorted(row.split()[0] for row in rows) == sorted([agent.node, sqlite.node])
    [web] = [row.split() for row in rows if "web-1" in row]
    assert web[:3] == [agent.node, "web-1", "Online"]
    listed = json.loads(sqlite.drover("nodes", "--filter", "tag:env=prod,dev", "--output", "json").stdout)
    assert [(one["InstanceId"], one["Name"], one["PingStatus"]) for one in listed] == [(agent.node, "web-1", "Online")]
    assert json.loads(sqlite.drover("nodes", "--filter", "tag:env=none", "--output", "json").stdout) == []
    assert "InvalidFilterKey" in sqlite.drover("nodes", "--filter", "colour=red", ok=False).stderr


def test_the_server_is_found_by_folder_and_its_absence_is_told(sqlite):
    by_folder = sqlite.processes.run(DROVER, "nodes", "--data-dir", sqlite.data_dir)
    assert sqlite.node in by_folder.stdout
    nowhere = sqlite.processes.run(DROVER, "nodes", ok=False)
    assert nowhere.stdout == "" and "AWS_ENDPOINT_URL" in nowhere.stderr
    assert sqlite.stop() == 0
    away = sqlite.drover("nodes", ok=False)
    assert away.stdout == "" and sqlite.url in away.stderr
    bad_key = sqlite.drover("nodes", ok=False, AWS_SECRET_ACCESS_KEY="wrong")
    assert bad_key.returncode == 1


def test_run_shows_what_the_command_writes_and_ends_as_it_ends(drover):
    fine = drover.drover("run", "echo out; echo err >&2")
    assert (fine.stdout, fine.returncode) == ("out\n", 0) and "err\n" in fine.stderr and "Success" in fine.stderr
    words = drover.drover("run", "echo", "several", "words")
    assert words.stdout == "several words\n"
    failed = drover.drover("run", "echo before; exit 7", ok=False)
    assert (failed.stdout, failed.returncode) == ("before\n", 7) and "exit code 7" in failed.stderr
    shown = json.loads(drover.drover("run", "echo out; echo err >&2; exit 3", "--output", "json", ok=False).stdout)
    [one] = shown["Invocations"]
    assert (shown["Status"], one["Status"], one["ResponseCode"], one["InstanceId"]) == (
        "Failed",
        "Failed",
        3,
        drover.node,
    )
    assert one["StandardOutput"] == "out\n" and one["StandardError"].startswith("err\n")
    unended = drover.drover("run", "printf 'no line break'")
    assert unended.stdout.rstrip("\n") == "no line break"
    large = drover.drover("run", "seq 1 100000")
    assert large.stdout.startswith("1\n2\n3\n") and large.returncode == 0
    limit = drover.drover("run", "sleep 300", "--timeout", "5", ok=False)
    assert limit.returncode == 1 and "ExecutionTimedOut" in limit.stderr


def test_output_comes_while_the_command_runs(sqlite, tmp_path):
    go = tmp_path / "go"
    shown = tmp_path / "shown.log"
    script = f"echo first; echo wrong >&2; until [ -e {go} ]; do sleep 0.05; done; echo last"
    with open(shown, "wb") as output:
        env = sqlite.processes.env(**sqlite.env)
        with subprocess.Popen([DROVER, "run", script], stdout=output, stderr=subprocess.STDOUT, env=env) as running:
            until("the first line is shown", lambda: "first\n" in shown.read_text() and "wrong\n" in shown.read_text())
            assert running.poll() is None and "last" not in shown.read_text()
            go.touch()
            assert running.wait(20) == 0
    assert "last\n" in shown.read_text() and shown.read_text().count("first\n") == 1


def test_ctrl_c_cancels_the_command(sqlite, tmp_path):
    mark, shown = tmp_path / "begun", tmp_path / "shown.log"
    with open(shown, "wb") as output:
        env = sqlite.processes.env(**sqlite.env)
        argv = [DROVER, "run", f"touch {mark}; sleep 300"]
        with subprocess.Popen(argv, stdout=output, stderr=subprocess.STDOUT, env=env) as running:
            until("the script runs", mark.exists)
            running.send_signal(signal.SIGINT)
            assert running.wait(20) == 1
    assert "Cancelled" in shown.read_text()
    [command] = sqlite.ssm.list_commands()["Commands"]
    assert commands.concluded(sqlite.ssm, command["CommandId"])["Status"] == "Cancelled"
    until("the script is gone", lambda: not any("sleep 300" in line for line in sqlite.processes.alive().values()))


def test_nodes_are_selected_by_id_name_tag_and_all(sqlite):
    web = sqlite.agent("web", sqlite.activation(DefaultInstanceName="web-1", Tags=[{"Key": "env", "Value": "prod"}]))
    web.start()
    show = "echo $AWS_SSM_INSTANCE_ID"
    for selector in (web.node, "web-1", "env=prod", "env=dev,prod"):
        assert web.node in sqlite.drover("run", show, "--on", selector).stdout, selector
        assert sqlite.node not in sqlite.drover("run", show, "--on", selector).stdout, selector
    both = sqlite.drover("run", show, "--on", "all")
    labels = {line.split()[0].rstrip(":") for line in both.stdout.splitlines()}
    assert {web.node, sqlite.node} <= set(both.stdout.split()) and "web-1" in "".join(labels)
    assert "2 nodes" in both.stderr and "2 succeeded" in both.stderr
    mixed = sqlite.drover("run", f'[ "$AWS_SSM_INSTANCE_ID" = {web.node} ]', "--on", "all", ok=False)
    assert mixed.returncode == 1 and "1 succeeded, 1 failed" in mixed.stderr
    several = sqlite.drover("run", show, ok=False)
    assert several.returncode == 2 and "--on" in several.stderr, "with two nodes it wants to be told which"
    unknown = sqlite.drover("run", show, "--on", "nobody", ok=False)
    assert unknown.returncode == 2 and "nobody" in unknown.stderr
    nobody = sqlite.drover("run", show, "--on", "env=none", ok=False)
    assert nobody.returncode == 2 and "env=none" in nobody.stderr


def test_status_tells_how_the_server_is_doing(drover, engine):
    engine = {"sqlite": "sqlite", "postgres": "postgresql"}[engine]
    status = json.loads(drover.drover("status", "--output", "json").stdout)
    assert (status["Engine"], status["AccountId"], status["Region"]) == (engine, "123456789012", drover.region)
    assert status["Nodes"] == {"Registered": 1, "Online": 1} and status["Connections"] == 1
    names = {task["Name"] for task in status["Tasks"]}
    assert "due-queue" in names and len(names) >= 4
    assert {queue["Name"] for queue in status["Queues"]} == {"due", "mailbox", "outbox"}
    page = drover.drover("status").stdout
    assert drover.url in page and "1 registered, 1 online" in page


def test_a_store_moves_from_one_engine_to_the_other_and_back(system, request, tmp_path):
    first = system("sqlite").start()
    ran = commands.run(first.ssm, first.node, "echo moved")["CommandId"]
    commands.concluded(first.ssm, ran)
    first.ssm.add_tags_to_resource(
        ResourceType="ManagedInstance", ResourceId=first.node, Tags=[{"Key": "env", "Value": "prod"}]
    )
    folder = ["--data-dir", first.data_dir]
    busy = first.processes.run(DROVER, "store", "export", tmp_path / "busy", *folder, ok=False)
    assert "in use" in busy.stderr, "not while a server works with it"
    assert first.stop() == 0

    exports = [tmp_path / f"export-{number}" for number in range(3)]
    first.processes.run(DROVER, "store", "export", exports[0], *folder)
    assert exports[0].stat().st_mode & 0o077 == 0
    database = ["--database-url", request.getfixturevalue("postgres").database()]
    first.processes.run(DROVER, "store", "import", exports[0], *database)
    again = first.processes.run(DROVER, "store", "import", exports[0], *database, ok=False)
    assert "empty" in again.stderr, "only into an empty one"

    second = system("sqlite")
    second.database_url = database[1]
    second.start()
    assert second.node == first.node, "the same node goes on"
    moved = commands.invocation(second.ssm, ran, second.node)
    assert (moved["Status"], moved["StandardOutputContent"]) == ("Success", "moved\n")
    [tag] = second.ssm.list_tags_for_resource(ResourceType="ManagedInstance", ResourceId=second.node)["TagList"]
    assert tag == {"Key": "env", "Value": "prod"}
    assert commands.run(second.ssm, second.node, "echo goes on")["Status"] == "Success"
    assert second.stop() == 0

    second.processes.run(DROVER, "store", "export", exports[1], *database)
    second.processes.run(DROVER, "store", "import", exports[1], "--data-dir", tmp_path / "back")
    second.processes.run(DROVER, "store", "export", exports[2], "--data-dir", tmp_path / "back")
    assert exports[1].read_text() == exports[2].read_text() != exports[0].read_text()


def test_a_store_is_looked_into(sqlite):
    assert sqlite.stop() == 0
    folder = ["--data-dir", sqlite.data_dir]
    shown = sqlite.processes.run(DROVER, "store", "scan", "items", "--limit", "1000", *folder).stdout.splitlines()
    entries = [json.loads(line) for line in shown]
    [node] = [entry for entry in entries if entry["key"][-1] == sqlite.node and entry["value"].get("public_key")]
    got = sqlite.processes.run(DROVER, "store", "get", "items", *node["key"], *folder).stdout
    assert json.loads(got) == node["value"]
    missing = sqlite.processes.run(DROVER, "store", "get", "items", "nothing", *folder, ok=False)
    assert missing.stdout == "" and "nothing" in missing.stderr
    assert "the tables are" in sqlite.processes.run(DROVER, "store", "scan", "colours", *folder, ok=False).stderr
