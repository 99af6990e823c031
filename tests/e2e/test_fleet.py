"""Nodes: how they come, are found, prove themselves, and go."""

from datetime import UTC, datetime, timedelta

from harness import commands, wire
from harness.commands import fails
from harness.system import Agent
from harness.waiting import until


def test_an_activation_registers_as_many_nodes_as_it_is_for(drover):
    activation = drover.activation(
        RegistrationLimit=2, DefaultInstanceName="web", Description="two", Tags=[{"Key": "env", "Value": "prod"}]
    )
    first, second = drover.agent("first", activation).start(), drover.agent("second", activation).start()
    assert len({drover.node, first.node, second.node}) == 3

    third = Agent(drover, "third")
    said = third.register(*activation, ok=False)
    assert "InvalidActivation" in said, said
    assert not (third.state_dir / "identity.json").exists()

    [shown] = drover.ssm.describe_activations(
        Filters=[{"FilterKey": "ActivationIds", "FilterValues": [activation[0]]}]
    )["ActivationList"]
    assert (shown["RegistrationsCount"], shown["RegistrationLimit"], shown["Expired"]) == (2, 2, False)
    assert shown["Description"] == "two" and activation[1] not in str(shown), "the code is told once"

    about = drover.information(first.node)
    assert (about["Name"], about["ActivationId"], about["IamRole"]) == ("web", activation[0], "service-role/Node")
    tags = drover.ssm.list_tags_for_resource(ResourceType="ManagedInstance", ResourceId=first.node)["TagList"]
    assert tags == [{"Key": "env", "Value": "prod"}]
    assert commands.run(drover.ssm, second.node, "echo second")["StandardOutputContent"] == "second\n"


def test_codes_that_are_wrong_expired_or_deleted_register_nothing(sqlite):
    ssm = sqlite.ssm
    identity, code = sqlite.activation()
    stranger = Agent(sqlite, "stranger")
    wrong = ("A" if code[0] != "A" else "B") + code[1:]
    refused = "InvalidActivation"
    assert refused in stranger.register(identity, wrong, ok=False)
    assert refused in stranger.register("00000000-0000-4000-8000-000000000000", code, ok=False)

    soon = datetime.now(UTC) + timedelta(seconds=3)
    expiring = ssm.create_activation(IamRole="r", ExpirationDate=soon)

    def expired():
        [one] = ssm.describe_activations(
            Filters=[{"FilterKey": "ActivationIds", "FilterValues": [expiring["ActivationId"]]}]
        )["ActivationList"]
        return one["Expired"]

    until("the activation has expired", expired)
    assert refused in stranger.register(expiring["ActivationId"], expiring["ActivationCode"], ok=False)

    ssm.delete_activation(ActivationId=identity)
    assert refused in stranger.register(identity, code, ok=False)
    fails("InvalidActivationId", ssm.delete_activation, ActivationId=identity)
    fails(
        "InvalidParameters", ssm.create_activation, IamRole="r", ExpirationDate=datetime.now(UTC) + timedelta(days=31)
    )
    assert len(ssm.describe_instance_information()["InstanceInformationList"]) == 1, "only the system's own node"


def test_a_registered_agent_is_not_registered_again_by_mistake(sqlite):
    agent = sqlite.agent("agent")
    other = sqlite.activation()
    assert agent.node in agent.register(*other, ok=False)
    [unused] = sqlite.ssm.describe_activations(Filters=[{"FilterKey": "ActivationIds", "FilterValues": [other[0]]}])[
        "ActivationList"
    ]
    assert unused["RegistrationsCount"] == 0
    before = agent.node
    agent.register(*other, "--force")
    assert agent.node != before


def test_tags_are_added_changed_listed_and_removed(drover):
    one = {"ResourceType": "ManagedInstance", "ResourceId": drover.node}

    def tags():
        listed = drover.ssm.list_tags_for_resource(**one)["TagList"]
        return {tag["Key"]: tag["Value"] for tag in listed}

    before = tags()
    drover.ssm.add_tags_to_resource(**one, Tags=[{"Key": "env", "Value": "dev"}, {"Key": "team", "Value": "å b"}])
    drover.ssm.add_tags_to_resource(**one, Tags=[{"Key": "env", "Value": "prod"}])
    assert tags() == before | {"env": "prod", "team": "å b"}
    drover.ssm.remove_tags_from_resource(**one, TagKeys=["team", "never-there"])
    assert tags() == before | {"env": "prod"}
    many = [{"Key": f"k{n}", "Value": ""} for n in range(50)]
    fails("TooManyTagsError", drover.ssm.add_tags_to_resource, **one, Tags=many)
    assert tags() == before | {"env": "prod"}, "all or nothing"
    nobody = {"ResourceType": "ManagedInstance", "ResourceId": "mi-00000000000000000"}
    fails("InvalidResourceId", drover.ssm.add_tags_to_resource, **nobody, Tags=many[:1])
    fails("InvalidResourceId", drover.ssm.list_tags_for_resource, **nobody)
    reserved = [{"Key": "aws:mine", "Value": ""}]
    fails("ValidationException", drover.ssm.add_tags_to_resource, **one, Tags=reserved)


def test_nodes_are_found_by_both_forms_of_filters(drover):
    activation = drover.activation(RegistrationLimit=2, Tags=[{"Key": "tier", "Value": "web"}])
    online, never = drover.agent("online", activation).start(), drover.agent("never", activation)

    def found(**filters):
        listed = drover.ssm.describe_instance_information(**filters)["InstanceInformationList"]
        return {one["InstanceId"] for one in listed}

    def new(key, *values):
        return found(Filters=[{"Key": key, "Values": list(values)}])

    def old(key, *values):
        return found(InstanceInformationFilterList=[{"key": key, "valueSet": list(values)}])

    web = {online.node, never.node}
    assert found() == web | {drover.node}
    assert new("tag:tier", "web") == web == new("tag-key", "tier")
    assert (
        new("InstanceIds", online.node, drover.node)
        == {online.node, drover.node}
        == old("InstanceIds", online.node, drover.node)
    )
    assert new("PingStatus", "Online") == {online.node, drover.node} == old("PingStatus", "Online")
    assert new("ActivationIds", activation[0]) == web == old("ActivationIds", activation[0])
    assert new("PlatformTypes", "Linux") == {online.node, drover.node} == old("PlatformTypes", "Linux")
    assert new("ResourceType", "ManagedInstance") == web | {drover.node} == old("ResourceType", "ManagedInstance")
    assert new("IamRole", "service-role/Node") >= web and new("IamRole", "nobody") == set()
    both = [{"Key": "tag:tier", "Values": ["web"]}, {"Key": "PingStatus", "Values": ["Online"]}]
    assert found(Filters=both) == {online.node}
    describe = drover.ssm.describe_instance_information
    fails("InvalidFilterKey", describe, Filters=[{"Key": "Colour", "Values": ["red"]}])
    fails("InvalidInstanceInformationFilterValue", describe, Filters=[{"Key": "PingStatus", "Values": ["Asleep"]}])

    properties = drover.ssm.describe_instance_properties(
        FiltersWithOperator=[{"Key": "InstanceIds", "Values": [online.node[:10]], "Operator": "BeginWith"}]
    )["InstanceProperties"]
    assert [one["InstanceId"] for one in properties] == [online.node]


def test_pages_of_nodes_hold_each_node_once(drover, tmp_path):
    key = wire.public_key(drover.agent("model").state_dir)
    activation_id, code = drover.activation(RegistrationLimit=11, Tags=[{"Key": "page", "Value": "yes"}])

    def register(_):
        wanted = {"ActivationId": activation_id, "ActivationCode": code, "PublicKey": key, "PublicKeyType": "Rsa"}
        wanted["Fingerprint"] = "00000000-0000-4000-8000-000000000000"
        answer = wire.call(drover.url, "RegisterManagedInstance", wanted)
        assert answer.status == 200, answer
        return answer.json["InstanceId"]

    registered = commands.all_at_once(register, range(11))
    assert len(set(registered)) == 11, "registered all at once, and each got an id of its own"
    paginator = drover.ssm.get_paginator("describe_instance_information")
    pages = list(paginator.paginate(Filters=[{"Key": "tag:page", "Values": ["yes"]}], PaginationConfig={"PageSize": 5}))
    sizes = [len(page["InstanceInformationList"]) for page in pages]
    listed = [one["InstanceId"] for page in pages for one in page["InstanceInformationList"]]
    assert sorted(listed) == sorted(registered) and sizes == [5, 5, 1]
    fails("InvalidNextToken", drover.ssm.describe_instance_information, NextToken="not one of ours")
    late = wire.call(drover.url, "RegisterManagedInstance", {
        "ActivationId": activation_id, "ActivationCode": code, "PublicKey": key, "PublicKeyType": "Rsa",
        "Fingerprint": "00000000-0000-4000-8000-000000000000",
    })  # fmt: skip
    assert late.code == "InvalidActivation"


def test_more_registrations_at_once_than_the_limit_allows(drover):
    key = wire.public_key(drover.agent("model").state_dir)
    activation_id, code = drover.activation(RegistrationLimit=3)

    def register(_):
        wanted = {"ActivationId": activation_id, "ActivationCode": code, "PublicKey": key, "PublicKeyType": "Rsa"}
        wanted["Fingerprint"] = "00000000-0000-4000-8000-000000000000"
        return wire.call(drover.url, "RegisterManagedInstance", wanted)

    answers = commands.all_at_once(register, range(8))
    assert sorted(answer.code or "registered" for answer in answers) == ["InvalidActivation"] * 5 + ["registered"] * 3


def test_a_killed_agent_is_seen_as_lost_and_as_online_again(drover):
    [agent] = drover.agents(1)
    assert drover.information(agent.node)["PingStatus"] == "Online"
    agent.kill()
    until("the loss is seen", lambda: drover.information(agent.node)["PingStatus"] == "ConnectionLost")
    assert drover.connection(agent.node) == "notconnected"
    agent.start()
    until("it is back", lambda: drover.information(agent.node)["PingStatus"] == "Online")
    assert drover.connection("mi-00000000000000000") == "notconnected"


def test_a_deregistered_node_is_shown_the_door(drover):
    [agent] = drover.agents(1)
    key = wire.NodeKey(agent.state_dir)
    token = wire.role_token(drover.url, key)
    drover.ssm.deregister_managed_instance(InstanceId=agent.node)
    assert drover.information(agent.node) is None
    until("its connection has ended", lambda: drover.connection(agent.node) == "notconnected")
    fails("InvalidInstanceId", commands.send, drover.ssm, agent.node, "true")
    fails("InvalidInstanceId", drover.ssm.deregister_managed_instance, InstanceId=agent.node)
    # Neither its key nor a token that it still has opens anything.
    refused = wire.call(drover.url, "RequestManagedInstanceRoleToken", {"Fingerprint": key.fingerprint}, key)
    assert refused.code == "UnrecognizedClientException"
    about = {"InstanceId": agent.node, "AgentVersion": "3.3.2000.0", "AgentName": "amazon-ssm-agent"}
    refused = wire.call(drover.url, "UpdateInstanceInformation", about, token)
    assert refused.status == 400 and refused.code in ("InvalidInstanceId", "AccessDeniedException"), refused
    assert drover.information(agent.node) is None
    agent.stop()
    agent.launch()
    until("the agent says why", lambda: "UnrecognizedClient" in agent.process.output())
    assert drover.connection(agent.node) == "notconnected"


def test_a_rotated_key_replaces_the_old_one(drover):
    agent = drover.agent("agent")
    old = wire.NodeKey(agent.state_dir)
    assert wire.role_token(drover.url, old).token
    agent.call("rotate-key")
    new = wire.NodeKey(agent.state_dir)
    assert new.n != old.n and wire.role_token(drover.url, new).token
    stale = wire.call(drover.url, "RequestManagedInstanceRoleToken", {"Fingerprint": old.fingerprint}, old)
    assert stale.code == "InvalidSignatureException"
    agent.start()
    assert commands.run(drover.ssm, agent.node, "echo still here")["StandardOutputContent"] == "still here\n"
    # Also under a running agent.
    agent.call("rotate-key")
    assert commands.run(drover.ssm, agent.node, "echo and now")["StandardOutputContent"] == "and now\n"


def test_a_stolen_node_id_is_of_no_use(drover):
    victim, thief = drover.agent("victim"), drover.agent("thief")
    own = wire.NodeKey(thief.state_dir)
    token = wire.role_token(drover.url, own)

    # The thief's key under the victim's id.
    forged = wire.NodeKey(thief.state_dir)
    forged.id = victim.node
    refused = wire.call(drover.url, "RequestManagedInstanceRoleToken", {"Fingerprint": own.fingerprint}, forged)
    assert refused.code == "InvalidSignatureException"

    # The victim's key on another machine.
    copied = wire.call(
        drover.url,
        "RequestManagedInstanceRoleToken",
        {"Fingerprint": "11111111-1111-4111-8111-111111111111"},
        wire.NodeKey(victim.state_dir),
    )
    assert copied.code == "MachineFingerprintDoesNotMatch"

    # The thief's own token for what is the victim's.
    about = {"InstanceId": victim.node, "AgentVersion": "6.6.6.0", "AgentName": "amazon-ssm-agent"}
    refused = wire.call(drover.url, "UpdateInstanceInformation", about, token)
    assert refused.code == "AccessDeniedException" and victim.node in refused.message
    assert wire.control_channel_token(drover.url, victim.node, token).status == 403
    assert wire.control_channel_token(drover.url, thief.node, token).status == 201

    # And nothing of an operator's.
    for operation, body in [
        ("SendCommand", {"DocumentName": "AWS-RunShellScript", "InstanceIds": [victim.node]}),
        ("DescribeInstanceInformation", {}),
        ("CreateActivation", {"IamRole": "r"}),
        ("DeregisterManagedInstance", {"InstanceId": victim.node}),
        ("GetCommandInvocation", {"CommandId": "00000000-0000-4000-8000-000000000000", "InstanceId": victim.node}),
    ]:  # fmt: skip
        refused = wire.call(drover.url, operation, body, token)
        assert refused.code == "AccessDeniedException", (operation, refused)

    # A token that was tampered with.
    for changed in [
        wire.Key(token.id, token.secret, token.token[:-4] + "AAAA"),
        wire.Key(token.id, token.secret),
        wire.Key(token.id, token.secret + "x", token.token),
    ]:
        refused = wire.call(drover.url, "UpdateInstanceInformation", about | {"InstanceId": thief.node}, changed)
        assert refused.code in ("UnrecognizedClientException", "InvalidSignatureException"), refused


def test_two_agents_with_one_state_folder_are_refused(sqlite):
    [agent] = sqlite.agents(1)
    second = agent.call("run", ok=False)
    assert str(agent.state_dir) in second.stderr and "another" in second.stderr
    assert commands.run(sqlite.ssm, agent.node, "echo unharmed")["StandardOutputContent"] == "unharmed\n"


def test_a_node_gets_another_role(sqlite):
    agent = sqlite.agent("agent")
    sqlite.ssm.update_managed_instance_role(InstanceId=agent.node, IamRole="OtherRole")
    assert sqlite.information(agent.node)["IamRole"] == "OtherRole"
    identity = wire.identity(sqlite.url, wire.role_token(sqlite.url, wire.NodeKey(agent.state_dir)))
    assert "assumed-role/OtherRole/" in identity
    fails(
        "InvalidInstanceId",
        sqlite.ssm.update_managed_instance_role,
        InstanceId="mi-00000000000000000",
        IamRole="OtherRole",
    )
