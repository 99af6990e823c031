"""A node whose every frame the test decides: for what `drover-agent` never sends."""

import hashlib
import json
import struct
import time
import uuid
from datetime import UTC, datetime

import websocket

from . import wire
from .waiting import until


def frame(kind, payload, message_id=None, digest=None):
    """A frame of the control channel, right unless a digest is given."""
    payload = payload if isinstance(payload, bytes) else json.dumps(payload).encode()
    identity = (message_id or uuid.uuid4()).bytes
    digest = digest or hashlib.sha256(payload).digest()
    head = struct.pack(">I32sIQQQ", 116, kind.encode().ljust(32), 1, int(time.time() * 1000), 0, 0)
    return head + identity[8:] + identity[:8] + digest + struct.pack(">II", 0, len(payload)) + payload


def parse(data):
    """Kind, message id and payload of a frame."""
    kind, identity = data[4:36].decode().strip(), data[64:80]
    payload = data[120:]
    assert data[80:112] == hashlib.sha256(payload).digest()
    return kind, uuid.UUID(bytes=identity[8:] + identity[:8]), json.loads(payload)


class Node:
    """Speaks for a node that is registered and whose agent does not run."""

    def __init__(self, agent):
        self.url, self.node, self.closing = agent.drover.url, agent.node, agent.processes.closing
        self.key = wire.role_token(self.url, wire.NodeKey(agent.state_dir))
        self.socket = None

    def connect(self, token=None):
        """Opens the control channel; with a token of the test's own if given."""
        if token is None:
            answer = wire.control_channel_token(self.url, self.node, self.key)
            assert answer.status == 201, answer
            token = answer.body.decode().partition("<TokenValue>")[2].partition("</TokenValue>")[0]
        url = f"{self.url}/v1/control-channel/{self.node}"
        signed = wire.sign(self.key, "GET", url, {}, b"", "ssmmessages")
        headers = [f"{name}: {value}" for name, value in signed.items() if name != "host"]
        self.socket = websocket.create_connection(url.replace("http://", "ws://"), header=headers, timeout=20)
        self.closing.callback(self.socket.shutdown)
        opening = {
            "Cookie": None, "MessageSchemaVersion": "1.0", "RequestId": str(uuid.uuid4()), "TokenValue": token,
            "AgentVersion": "3.3.2000.0", "PlatformType": "linux",
        }  # fmt: skip
        self.socket.send(json.dumps(opening))
        return self

    def receive(self, kind, seconds=20):
        """The next frame of this kind: its message id and payload."""
        self.socket.settimeout(seconds)
        while True:
            found, identity, payload = parse(self.socket.recv())
            if found == kind:
                return identity, payload

    def send(self, data):
        self.socket.send_binary(data)

    def acknowledge(self, identity, job, code="200", name="Successful"):
        self.send(frame("agent_job_ack", {
            "jobId": job["JobId"], "acknowledgedMessageId": str(identity), "createdDate": _now(), "statusCode": code,
            "errorMessage": name,
        }))  # fmt: skip

    def reply(self, job, output, status="Success", code=0, step="aws:runShellScript", digest=None):
        """Reports the end of a command that printed `output`; the id of the frame."""
        report = {
            "status": status, "code": code, "name": "aws:runShellScript", "output": output, "startDateTime": _now(),
            "endDateTime": _now(), "outputS3BucketName": "", "outputS3KeyPrefix": "", "stepName": "",
            "standardOutput": output, "standardError": "",
        }  # fmt: skip
        agent = {"lang": "en-US", "name": "amazon-ssm-agent", "os": "linux", "osver": "1", "ver": "3.3.2000.0"}
        content = {
            "additionalInfo": {
                "agent": agent, "dateTime": _now(), "runId": "", "runtimeStatusCounts": {status: 1},
            },
            "documentStatus": status, "documentTraceOutput": "", "runtimeStatus": {step: report},
        }  # fmt: skip
        payload = {"schemaVersion": 1, "jobId": job["JobId"], "content": json.dumps(content), "topic": job["Topic"]}
        identity = uuid.uuid4()
        self.send(frame("agent_job_reply", payload, identity, digest))
        return identity

    def is_closed_by_server(self, seconds=20):
        """Whether the server ends the channel."""
        self.socket.settimeout(0.2)

        def closed():
            try:
                return self.socket.recv() in (b"", "")
            except websocket.WebSocketTimeoutException:
                return False
            except (websocket.WebSocketConnectionClosedException, ConnectionError):
                return True

        return until("the server closes the channel", closed, seconds)


def _now():
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
