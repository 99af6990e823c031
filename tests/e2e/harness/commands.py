"""Run Command, as a script with the AWS SDK uses it."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from botocore.exceptions import ClientError

from .waiting import until

FINAL = {"Success", "Failed", "TimedOut", "Cancelled"}
TRUNCATED = "--output truncated--"


def send(ssm, nodes, *lines, targets=None, parameters=None, **options):
    """Sends a shell script; the command's id."""
    if targets is not None:
        options["Targets"] = targets
    else:
        options["InstanceIds"] = [nodes] if isinstance(nodes, str) else list(nodes)
    wanted = {"commands": list(lines)} | (parameters or {})
    answer = ssm.send_command(DocumentName="AWS-RunShellScript", Parameters=wanted, **options)
    return answer["Command"]["CommandId"]


def invocation(ssm, command, node):
    return ssm.get_command_invocation(CommandId=command, InstanceId=node)


def reaches(ssm, command, node, statuses, seconds=30):
    """The invocation as soon as it has one of these statuses. A final status that is none of them is a failure."""
    statuses = {statuses} if isinstance(statuses, str) else set(statuses)

    def there():
        now = invocation(ssm, command, node)
        if now["Status"] in statuses:
            return now
        assert now["Status"] not in FINAL, f"ended as {now['StatusDetails']}: {now}"
        return None

    return until(f"{command} on {node} is {statuses}", there, seconds)


def ended(ssm, command, node, seconds=30):
    """The invocation when it is over."""
    return reaches(ssm, command, node, FINAL, seconds)


def command(ssm, command_id):
    return ssm.list_commands(CommandId=command_id)["Commands"][0]


def concluded(ssm, command_id, seconds=30):
    """The command when it is over."""

    def over():
        now = command(ssm, command_id)
        return now if now["Status"] in FINAL else None

    return until(f"{command_id} is over", over, seconds)


def run(ssm, node, *lines, seconds=30, **options):
    """Sends a shell script to a node and waits for its end."""
    return ended(ssm, send(ssm, node, *lines, **options), node, seconds)


def all_at_once(work, items, workers=8):
    """`work` of each item, in their order, several at once."""
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(work, items))


def fails(code, call, *arguments, **named):
    """Makes a call that must be refused with this error code; the error's message."""
    with pytest.raises(ClientError) as raised:
        call(*arguments, **named)
    error = raised.value.response["Error"]
    assert error["Code"] == code, error
    return error["Message"]
