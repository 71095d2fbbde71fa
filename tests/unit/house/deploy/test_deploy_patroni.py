# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What must be in the configuration of the cluster, whether or not Patroni is here to run it.

`tests/failover` runs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from gateway.store.admin.durability import _TOO_EARLY


@pytest.fixture(scope="module")
def shipped(root: Path) -> dict[str, Any]:
    text = (root / "deploy" / "patroni.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def test_nothing_is_committed_without_a_copy_and_nobody_is_promoted_without_every_commit(
    shipped: dict[str, Any],
) -> None:
    dcs = shipped["bootstrap"]["dcs"]
    assert dcs["synchronous_mode"] is True
    assert dcs["synchronous_mode_strict"] is True
    assert dcs["synchronous_node_count"] >= 1
    # What Patroni asks for: else a primary that is slow loses its lease between two looks.
    assert dcs["loop_wait"] + 2 * dcs["retry_timeout"] <= dcs["ttl"]
    parameters = shipped["postgresql"]["parameters"]
    assert parameters["fsync"] == parameters["full_page_writes"] == "on"
    assert parameters["synchronous_commit"] not in _TOO_EARLY


def test_nobody_reaches_it_without_tls_and_a_password(shipped: dict[str, Any]) -> None:
    for line in shipped["postgresql"]["pg_hba"]:
        kind, *_, method = line.split()
        assert kind in {"local", "hostssl"}
        assert method == "scram-sha-256"
    assert shipped["postgresql"]["parameters"]["ssl"] == "on"
    for login in shipped["postgresql"]["authentication"].values():
        assert login["sslmode"] == "verify-full"
    assert shipped["restapi"]["verify_client"] == "required"
    assert shipped["etcd3"]["protocol"] == "https"


def test_it_holds_no_password(root: Path) -> None:
    text = (root / "deploy" / "patroni.yaml").read_text(encoding="utf-8")
    settings = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in settings if "password:" in line]
