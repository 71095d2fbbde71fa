# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What cannot be started here is at least read, and held against the program."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Any, get_type_hints

import pytest
import yaml
from psycopg.conninfo import conninfo_to_dict

from gateway.cli.serve import serve
from gateway.rpc.connections import USUAL_CONNECTIONS
from gateway.runtime.config import Settings
from tests.support.proxies.haproxy import configuration, environment, haproxy

_PREFIX = "CREDIT_GATEWAY_"
_SETTINGS = {_PREFIX + name.upper() for name in Settings.model_fields}
_MOST_EXPOSED = 2.0  # of 10; systemd's own judgement
_INSTRUCTIONS = {
    "FROM",
    "ENV",
    "RUN",
    "COPY",
    "USER",
    "EXPOSE",
    "STOPSIGNAL",
    "HEALTHCHECK",
    "ENTRYPOINT",
    "CMD",
}


@pytest.fixture(scope="module")
def deploy(root: Path) -> Path:
    return root / "deploy"


@pytest.fixture(scope="module")
def compose(deploy: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((deploy / "compose.yaml").read_text(encoding="utf-8"))
    return loaded


@pytest.fixture(scope="module")
def instructions(deploy: Path) -> list[tuple[str, str]]:
    """The container file: instruction and the rest, continuation lines joined."""
    text = (deploy / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in lines)]


@pytest.fixture(scope="module")
def unit(deploy: Path) -> list[tuple[str, str]]:
    """The systemd unit: key and value, in order."""
    text = (deploy / "credit-gateway.service").read_text(encoding="utf-8")
    pairs = (line.partition("=") for line in text.splitlines() if "=" in line and line[0] != "#")
    return [(key, value) for key, _, value in pairs]


def _values(pairs: list[tuple[str, str]], key: str) -> list[str]:
    return [value for name, value in pairs if name == key]


def check_command(words: list[str], verbs: dict[str, set[str]]) -> None:
    """A verb with its options, as the program knows them."""
    verb = next(" ".join(words[:length]) for length in (2, 1) if " ".join(words[:length]) in verbs)
    options = {word.partition("=")[0] for word in words if word.startswith("--")}
    assert options <= verbs[verb], f"{verb}: {options - verbs[verb]}"


# ------------------------------------------------------------------ container


def test_the_container_file_has_only_instructions_and_sources_that_exist(
    root: Path, instructions: list[tuple[str, str]]
) -> None:
    assert {word for word, _ in instructions} <= _INSTRUCTIONS
    copied = [shlex.split(rest) for word, rest in instructions if word == "COPY"]
    sources = [source for words in copied if "--from" not in words[0] for source in words[:-1]]
    assert sources
    for source in sources:
        assert (root / source).exists(), source


def test_what_the_build_may_see_is_what_it_copies(
    deploy: Path, instructions: list[tuple[str, str]]
) -> None:
    lines = (deploy / "Containerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("#")]
    assert rules[0] == "*"
    visible = {rule.removeprefix("!") for rule in rules if rule.startswith("!")}
    copied = [shlex.split(rest) for word, rest in instructions if word == "COPY"]
    assert visible == {s for words in copied if "--from" not in words[0] for s in words[:-1]}


def test_the_container_is_pinned_and_runs_as_nobody_in_particular(
    instructions: list[tuple[str, str]],
) -> None:
    bases = [rest.split()[0] for word, rest in instructions if word == "FROM"]
    assert len(bases) == 2
    for base in bases:
        assert re.fullmatch(r"docker\.io/library/python:3\.11\.\d+-slim-bookworm", base)
    installs = [
        command
        for word, rest in instructions
        if word == "RUN"
        for command in rest.split("&&")
        if "pip install" in command and " -r " in command
    ]
    assert len(installs) == 2
    assert all("--require-hashes" in command for command in installs)
    (user,) = [rest for word, rest in instructions if word == "USER"]
    assert user == "10001:10001"


def test_the_containers_commands_and_settings_are_the_programs(
    instructions: list[tuple[str, str]], verbs: dict[str, set[str]]
) -> None:
    by_word = dict(instructions)
    assert yaml.safe_load(by_word["ENTRYPOINT"]) == ["credit-gateway"]
    check_command(yaml.safe_load(by_word["CMD"]), verbs)
    probe = yaml.safe_load(by_word["HEALTHCHECK"].partition(" CMD ")[2])
    assert probe[:2] == ["credit-gateway", "health"]
    check_command(probe[1:], verbs)
    named = set(re.findall(rf"{_PREFIX}[A-Z_]+", by_word["ENV"]))
    assert named
    assert named <= _SETTINGS


# -------------------------------------------------------------------- compose


def test_compose_names_only_files_options_and_settings_that_exist(
    deploy: Path, compose: dict[str, Any], verbs: dict[str, set[str]]
) -> None:
    made_by_hand = ("./keys", "./tls")  # by the commands in the file's head
    for service in compose["services"].values():
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            if source.startswith("."):
                assert source.startswith(made_by_hand) or (deploy / source).is_file(), source
            else:
                assert source in compose["volumes"]
        if "build" in service:
            assert (deploy / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
            check_command(service["command"], verbs)
            assert set(service["environment"]) <= _SETTINGS
        for network in service["networks"]:
            assert network in compose["networks"]


def test_compose_starts_in_an_order_that_can_be_had(compose: dict[str, Any]) -> None:
    services = compose["services"]
    assert {"postgres", "migrate", "logins", "gateway", "otel-collector", "jaeger"} == set(services)
    for service in services.values():
        for other in service.get("depends_on", ()):
            assert other in services
    assert services["migrate"]["depends_on"]["postgres"]["condition"] == "service_healthy"
    assert "healthcheck" in services["postgres"]
    done = "service_completed_successfully"
    assert services["logins"]["depends_on"]["migrate"]["condition"] == done
    assert services["gateway"]["depends_on"]["logins"]["condition"] == done


def test_compose_pins_its_images_publishes_on_loopback_and_holds_no_password(
    deploy: Path, compose: dict[str, Any]
) -> None:
    for service in compose["services"].values():
        if "image" in service:
            assert re.search(r":\d+\.\d+", service["image"]), service["image"]
        for port in service.get("ports", ()):
            assert port.startswith("127.0.0.1:"), port
    text = (deploy / "compose.yaml").read_text(encoding="utf-8")
    for match in re.finditer(r"(?:PASSWORD: |postgresql://[a-z_]+:)(\S+)", text):
        assert match[1].startswith("${"), match[0]


def test_the_commands_in_the_compose_files_head_exist(
    deploy: Path, verbs: dict[str, set[str]]
) -> None:
    head = (deploy / "compose.yaml").read_text(encoding="utf-8").partition("name:")[0]
    commands = re.findall(r"bin/credit-gateway ([^#\n]+)", head)
    assert len(commands) == 5
    for command in commands:
        check_command(command.split(), verbs)


def test_compose_checks_the_databases_certificate_wherever_it_connects(
    compose: dict[str, Any],
) -> None:
    for name in ("migrate", "gateway"):
        service = compose["services"][name]
        url = conninfo_to_dict(service["environment"]["CREDIT_GATEWAY_DATABASE_URL"])
        assert url["sslmode"] == "verify-full"
        folders = [volume.split(":")[1] for volume in service["volumes"]]
        assert any(str(url["sslrootcert"]).startswith(folder) for folder in folders)
    assert compose["services"]["logins"]["environment"]["PGSSLMODE"] == "verify-full"
    (script,) = compose["services"]["postgres"]["command"]
    subprocess.run(["/bin/sh", "-n"], input=script.encode(), check=True)
    mounted = {volume.split(":")[1] for volume in compose["services"]["postgres"]["volumes"]}
    assert set(re.findall(r"/tls/\S+", script)) <= mounted


def test_the_collectors_pipelines_are_made_of_parts_it_has(
    deploy: Path, compose: dict[str, Any]
) -> None:
    config = yaml.safe_load((deploy / "otel-collector.yaml").read_text(encoding="utf-8"))
    used: dict[str, set[str]] = {"receivers": set(), "processors": set(), "exporters": set()}
    for pipeline in config["service"]["pipelines"].values():
        for kind, names in pipeline.items():
            used[kind] |= set(names)
    for kind, names in used.items():
        assert names == set(config[kind])
    assert set(config["service"]["pipelines"]) == {"traces", "metrics"}
    host, _, port = config["exporters"]["otlp"]["endpoint"].partition(":")
    assert host in compose["services"]
    assert port == "4317"
    endpoint = compose["services"]["gateway"]["environment"]["CREDIT_GATEWAY_OTLP_ENDPOINT"]
    assert endpoint == "http://otel-collector:4317"
    assert config["receivers"]["otlp"]["protocols"]["grpc"]["endpoint"].endswith(":4317")


# -------------------------------------------------------------------- systemd


def test_the_unit_starts_a_verb_that_exists_with_settings_that_exist(
    unit: list[tuple[str, str]], verbs: dict[str, set[str]]
) -> None:
    for key in ("ExecStartPre", "ExecStart"):
        (command,) = _values(unit, key)
        program, *words = command.split()
        assert Path(program).name == "credit-gateway"
        check_command(words, verbs)
    names = {value.partition("=")[0] for value in _values(unit, "Environment")}
    assert names - {"PGPASSFILE", "PGSSLROOTCERT"} <= _SETTINGS


def test_every_secret_the_unit_uses_is_handed_over_as_a_credential(
    unit: list[tuple[str, str]],
) -> None:
    loaded = {value.partition(":")[0] for value in _values(unit, "LoadCredential")}
    used = [value.partition("=")[2] for value in _values(unit, "Environment")]
    assert {path.removeprefix("%d/") for path in used if path.startswith("%d/")} <= loaded
    # What is not secret, but outlives the service, stands in its own directory.
    (state,) = _values(unit, "StateDirectory")
    others = {path for path in used if not path.startswith("%d")}
    assert all(path.startswith(f"%S/{state}/") for path in others)
    # What gateway.signing.key_directory wants at least, by its own names.
    for pattern in (
        r"answer-.+\.pem",
        r"log\.pem",
        r"pseudonym-\d+\.key",
        r"commitment\.key",
        r"evidence-.+\.key",
    ):
        assert any(re.fullmatch(pattern, name) for name in loaded), pattern


def test_the_example_environment_holds_settings_that_exist_and_no_secret(deploy: Path) -> None:
    text = (deploy / "credit-gateway.env.example").read_text(encoding="utf-8")
    pairs = re.findall(r"^#?([A-Z_]+)=(.*)$", text, re.MULTILINE)
    assert {name for name, _ in pairs} <= _SETTINGS
    needed = {"database_url": "", "keys": ".", "tls_certificate": ".", "tls_key": "."}
    given = {name.removeprefix(_PREFIX).lower(): value for name, value in pairs}
    Settings(**({"client_ca": "."} | needed | given))  # every value is one the program takes
    for _, value in pairs:
        assert not re.search(r"://[^/@]*:[^/@]*@", value)


def test_every_variable_that_the_help_of_serve_names_is_one_that_it_reads() -> None:
    options = get_type_hints(serve, include_extras=True).values()
    texts = [str(each.help) for one in options for each in getattr(one, "__metadata__", ())]
    named = set(re.findall(rf"{_PREFIX}[A-Z_]+", " ".join(texts)))
    assert len(named) > 20
    assert named - _SETTINGS == set()


_FURTHER = ("credit-gateway-reminders.service", "credit-gateway-corrections.service")
MONITOR = "credit-gateway-monitor.service"
_SERVICES = ("credit-gateway.service", *_FURTHER, MONITOR)
_TIMER = "credit-gateway-corrections.timer"


def _judged(
    tmp_path: Path, deploy: Path, unit: str, *command: str
) -> subprocess.CompletedProcess[str]:
    """What systemd says of a unit, with a program that exists on this machine."""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd is not on this machine")
    for name in (*_SERVICES, _TIMER):
        text = (deploy / name).read_text(encoding="utf-8")
        here = re.sub(r"(?m)^(ExecStart(?:Pre)?)=\S+", r"\1=/bin/true", text)
        (tmp_path / name).write_text(here, encoding="utf-8")
    return subprocess.run(  # noqa: S603 - this machine's own systemd-analyze
        [analyze, *command, str(tmp_path / unit)], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("unit_name", [*_SERVICES, _TIMER])
def test_systemd_accepts_each_unit(tmp_path: Path, deploy: Path, unit_name: str) -> None:
    judged = _judged(tmp_path, deploy, unit_name, "verify")
    assert judged.returncode == 0, judged.stderr
    assert "credit-gateway" not in judged.stderr


@pytest.mark.parametrize("unit_name", _FURTHER)
def test_further_units_start_verbs_that_exist_with_the_keys_they_need(
    deploy: Path, unit: list[tuple[str, str]], verbs: dict[str, set[str]], unit_name: str
) -> None:
    text = (deploy / unit_name).read_text(encoding="utf-8")
    pairs = re.findall(r"(?m)^(\w+)=(.*)$", text)
    (command,) = _values(pairs, "ExecStart")
    check_command(command.split()[1:], verbs)
    # By these people are found and named. Neither verb answers, makes entries or opens evidence.
    needed = ("pseudonym-", "commitment")
    keys = {value for value in _values(unit, "LoadCredential") if value.startswith(needed)}
    given = {value for value in _values(pairs, "LoadCredential") if "/keys/" in value}
    assert given == keys
    used = {value.partition("=")[2] for value in _values(pairs, "Environment")}
    loaded = {value.partition(":")[0] for value in _values(pairs, "LoadCredential")}
    assert {each.removeprefix("%d/") for each in used if each.startswith("%d/")} <= loaded


def test_corrections_are_computed_every_day(deploy: Path) -> None:
    assert re.search(r"(?m)^OnCalendar=\*-\*-\* ", (deploy / _TIMER).read_text(encoding="utf-8"))


@pytest.mark.parametrize("unit_name", _SERVICES)
def test_systemd_finds_each_unit_well_confined(
    tmp_path: Path, deploy: Path, unit_name: str
) -> None:
    judged = _judged(tmp_path, deploy, unit_name, "security", "--offline=true", "--no-pager")
    found = re.search(r"Overall exposure level[^:]*: ([0-9.]+)", judged.stdout)
    assert found is not None, judged.stderr
    assert float(found[1]) <= _MOST_EXPOSED


# ---------------------------------------------------------------------- proxy


def _numbers(text: str, pattern: str) -> list[int]:
    return [int(found) for found in re.findall(pattern, text)]


def test_the_proxys_limits_fit_those_of_the_gateway(deploy: Path) -> None:
    text = (deploy / "haproxy.cfg").read_text(encoding="utf-8")
    (handed_on,) = _numbers(text, r"server gateway-1 .* maxconn (\d+)")
    (all_strangers,) = _numbers(text, r"sc1_conn_cur\(unknown_sources\) gt (\d+)")
    one_known, one_stranger = _numbers(text, r"sc0_conn_cur\(per_source\) gt (\d+)")
    assert one_stranger < one_known < handed_on < USUAL_CONNECTIONS
    assert one_stranger < all_strangers < handed_on - one_known
    minutes = _numbers(text, r"timeout (?:client|server) (\d+)m")
    idle_s = Settings.model_fields["connection_idle_s"].default
    assert all(60 * each > idle_s for each in minutes)
    assert len(minutes) == 2
    (port,) = _numbers(text, r"presetenv GATEWAY_1 127\.0\.0\.1:(\d+)")
    assert Settings.model_fields["listen"].default.endswith(f":{port}")
    tables = set(re.findall(r"(?m)^backend (\w+)\n    stick-table", text))
    assert tables == set(re.findall(r"track-sc\d .* table (\w+)", text))


def test_haproxy_accepts_the_configuration(tmp_path: Path, deploy: Path) -> None:
    file = configuration(deploy / "haproxy.cfg", tmp_path)
    judged = subprocess.run(  # noqa: S603 - this machine's own haproxy
        [haproxy(), "-c", "-f", str(file)],
        env=environment(tmp_path, port=8443, gateway_port=50051),
        capture_output=True,
        text=True,
        check=False,
    )
    assert judged.returncode == 0, judged.stderr
    assert "WARNING" not in judged.stderr
