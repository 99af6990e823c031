"""`drover env`: what points other programs at a system."""

from harness.processes import DROVER, aws_cli


def test_shell_exports_are_enough_for_the_aws_cli(sqlite):
    script = f"""
        set -eu
        eval "$({DROVER} env --data-dir "$1" --wait 30)"
        "$2" sts get-caller-identity --query Account --output text
        "$2" ssm describe-instance-information --query 'InstanceInformationList[].InstanceId' --output text
        echo "$AWS_ENDPOINT_URL $AWS_DEFAULT_REGION $DROVER_NODE_ID"
    """
    shown = sqlite.processes.run("bash", "-c", script, "bash", sqlite.data_dir, aws_cli()).stdout.splitlines()
    assert shown == ["123456789012", sqlite.node, f"{sqlite.url} {sqlite.region} {sqlite.node}"]


def test_waiting_where_nothing_runs_fails_with_the_reason(processes, tmp_path):
    empty = tmp_path / "nothing-here"
    failed = processes.run(DROVER, "env", "--data-dir", empty, "--wait", "1", ok=False)
    assert failed.stdout == "", "eval must not get half of it"
    assert str(empty) in failed.stderr and "drover dev" in failed.stderr
    assert not empty.exists(), "looking makes nothing"


def test_a_system_that_has_stopped_is_told_from_one_that_runs(sqlite):
    assert sqlite.stop() == 0
    failed = sqlite.processes.run(DROVER, "env", "--data-dir", sqlite.data_dir, "--wait", "1", ok=False)
    assert failed.stdout == "" and "drover dev" in failed.stderr


def test_a_system_that_was_killed_is_told_from_one_that_runs(sqlite):
    sqlite.kill()
    failed = sqlite.processes.run(DROVER, "env", "--data-dir", sqlite.data_dir, "--wait", "1", ok=False)
    assert failed.stdout == "" and failed.stderr.strip()
