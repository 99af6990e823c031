"""Requests made by hand, for everything that a well-behaved client does not send.

The signatures are written down here once more, from AWS's description, and share no code with any SDK or with Drover.
"""

import base64
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, urlsplit

from pyasn1.codec.der import decoder

TARGETS = {"ssm": "AmazonSSM", "drover": "Drover", "ec2messages": "EC2WindowsMessageDeliveryService"}


@dataclass
class Key:
    """An access key, with a session token if it is a temporary one."""

    id: str
    secret: str
    token: str | None = None
    region: str = "us-east-1"

    def signature(self, day, region, service, text):
        key = ("AWS4" + self.secret).encode()
        for part in (day, region, service, "aws4_request"):
            key = hmac.digest(key, part.encode(), "sha256")
        return hmac.digest(key, text.encode(), "sha256").hex()


class NodeKey:
    """A node's RSA key as `drover-agent` keeps it; signs with RSASSA-PSS in the place of the HMAC."""

    token = None

    def __init__(self, state_dir, region="us-east-1"):
        identity = json.loads((state_dir / "identity.json").read_text())
        self.id, self.fingerprint, self.region = identity["node_id"], identity["fingerprint"], region
        pkcs8, _ = decoder.decode((state_dir / "key.pk8").read_bytes())
        rsa, _ = decoder.decode(bytes(pkcs8[2]))
        self.n, self.d = int(rsa[1]), int(rsa[3])

    def signature(self, day, region, service, text):
        length = (self.n.bit_length() + 7) // 8
        salt = os.urandom(32)
        digest = hashlib.sha256(bytes(8) + hashlib.sha256(text.encode()).digest() + salt).digest()
        block = bytes(length - 32 - 32 - 2) + b"\x01" + salt
        mask = b"".join(hashlib.sha256(digest + bytes([0, 0, 0, i])).digest() for i in range(length // 32))
        masked = bytearray(a ^ b for a, b in zip(block, mask, strict=False))
        masked[0] &= 0x7F
        encoded = int.from_bytes(bytes(masked) + digest + b"\xbc")
        return base64.b64encode(pow(encoded, self.d, self.n).to_bytes(length)).decode()


def sign(key, method, url, headers, body, service, skew=timedelta()):
    """The headers with a signature."""
    now = datetime.now(UTC) + skew
    stamp, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
    parts = urlsplit(url)
    headers = {name.lower(): value for name, value in headers.items()} | {"host": parts.netloc, "x-amz-date": stamp}
    if key.token:
        headers["x-amz-security-token"] = key.token
    signed = ";".join(sorted(headers))
    lines = "".join(f"{name}:{headers[name].strip()}\n" for name in sorted(headers))
    canonical = "\n".join(
        [method, quote(parts.path or "/"), parts.query, lines, signed, hashlib.sha256(body).hexdigest()]
    )
    scope = f"{day}/{key.region}/{service}/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    signature = key.signature(day, key.region, service, text)
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={key.id}/{scope}, SignedHeaders={signed}, Signature={signature}"
    )
    return headers


@dataclass
class Answer:
    """An answer and what clients read out of it."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self):
        return json.loads(self.body) if self.body else {}

    @property
    def code(self):
        """The error's code; none for a success."""
        if self.status == 200:
            return None
        kind = self.headers.get("x-amzn-errortype") or self.json.get("__type", "")
        return kind.rsplit("#", 1)[-1].split(":", 1)[0]

    @property
    def message(self):
        return self.json.get("message") or self.json.get("Message") or ""


def request(url, method="POST", headers=None, body=b"", timeout=30):
    """Sends a request as it is."""
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    with contextlib.closing(http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)) as connection:
        connection.request(method, target, body=body, headers=headers or {})
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())


def call(url, operation, body, key=None, service="ssm", skew=timedelta(), target_service=None, timeout=30):
    """Calls an operation of the JSON protocol. Without a key it is not signed."""
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
    target = f"{TARGETS[target_service or service]}.{operation}"
    headers = {"content-type": "application/x-amz-json-1.1", "x-amz-target": target}
    if key is not None:
        headers = sign(key, "POST", url, headers, body, service, skew)
    return request(url, headers=headers, body=body, timeout=timeout)


def role_token(url, node):
    """What a node gets for its key: temporary credentials."""
    answer = call(url, "RequestManagedInstanceRoleToken", {"Fingerprint": node.fingerprint}, node)
    assert answer.status == 200, answer
    given = answer.json
    return Key(given["AccessKeyId"], given["SecretAccessKey"], given["SessionToken"], node.region)


def public_key(state_dir):
    """The base64 SubjectPublicKeyInfo of a node's key."""
    from rsa import PublicKey

    prefix = bytes.fromhex("30820122300d06092a864886f70d01010105000382010f00")
    return base64.b64encode(prefix + PublicKey(NodeKey(state_dir).n, 65537).save_pkcs1("DER")).decode()


def identity(url, key):
    """The XML of GetCallerIdentity, which speaks the query protocol."""
    body = b"Action=GetCallerIdentity&Version=2011-06-15"
    headers = sign(key, "POST", url, {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}, body, "sts")
    answer = request(url, headers=headers, body=body)
    assert answer.status == 200, answer
    return answer.body.decode()


def control_channel_token(url, node, key):
    """Asks for what opens a node's control channel."""
    url = f"{url}/v1/control-channel/{node}"
    body = json.dumps({"MessageSchemaVersion": "1.0", "RequestId": str(uuid.uuid4())}).encode()
    headers = sign(key, "POST", url, {"content-type": "application/json"}, body, "ssmmessages")
    return request(url, headers=headers, body=body)
