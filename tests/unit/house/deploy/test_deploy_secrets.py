# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Secrets of the compose example reach those that need them, and stand nowhere else.

What cannot be mounted here is laid out as it would be, and read by the gateway's own code.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from psycopg.conninfo import conninfo_to_dict

from gateway.runtime.config import Settings
from gateway.signing.key_directory import create_key_directory
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers.location import key_provider
from tests.unit.house.deploy.test_deploy import check_command

SETTINGS = {"CREDIT_GATEWAY_" + name.upper() for name in Settings.model_fields}
GATEWAYS = {"gateway": "files", "gateway-variables": "variables"}
MOUNTED = "/run/secrets/"


@pytest.fixture(scope="module")
def text(root: Path) -> str:
    return (root / "deploy" / "compose.secrets.yaml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def compose(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


@pytest.fixture
def made(text: str, tmp_path: Path) -> Path:
    """A folder in which the file's own commands made what is secret."""
    create_key_directory(tmp_path / "keys")
    lines = re.findall(
        r"^#   ((?:mkdir|openssl|echo|chmod) [^#\n]+|chmod [^;\n]+)", text, re.MULTILINE
    )
    script = "\n".join(line.partition("; chown")[0].strip() for line in lines)
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not on this machine")
    subprocess.run(["/bin/sh", "-ceu", script], cwd=tmp_path, check=True)  # noqa: S603 - our own
    return tmp_path


def secrets_of(service: dict[str, Any]) -> dict[str, str]:
    """Where each of a service's secrets is mounted, by name."""
    return {
        each if isinstance(each, str) else each["source"]: (
            MOUNTED + each if isinstance(each, str) else each["target"]
        )
        for each in service.get("secrets", ())
    }


def test_it_names_only_files_options_settings_and_secrets_that_exist(
    root: Path, compose: dict[str, Any], verbs: dict[str, set[str]]
) -> None:
    deploy = root / "deploy"
    used: set[str] = set()
    for service in compose["services"].values():
        used |= secrets_of(service).keys()
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            known = source.startswith("./tls") or source in compose["volumes"]
            assert known or (deploy / source).is_file(), source
        if "build" in service:
            assert (deploy / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
            check_command(service["command"], verbs)
            ours = {name for name in service["environment"] if name.startswith("CREDIT_GATEWAY_")}
            assert ours <= SETTINGS
        assert set(service["networks"]) <= set(compose["networks"])
        assert set(service.get("depends_on", ())) <= set(compose["services"])
        for port in service.get("ports", ()):
            assert port.startswith("127.0.0.1:")
        for value in map(str, service.get("environment", {}).values()):
            if MOUNTED in value:
                assert value in secrets_of(service).values(), value
    assert used == set(compose["secrets"])
    profiles = {name: compose["services"][name]["profiles"] for name in GATEWAYS}
    assert profiles == {name: [profile] for name, profile in GATEWAYS.items()}


def test_no_password_and_no_key_stands_in_a_variable_a_command_line_or_a_url(
    compose: dict[str, Any], text: str
) -> None:
    assert "${" not in text
    for service in compose["services"].values():
        for name, value in service["environment"].items():
            if value is None:
                assert name.startswith("GATEWAY_KEY_")  # a name alone
                continue
            secret = re.search(r"PASSWORD|PGPASS|SECRET|TOKEN", name)
            assert secret is None or str(value).startswith(MOUNTED), name
            assert urlsplit(str(value)).password is None


def test_the_files_make_a_whole_set_of_keys_in_the_folder_that_the_gateway_reads(
    compose: dict[str, Any], made: Path
) -> None:
    service = compose["services"]["gateway"]
    folder = Path(service["environment"]["CREDIT_GATEWAY_KEYS"])
    laid = made / "mounted"
    laid.mkdir(mode=0o700)
    for name, target in secrets_of(service).items():
        file = made / compose["secrets"][name]["file"]
        assert file.is_file()
        if Path(target).parent == folder:
            shutil.copy2(file, laid / Path(target).name)
    mounted = KeysInUse.of(key_provider(laid))
    assert not mounted.renews(KeysInUse.of(key_provider(made / "keys")))
    # The folder is root's, and counts as the gateway's own only where nobody can write there.
    assert service["read_only"] is True


def test_the_variables_are_those_that_the_commands_set_and_make_a_whole_set(
    compose: dict[str, Any], text: str, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = compose["services"]["gateway-variables"]["environment"]
    passed_on = {name for name, value in environment.items() if value is None}
    exports = re.findall(r"^#   (export .+)$", text, re.MULTILINE)
    script = "\n".join([*exports, "env -0"])
    done = subprocess.run(  # noqa: S603 - our own
        ["/bin/sh", "-ceu", script],
        cwd=made,
        env={"PATH": os.environ["PATH"]},
        check=True,
        capture_output=True,
    )
    shell = dict(each.split("=", 1) for each in done.stdout.decode().split("\0") if each)
    assert {name for name in shell if name.startswith("GATEWAY_KEY_")} == passed_on
    for name in passed_on:
        monkeypatch.setenv(name, shell[name])
    location = environment["CREDIT_GATEWAY_KEYS"]
    found = KeysInUse.of(key_provider(location))
    assert not found.renews(KeysInUse.of(key_provider(made / "keys")))


@pytest.mark.parametrize("service", ["migrate", "gateway", "gateway-variables"])
def test_the_password_files_are_of_the_logins_that_connect(
    compose: dict[str, Any], made: Path, service: str
) -> None:
    given = compose["services"][service]
    url = urlsplit(given["environment"]["CREDIT_GATEWAY_DATABASE_URL"])
    names = {target: name for name, target in secrets_of(given).items()}
    name = names[given["environment"]["PGPASSFILE"]]
    file = made / compose["secrets"][name]["file"]
    host, port, database, login, password = file.read_text().strip().split(":")
    assert (host, port, database, login) == (url.hostname, "5432", url.path[1:], url.username)
    assert file.stat().st_mode & 0o777 == 0o600  # another mode, and libpq leaves it unread
    owner = {"credit_owner": "owner_password", "credit_gateway_login": "gateway_password"}[login]
    alone = made / compose["secrets"][owner]["file"]
    assert password == alone.read_text().strip()


def test_the_script_that_makes_the_logins_is_one_that_a_shell_reads(
    compose: dict[str, Any],
) -> None:
    service = compose["services"]["logins"]
    (script,) = service["command"]
    subprocess.run(["/bin/sh", "-n"], input=script.encode(), check=True)
    read = set(re.findall(rf"{MOUNTED}\w+", script))
    assert read
    assert read <= set(secrets_of(service).values())


def test_the_commands_in_its_head_exist(text: str, verbs: dict[str, set[str]]) -> None:
    head = text.partition("name:")[0]
    commands = re.findall(r"bin/credit-gateway ([^#\n]+)", head)
    assert len(commands) == 5
    for command in commands:
        check_command(command.split(), verbs)


def test_every_connection_to_postgres_checks_its_certificate(compose: dict[str, Any]) -> None:
    services = compose["services"]
    for name in ("migrate", *GATEWAYS):
        url = conninfo_to_dict(services[name]["environment"]["CREDIT_GATEWAY_DATABASE_URL"])
        assert (url["host"], url["sslmode"]) == ("postgres", "verify-full")
        folders = [volume.split(":")[1] for volume in services[name]["volumes"]]
        assert any(str(url["sslrootcert"]).startswith(folder) for folder in folders)
    logins = services["logins"]
    assert logins["environment"]["PGSSLMODE"] == "verify-full"
    mounted = {volume.split(":")[1] for volume in logins["volumes"]}
    assert logins["environment"]["PGSSLROOTCERT"] in mounted


def test_postgres_has_the_certificate_of_its_name_and_alone_its_key(
    compose: dict[str, Any], text: str
) -> None:
    service = compose["services"]["postgres"]
    (script,) = service["command"]
    subprocess.run(["/bin/sh", "-n"], input=script.encode(), check=True)
    secrets = secrets_of(service)
    volumes = {volume.split(":")[1] for volume in service["volumes"]}
    assert set(re.findall(r"/tls/\S+", script)) <= volumes
    assert secrets["postgres_key"] in script
    assert "ssl=on" in script
    holders = [
        name for name, each in compose["services"].items() if "postgres_key" in secrets_of(each)
    ]
    assert holders == ["postgres"]
    # It leaves the folder that the gateways are given before they are.
    head = text.partition("name:")[0]
    assert "certs issue tls postgres --server postgres\n" in head
    assert head.index("mv tls/postgres.key secrets/") < head.index("docker compose")
    assert compose["secrets"]["postgres_key"] == {"file": "./secrets/postgres.key"}
