"""Requests as no well-behaved client sends them: unsigned, forged, late, broken, huge, slow."""

import contextlib
import re
import socket
import time
from datetime import timedelta
from urllib.parse import urlsplit

import botocore.auth
import botocore.session
import pytest

from harness import wire
from harness.commands import fails
from harness.processes import ROOT
from harness.system import client

IMPLEMENTED = [line.split(":") for line in (ROOT / "docs/implemented.txt").read_text().split()]
JSON_OPERATIONS = [(service, operation) for service, operation in IMPLEMENTED if service in wire.TARGETS]


def key(system):
    return wire.Key(*system.key)


def test_credentials_that_are_wrong_are_told_apart(bare):
    access, secret = bare.key
    for service, operation, codes in [
        ("ssm", "list_commands", ("InvalidSignatureException", "UnrecognizedClientException")),
        ("sts", "get_caller_identity", ("SignatureDoesNotMatch", "InvalidClientTokenId")),
    ]:
        forged = client(service, bare.url, access, secret[:-1] + "x")
        assert "signature" in fails(codes[0], getattr(forged, operation))
        unknown = client(service, bare.url, "AKIAEXAMPLEEXAMPLE99", secret)
        assert "token" in fails(codes[1], getattr(unknown, operation))
        tokened = client(service, bare.url, access, secret, token="made up")
        fails(codes[1], getattr(tokened, operation))


def test_every_operation_wants_a_good_signature(bare):
    assert len(JSON_OPERATIONS) > 10
    for service, operation in JSON_OPERATIONS:

        def refusal(key=None, service=service, operation=operation):
            answer = wire.call(bare.url, operation, {}, key, service)
            return answer.status, answer.code

        if operation != "RegisterManagedInstance":  # for which the activation code is the proof
            assert refusal() == (400, "MissingAuthenticationTokenException"), operation
        assert refusal(wire.Key(bare.key[0], "wrong")) == (400, "InvalidSignatureException"), operation
        stranger = wire.Key("AKIAEXAMPLEEXAMPLE99", bare.key[1])
        assert refusal(stranger) == (400, "UnrecognizedClientException"), operation


def test_every_operation_of_the_sdk_is_implemented_or_names_itself(bare):
    """AWS's SDK is newer than this server's model: an operation that only the SDK knows is refused as clearly."""
    done = {operation for service, operation in IMPLEMENTED if service == "ssm"}
    known = botocore.session.get_session().get_service_model("ssm").operation_names
    missing = [operation for operation in known if operation not in done]
    assert len(missing) > 100
    for operation in missing:
        answer = wire.call(bare.url, operation, {}, key(bare))
        assert (answer.status, answer.code) == (400, "UnknownOperationException"), (operation, answer)
        assert f"ssm:{operation}" in answer.message, answer
    for operation in [operation for operation in known if operation in done]:
        assert wire.call(bare.url, operation, {}, key(bare)).code != "UnknownOperationException", operation
    fails("UnknownOperationException", bare.ssm.get_parameter, Name="x")
    invented = wire.call(bare.url, "MakeCoffee", {}, key(bare))
    assert invented.code == "UnknownOperationException" and "ssm:MakeCoffee" in invented.message
    fails("InvalidAction", bare.client("sts").get_session_token)


def test_clocks_may_differ_by_minutes_only(bare, monkeypatch):
    def at(**skew):
        return wire.call(bare.url, "ListCommands", {}, key(bare), skew=timedelta(**skew))

    assert at(minutes=4).status == 200 and at(minutes=-4).status == 200
    late, early = at(minutes=-16), at(minutes=16)
    assert late.code == early.code == "InvalidSignatureException"
    assert late.message.startswith("Signature expired: ") and "is now earlier than" in late.message
    assert early.message.startswith("Signature not yet current: ")

    now = botocore.auth.get_current_datetime
    monkeypatch.setattr(botocore.auth, "get_current_datetime", lambda: now() - timedelta(minutes=16))
    assert "Signature expired" in fails("InvalidSignatureException", bare.ssm.list_commands)


def test_a_signature_covers_what_it_signs(bare):
    url, body = bare.url + "/", b"{}"
    target = {"content-type": "application/x-amz-json-1.1", "x-amz-target": "AmazonSSM.ListCommands"}

    def sent(change=None, body=body, service="ssm", path="/"):
        headers = wire.sign(key(bare), "POST", url, target, b"{}", service) | (change or {})
        return wire.request(bare.url + path, headers=headers, body=body)

    assert sent().status == 200
    for answer in [
        sent(body=b'{"MaxResults": 1}'),
        sent({"x-amz-target": "AmazonSSM.ListCommandInvocations"}),
        sent({"x-amz-date": "20200101T000000Z"}),
        sent({"host": "elsewhere"}),
        sent(path="/other"),
        sent({"x-amz-content-sha256": "0" * 64}),
        sent(service="s3"),
    ]:
        assert answer.status in (400, 403, 404) and answer.code, answer
        assert answer.code in ("InvalidSignatureException", "IncompleteSignatureException", "SignatureDoesNotMatch"), (
            answer
        )
    for authorization in ["", "Bearer x", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a, Signature=b", "\xe9"]:
        answer = sent({"authorization": authorization})
        assert answer.status == 400 and answer.code, (authorization, answer)


def test_bodies_that_are_not_what_they_should_be(bare):
    for body in [
        b"{", b'{"MaxResults": 1', b"[]", b"null", b'"x"', b'{"MaxResults": "many"}', b"\xff\xfe",
        b'{"InstanceId": "\xff"}', b'{"CommandId": 7}', b'{"Filters": {}}', b"{} {}", b"[" * 100_000,
    ]:  # fmt: skip
        answer = wire.call(bare.url, "ListCommands", body, key(bare))
        assert (answer.status, answer.code) == (400, "SerializationException"), (body[:40], answer)
    assert wire.call(bare.url, "ListCommands", b'{"NewInSomeLaterYear": {"a": [1]}}', key(bare)).status == 200
    assert wire.call(bare.url, "ListCommands", b"", key(bare)).status == 200


def test_all_violations_are_counted_and_explained(bare):
    answer = wire.call(bare.url, "GetCommandInvocation", {"CommandId": "x", "InstanceId": "y"}, key(bare))
    assert answer.code == "ValidationException"
    assert answer.message.startswith(
        "2 validation errors detected: Value 'x' at 'commandId' failed to satisfy constraint: "
    )
    assert "; Value 'y' at 'instanceId' failed to satisfy constraint: " in answer.message
    answer = wire.call(bare.url, "GetCommandInvocation", {}, key(bare))
    assert answer.message.count("Member must not be null") == 2
    one = wire.call(bare.url, "ListCommands", {"MaxResults": 51}, key(bare))
    assert one.message == (
        "1 validation error detected: Value '51' at 'maxResults' failed to satisfy constraint: "
        "Member must have value less than or equal to 50"
    )


def test_a_body_of_ten_megabytes_is_refused_and_does_no_harm(bare):
    big = b'{"Comment": "' + b"x" * 10_000_000 + b'"}'
    answer = wire.call(bare.url, "SendCommand", big, key(bare))
    assert answer.status == 413 and "4194304" in answer.message, answer
    message = fails(
        "RequestEntityTooLargeException",
        bare.ssm.send_command,
        DocumentName="AWS-RunShellScript",
        Parameters={"commands": ["x" * 10_000_000]},
        InstanceIds=["mi-00000000000000000"],
    )
    assert "4194304" in message
    assert bare.ssm.list_commands()["Commands"] == []


def test_a_head_that_never_ends_is_refused(bare):
    parts = urlsplit(bare.url)
    with contextlib.closing(socket.create_connection((parts.hostname, parts.port), timeout=15)) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(b"POST / HTTP/1.1\r\nhost: x\r\n")
            for _ in range(200):
                connection.sendall(b"x-filler: " + b"y" * 1000 + b"\r\n")
        answer = b""
        with contextlib.suppress(ConnectionError):
            answer = connection.recv(1000)
    assert answer == b"" or re.match(rb"HTTP/1.1 4(00|31)", answer), answer
    assert bare.ssm.list_commands()["Commands"] == []


@pytest.mark.slow
def test_clients_that_send_nothing_are_dropped(bare):
    parts = urlsplit(bare.url)
    began = time.monotonic()
    for first in [b"", b"POST / HTTP/1.1\r\nhost: x\r\ncontent-le"]:
        with contextlib.closing(socket.create_connection((parts.hostname, parts.port), timeout=15)) as connection:
            connection.sendall(first)
            with contextlib.suppress(ConnectionError):
                answer = connection.recv(1000)
                assert answer == b"" or answer.startswith(b"HTTP/1.1 408"), answer
    assert time.monotonic() - began < 28


def test_many_idle_connections_hold_up_nobody(bare):
    parts = urlsplit(bare.url)
    with contextlib.ExitStack() as stack:
        for _ in range(300):
            stack.enter_context(contextlib.closing(socket.create_connection((parts.hostname, parts.port), timeout=5)))
        assert bare.ssm.list_commands()["Commands"] == []


def test_a_presigned_url_tells_who_signed_it(bare):
    sts = bare.client("sts")
    url = sts.generate_presigned_url("get_caller_identity", ExpiresIn=60, HttpMethod="GET")
    answer = wire.request(url, "GET")
    assert answer.status == 200 and f"<Account>{bare.account}</Account>" in answer.body.decode()
    tampered = re.sub(
        r"(X-Amz-Signature=).", lambda found: found[1] + ("0" if url[found.end() - 1] != "0" else "1"), url
    )
    refused = wire.request(tampered, "GET")
    assert refused.status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in refused.body


def test_every_answer_has_a_request_id_of_its_own(bare):
    answers = [
        wire.call(bare.url, "ListCommands", {}, key(bare)),
        wire.call(bare.url, "ListCommands", b"{", key(bare)),
        wire.call(bare.url, "ListCommands", {}),
        wire.call(bare.url, "GetParameter", {}, key(bare)),
        wire.request(bare.url, "GET"),
        wire.request(bare.url, "DELETE"),
        wire.request(bare.url + "/no/such/page", "GET"),
    ]
    ids = [answer.headers["x-amzn-requestid"] for answer in answers]
    assert all(re.fullmatch(r"[0-9a-f-]{36}", id) for id in ids) and len(set(ids)) == len(ids)
    raised = wire.call(bare.url, "GetCommandInvocation", {}, key(bare))
    assert raised.headers["content-type"] == "application/x-amz-json-1.1"


def test_pages_for_people_and_load_balancers_need_no_signature(bare):
    front, health = wire.request(bare.url, "GET"), wire.request(bare.url + "/healthz", "GET")
    assert front.status == 200 and re.fullmatch(rb"drover \d+\.\d+\.\d+\n", front.body)
    assert (health.status, health.body) == (200, b"ok\n")
