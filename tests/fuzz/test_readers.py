# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every reader of bytes or text is fed by the fuzzing, or it is written here why not.

Found by what it is called and takes: whoever adds one is told by this test. That it is fed is not
taken from names, which many modules share: it is seen to be called.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

from tests.fuzz.targets import TARGETS, attempt

_ROOT = Path(__file__).parents[2]
_STEMS = {"decode", "parse", "read", "load", "split"}
_TAKEN = {"bytes", "str", "Iterable[str]", "Iterable[bytes]", "Sequence[str]", "Sequence[bytes]"}
_JUNK = (b"", b"{}", b"x\n1\ny\n\n\xe2\x80\x94 z AAAA\n", b"\x0a\x00")

_OURS = "a file of this project, or between its own processes"
_PART = "a part of readers that are fed, with what these have read"
_SETTING = "what an operator sets, or gives on the command line"
_KEYS = "its parts are fed; what it reads itself is proven by keys or digests before"
_PROTOCOL = "a protocol, which adapters are fed for"

NOT_FED = {
    "adapters.describe.columns.load_columns": _OURS,
    "adapters.describe.layout.load_layout": _OURS,
    "adapters.engine.contribution.load_contribution_adapter": _OURS,
    "adapters.engine.query_adapter.load_query_adapter": _OURS,
    "gateway.domain.risk.card.load_card": _OURS,
    "gateway.server.workers.line.Handover.read": _OURS,
    "gateway.store.queries.load_sql": _OURS,
    "adapters.bodies.shapes.split_path": _PART,
    "adapters.contributed.sources.read_month": _PART,
    "adapters.engine.cells.read_as": _PART,
    "adapters.engine.formats.DateForm.read": _PART,
    "adapters.engine.query_adapter.BodyFormat.read": _PART,
    "gateway.client._internal.canonical.read_report": _PART,
    "gateway.domain.months.parse_month": _PART,
    "gateway.domain.people.client_references.read_client_reference": _PART,
    "gateway.domain.people.passports.read_passport": _PART,
    "gateway.domain.people.resident_id.read_resident_id": _PART,
    "gateway.log.checkpoint.parse_tree": _PART,
    "gateway.log.tiles.growing.split_hashes": _PART,
    "gateway.signing.algorithms.load_verifier": _PART,
    "gateway.cli.partner.quotas.parse_quotas": _SETTING,
    "gateway.domain.access.retention.parse_period": _SETTING,
    "gateway.store.records.adapter_versions.load_adapter_version": "takes a digest",
    "gateway.runtime.kept_files.KeptFiles.read": "takes a file's name, and gives its bytes",
    "gateway.signing.providers.pkcs11_uri.TokenUri.parse": _SETTING,
    "gateway.client._internal.transparency.read_checkpoint": _KEYS,
    "gateway.client.webhooks.read_reminder": _KEYS,
    "gateway.log.signed_items.read_signed_item": _KEYS,
    "gateway.services.contribute.adapter.ContributionAdapter.parse_row": _PROTOCOL,
    "gateway.services.query.adapter.QueryAdapter.parse_query": _PROTOCOL,
}
"""Each with the reason."""


def _readers() -> Iterator[str]:
    """Names of functions and methods, with their modules."""
    for folder in ("gateway", "adapters"):
        for file in sorted((_ROOT / folder).rglob("*.py")):
            module = ".".join(file.relative_to(_ROOT).with_suffix("").parts)
            for name, function in _functions(ast.parse(file.read_text(encoding="utf-8")), ""):
                if name.rpartition(".")[2].partition("_")[0] in _STEMS and _takes(function):
                    yield f"{module}.{name}"


def _functions(node: Any, prefix: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for each in node.body:
        if isinstance(each, ast.ClassDef):
            yield from _functions(each, f"{prefix}{each.name}.")
        elif isinstance(each, ast.FunctionDef):
            yield f"{prefix}{each.name}", each


def _takes(function: ast.FunctionDef) -> bool:
    """Whether its first argument is something to be read, or any is bytes."""
    given = [each for each in function.args.args if each.arg not in {"self", "cls"}]
    types = [ast.unparse(each.annotation) for each in given if each.annotation]
    return bool(_TAKEN & {*types[:1]} or "bytes" in types)


def _called() -> set[str]:
    """Names of what is called when each target is given something."""
    codes: set[CodeType] = set()

    def seen(frame: FrameType, event: str, _: Any) -> None:
        if event == "call":
            codes.add(frame.f_code)

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        for target in TARGETS.values():
            for data in _JUNK:
                attempt(target, data)
    finally:
        sys.setprofile(before)
    ours = [code for code in codes if Path(code.co_filename).is_relative_to(_ROOT)]
    return {
        f"{'.'.join(Path(code.co_filename).relative_to(_ROOT).with_suffix('').parts)}"
        f".{code.co_qualname}"
        for code in ours
    }


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
def test_every_reader_of_bytes_or_text_is_fed_or_it_says_why_not() -> None:
    readers, called = set(_readers()), _called()
    assert len(readers) > 100
    assert sorted(readers - called - NOT_FED.keys()) == []
    assert sorted(NOT_FED.keys() - readers) == [], "it is gone"
    assert sorted(NOT_FED.keys() & called) == [], "it is fed"
