# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Alarms, dashboard and Kubernetes files are about this program, and their tools take them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml

from gateway.runtime.config import Settings
from gateway.server.ops.pages import OwnPages
from gateway.server.workers.supervisor import _BEYOND_DRAIN_S

_METRIC = re.compile(r"\b(?:rpc_server|creditgateway|process)_[a-z0-9_]*[a-z0-9]\b")
_LABELS = re.compile(r"\{[^}]*\}|by \([^)]*\)")
_ELSEWHERE = {"up"}  # Prometheus' own
_KUBERNETES = "1.30"
_INSTRUMENTS = """
from gateway.runtime import exporting, telemetry

with exporting.configured(
    otlp_endpoint=None, console=False, scraped=True, instance="one", attributes={}
):
    for instrument in vars(telemetry).values():
        for way in ("add", "record", "set"):
            if hasattr(instrument, way) and hasattr(instrument, "_name"):
                getattr(instrument, way)(1)
    telemetry.begun("facts")
    print(exporting.exposition()[0])
"""


@pytest.fixture(scope="module")
def deploy(root: Path) -> Path:
    """Its files."""
    return root / "deploy"


@pytest.fixture(scope="module")
def exported() -> set[str]:
    """The names of all samples that a server can have."""
    ran = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _INSTRUMENTS], capture_output=True, text=True, check=True
    )
    lines = [line for line in ran.stdout.splitlines() if not line.startswith("#")]
    return {re.split(r"[{ ]", line)[0] for line in lines} | {
        "creditgateway_workers_answering",
        "creditgateway_workers_wanted",
    }


@pytest.fixture(scope="module")
def rules(deploy: Path) -> list[dict[str, Any]]:
    """The alarms."""
    (group,) = yaml.safe_load((deploy / "prometheus/alarms.yaml").read_text("utf-8"))["groups"]
    return list(group["rules"])


def _metrics(expressions: Iterable[str]) -> set[str]:
    """What expressions of PromQL ask for."""
    return {name for text in expressions for name in _METRIC.findall(_LABELS.sub("", text))}


def _promtool(*command: str, directory: Path, scratch: Path) -> subprocess.CompletedProcess[str]:
    promtool = shutil.which("promtool")
    if promtool is None:
        pytest.skip("promtool is not installed")
    return subprocess.run(  # noqa: S603 - this machine's own
        [promtool, *command],
        cwd=directory,
        env=os.environ | {"TMPDIR": str(scratch)},  # it keeps its series there
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.exhaustive
def test_promtool_accepts_the_alarms_and_they_fire_on_what_they_are_for(
    deploy: Path, tmp_path: Path
) -> None:
    directory = deploy / "prometheus"
    for command in (("check", "rules", "alarms.yaml"), ("test", "rules", "alarms_test.yaml")):
        ran = _promtool(*command, directory=directory, scratch=tmp_path)
        assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_alarm_has_its_page_and_every_page_its_alarm(
    root: Path, rules: list[dict[str, Any]]
) -> None:
    text = (root / "docs/alarms.md").read_text("utf-8")
    pages = re.findall(r"^## (\w+)$", text, re.MULTILINE)
    assert [rule["alert"] for rule in rules] == [page for page in pages if page != "Objectives"]
    for rule in rules:
        assert rule["annotations"]["runbook"] == f"docs/alarms.md#{rule['alert'].lower()}"
        assert rule["labels"]["severity"] in {"page", "ticket"}


def test_every_alarm_is_tried_with_figures_at_which_it_fires(
    deploy: Path, rules: list[dict[str, Any]]
) -> None:
    tried = yaml.safe_load((deploy / "prometheus/alarms_test.yaml").read_text("utf-8"))["tests"]
    fires = {
        each["alertname"]
        for test in tried
        for each in test["alert_rule_test"]
        if each.get("exp_alerts")
    }
    assert fires == {rule["alert"] for rule in rules}


def test_alarms_ask_for_metrics_that_there_are(
    rules: list[dict[str, Any]], exported: set[str]
) -> None:
    asked = _metrics(rule["expr"] for rule in rules)
    assert len(asked) > 10
    assert asked - exported - _ELSEWHERE == set()


def test_the_dashboard_shows_metrics_that_there_are_and_every_one_of_the_gateways(
    deploy: Path, rules: list[dict[str, Any]], exported: set[str]
) -> None:
    board = json.loads((deploy / "grafana/credit-gateway.json").read_text("utf-8"))
    shown = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    told = shown + [rule["expr"] for rule in rules]
    assert _metrics(shown) - exported == set()
    families = {
        re.sub(r"_(bucket|count|sum|total|created)$", "", name)
        for name in exported
        if name.startswith(("creditgateway", "rpc_server"))
    }
    assert {one for one in families if not any(one in text for text in told)} == _NOT_TOLD
    places = [tuple(panel["gridPos"][key] for key in "xy") for panel in board["panels"]]
    assert len(set(places)) == len(places)


_NOT_TOLD = {"creditgateway_calls_delayed", "creditgateway_connections_stalled"}
"""Figures to look for, not to look at."""


@pytest.fixture(scope="module")
def manifests(deploy: Path) -> dict[str, dict[str, Any]]:
    """The Kubernetes files, by kind."""
    texts = [file.read_text("utf-8") for file in sorted((deploy / "kubernetes").glob("*.yaml"))]
    return {(read := yaml.safe_load(text))["kind"]: read for text in texts}


def test_kubernetes_would_take_every_manifest(manifests: dict[str, dict[str, Any]]) -> None:
    listed = [kind for kind in manifests if kind != "Kustomization"]
    assert len(listed) == len(manifests["Kustomization"]["resources"])
    for kind in listed:
        kubernetes_validate.validate(manifests[kind], _KUBERNETES, strict=True)


def test_kustomize_makes_of_them_what_kubernetes_would_take(deploy: Path) -> None:
    kubectl = shutil.which("kubectl")
    if kubectl is None:
        pytest.skip("kubectl is not installed")
    command = [kubectl, "kustomize", str(deploy / "kubernetes")]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - it
    made = {each["kind"]: each for each in yaml.safe_load_all(ran.stdout)}
    assert len(made) == 5
    for kind, each in made.items():
        kubernetes_validate.validate(each, _KUBERNETES, strict=True)
        assert kind == "Namespace" or each["metadata"]["namespace"] == "credit-gateway"
    (container,) = made["Deployment"]["spec"]["template"]["spec"]["containers"]
    assert re.fullmatch(r"registry\.invalid/credit-gateway:\d+", container["image"])


def test_the_pod_runs_the_program_as_it_is(
    deploy: Path, manifests: dict[str, dict[str, Any]]
) -> None:
    pod = manifests["Deployment"]["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    known = {f"CREDIT_GATEWAY_{name.upper()}" for name in Settings.model_fields}
    values = {one["name"]: one.get("value") for one in container["env"]}
    assert set(values) - {"PGSSLMODE", "PGSSLROOTCERT"} <= known
    ports = {one["name"]: one["containerPort"] for one in container["ports"]}
    assert values["CREDIT_GATEWAY_OPS_LISTEN"] == f"0.0.0.0:{ports['ops']}"
    for probe in ("startupProbe", "livenessProbe", "readinessProbe"):
        asked = container[probe]["httpGet"]
        assert asked["port"] == "ops"
        assert asked["path"] in OwnPages().by_path()
    containerfile = (deploy / "Containerfile").read_text("utf-8")
    assert f"USER {pod['securityContext']['runAsUser']}:" in containerfile
    assert f"EXPOSE {ports['grpc']}" in containerfile
    stop_s = Settings.model_fields["drain_s"].default + float(values["CREDIT_GATEWAY_LAME_DUCK_S"])
    assert pod["terminationGracePeriodSeconds"] > stop_s + _BEYOND_DRAIN_S
    for mount in container["volumeMounts"]:
        assert mount["name"] in {volume["name"] for volume in pod["volumes"]}


def test_every_file_that_starts_a_gateway_lets_it_be_asked_and_gives_it_time_to_stop(
    deploy: Path,
) -> None:
    stop_s = Settings.model_fields["drain_s"].default + _BEYOND_DRAIN_S
    gateways = [
        service
        for name in ("compose.yaml", "compose.secrets.yaml")
        for key, service in yaml.safe_load((deploy / name).read_text("utf-8"))["services"].items()
        if key.startswith("gateway")
    ]
    assert len(gateways) == 3
    for gateway in gateways:
        assert float(gateway["stop_grace_period"].removesuffix("s")) > stop_s
        asked = gateway["environment"]["CREDIT_GATEWAY_OPS_LISTEN"].rpartition(":")[2]
        assert f"127.0.0.1:{asked}:{asked}" in gateway["ports"]
    unit = (deploy / "credit-gateway.service").read_text("utf-8")
    assert float(re.findall(r"(?m)^TimeoutStopSec=(\d+)$", unit)[0]) > stop_s
    given = (deploy / "credit-gateway.env.example").read_text("utf-8")
    assert re.search(r"(?m)^CREDIT_GATEWAY_OPS_LISTEN=127\.0\.0\.1:\d+$", given)


def test_the_pod_checks_the_databases_certificate_by_a_file_of_its_secret(
    deploy: Path, manifests: dict[str, dict[str, Any]]
) -> None:
    (container,) = manifests["Deployment"]["spec"]["template"]["spec"]["containers"]
    values = {one["name"]: one.get("value") for one in container["env"]}
    assert values["PGSSLMODE"] == "verify-full"
    (tls,) = [mount for mount in container["volumeMounts"] if mount["name"] == "tls"]
    authority = Path(values["PGSSLROOTCERT"])
    assert str(authority.parent) == tls["mountPath"]
    head = (deploy / "kubernetes" / "kustomization.yaml").read_text("utf-8").partition("apiV")[0]
    assert authority.name in head


def test_only_prometheus_may_reach_the_port_of_the_metrics(
    manifests: dict[str, dict[str, Any]],
) -> None:
    rules = manifests["NetworkPolicy"]["spec"]["ingress"]
    open_to_all = {port["port"] for rule in rules if "from" not in rule for port in rule["ports"]}
    assert open_to_all == {"grpc"}
    assert {port["name"] for port in manifests["Service"]["spec"]["ports"]} == {"grpc"}
