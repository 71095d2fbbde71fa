# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which adapters there are: one row per partner format, one file per row."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TypeAlias

from adapters.contributed import language
from adapters.contributed.adapter import FileAdapter
from adapters.contributed.language import load_file_adapter, with_as_of
from adapters.engine.contribution import CsvAdapter, load_contribution_adapter
from adapters.engine.query_adapter import EngineAdapter, load_query_adapter
from adapters.engine.toml_table import parse
from gateway.errors import AdapterError

QUERY_ADAPTERS = {
    "canonical": "canonical.toml",
    "canonical-v2": "canonical_v2.toml",
    "json-pbc": "json_pbc.toml",
    "json-pbc-v2": "json_pbc_v2.toml",
    "canonical-v3": "canonical_v3.toml",
    "json-pbc-v3": "json_pbc_v3.toml",
    "canonical-v4": "canonical_v4.toml",
    "json-pbc-v4": "json_pbc_v4.toml",
    "canonical-v5": "canonical_v5.toml",
    "json-pbc-v5": "json_pbc_v5.toml",
    "xml-metro2": "xml_metro2.toml",
}
"""Formats of queries and reports."""

CONTRIBUTION_ADAPTERS = {
    "uci-csv": "uci_csv.toml",
    "instalment-csv": "instalment_csv.toml",
    "instalment-csv-v2": "instalment_csv_v2.toml",
    "plans-pbc": "plans_pbc.toml",
    "plans-metro2": "plans_metro2.toml",
    "plan-instalments": "plan_instalments.toml",
}
"""Formats of contributed files."""


_FOLDER = files("adapters")


def adapter_content(name: str) -> bytes:
    """The bytes of an adapter's file; their SHA-256 is in every audit entry.

    Raises:
        AdapterError: no adapter has that name.
    """
    file = QUERY_ADAPTERS.get(name) or CONTRIBUTION_ADAPTERS.get(name)
    if file is None:
        raise AdapterError("no adapter has that name")
    return _FOLDER.joinpath(file).read_bytes()


@cache
def query_adapter(name: str) -> EngineAdapter:
    """The adapter of that name, compiled once.

    Raises:
        AdapterError: no query adapter has that name, or its file is not valid.
    """
    if name not in QUERY_ADAPTERS:
        raise AdapterError("no query adapter has that name")
    adapter = load_query_adapter(adapter_content(name))
    if adapter.name != name:
        raise AdapterError("the file is that of another adapter", path="name")
    return adapter


ContributedFormat: TypeAlias = CsvAdapter | FileAdapter
"""A format of contributed files, of version 1 or 2 of the language."""


def contribution_adapter_from(content: bytes) -> ContributedFormat:
    """The adapter of contributed files that a file's bytes describe, of any version.

    Raises:
        AdapterError: the bytes are no such adapter.
    """
    if parse(content).take("engine_version", int) == language.ENGINE_VERSION:
        return load_file_adapter(content)
    return load_contribution_adapter(content)


def partners_own_adapter(content: bytes, as_of: str | None) -> tuple[ContributedFormat, bytes]:
    """An adapter that is not registered here, and what is kept of it.

    Args:
        content: its file.
        as_of: the month of the contributed file, "YYYY-MM"; None: its rows say it.

    Raises:
        AdapterError: it is none, or has the name of one that is registered.
    """
    content = with_as_of(content, as_of)
    adapter = contribution_adapter_from(content)
    taken = adapter.name in QUERY_ADAPTERS | CONTRIBUTION_ADAPTERS
    if taken and content != adapter_content(adapter.name):
        raise AdapterError("is the name of another adapter", path="name")
    return adapter, content


@cache
def contribution_adapter(name: str) -> ContributedFormat:
    """The adapter of contributed files of that name, compiled once.

    Raises:
        AdapterError: no contribution adapter has that name, or its file is not
            valid.
    """
    if name not in CONTRIBUTION_ADAPTERS:
        raise AdapterError("no contribution adapter has that name")
    adapter = contribution_adapter_from(adapter_content(name))
    if adapter.name != name:
        raise AdapterError("the file is that of another adapter", path="name")
    return adapter


def query_adapter_from(content: bytes) -> EngineAdapter:
    """The adapter of a file's bytes, for rebuilding an answer of its day.

    Raises:
        AdapterError: the bytes are no adapter this engine can read.
    """
    return load_query_adapter(content)
