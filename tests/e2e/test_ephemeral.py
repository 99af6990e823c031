"""`drover dev --ephemeral`: a system for tests of other programs, in memory only."""

from harness.system import Ephemeral
from harness.waiting import until


def left_on_disk(processes):
    return sorted(str(path.relative_to(processes.folder)) for path in processes.folder.rglob("*") if path.is_file())


def test_given_keys_work_and_nothing_is_left_on_disk(bare, processes):
    assert bare.client("sts").get_caller_identity()["Account"] == bare.account
    made = bare.ssm.create_activation(IamRole="role")
    assert len(bare.ssm.describe_activations()["ActivationList"]) == 1 and made["ActivationCode"]
    assert bare.ssm.describe_instance_information()["InstanceInformationList"] == [], "no node"
    assert list(processes.alive()) == [bare.process.pid], "no agent"
    assert bare.process.stop() == 0
    assert left_on_disk(processes) == ["drover.log"]


def test_with_a_node_it_cleans_up_after_itself(processes):
    system = Ephemeral(processes).start()

    def online():
        listed = system.ssm.describe_instance_information()["InstanceInformationList"]
        return [one for one in listed if one["PingStatus"] == "Online"]

    until("its node is online", online)
    assert system.process.stop() == 0
    assert processes.alive() == {}
    assert left_on_disk(processes) == ["drover.log"]
