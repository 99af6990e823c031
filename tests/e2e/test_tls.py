"""TLS: the same port speaks it, under a CA of the installation's own."""

import re

from harness.commands import run
from harness.processes import aws_cli
from harness.system import Agent


def test_an_agent_pins_the_ca_by_its_fingerprint(system):
    drover = system(options=["--verbose"]).start()
    fingerprint = re.search(r"sha256:[0-9a-f]{64}", drover.process.output()).group()
    url = drover.url.replace("http://", "https://")
    identity, code = drover.activation()
    wanted = ["register", "--url", url, "--activation-id", identity, "--activation-code", code]

    agent = Agent(drover, "agent")
    unknown = agent.call(*wanted, ok=False).stderr
    assert "certificate" in unknown, "the system does not trust this CA"
    other = agent.call(*wanted, "--ca-fingerprint", "sha256:" + "0" * 64, ok=False).stderr
    assert "fingerprint" in other.lower() or "certificate" in other
    agent.node = agent.call(*wanted, "--ca-fingerprint", fingerprint).stdout.strip()
    agent.start()
    assert run(drover.ssm, agent.node, "echo over TLS")["StandardOutputContent"] == "over TLS\n"
    assert agent.state_dir.joinpath("ca.pem").exists()


def test_aws_tools_trust_the_ca_file(sqlite):
    url = sqlite.url.replace("http://", "https://")
    ca = sqlite.data_dir / "ca.pem"
    there = sqlite.env | {"AWS_ENDPOINT_URL": url, "AWS_MAX_ATTEMPTS": 1}
    asked = [aws_cli(), "sts", "get-caller-identity", "--query", "Account", "--output", "text"]
    assert sqlite.processes.run(*asked, **there, AWS_CA_BUNDLE=ca).stdout.strip() == "123456789012"
    refused = sqlite.processes.run(*asked, ok=False, **there)
    assert "CERTIFICATE_VERIFY_FAILED" in refused.stderr
    assert sqlite.node in sqlite.drover("nodes", AWS_ENDPOINT_URL=url, AWS_CA_BUNDLE=ca).stdout


def test_files_with_secrets_are_the_owners_alone(sqlite):
    assert sqlite.data_dir.stat().st_mode & 0o077 == 0
    files = [path for path in sqlite.data_dir.rglob("*") if path.is_file() and path.stat().st_size > 0]
    exposed = {path.name for path in files if path.stat().st_mode & 0o077}
    assert exposed <= {"ca.pem"} and len(files) > 5
