# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The adapter of a contributed file as the command line names it: registered, or a file."""

from __future__ import annotations

import glob
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from adapters.registry import (
    CONTRIBUTION_ADAPTERS,
    adapter_content,
    contribution_adapter,
    partners_own_adapter,
)
from gateway.cli.values import completions
from gateway.errors import ConfigurationError
from gateway.services.contribute.adapter import ContributionAdapter

_SUFFIX = ".toml"
_MAX_BYTES = 1 << 20


def _offered(incomplete: str) -> list[str]:
    """What a shell offers: registered names, and the files and folders that begin so."""
    names = completions(CONTRIBUTION_ADAPTERS)(incomplete)
    begun = incomplete.rpartition("/")[2]
    above = incomplete[: len(incomplete) - len(begun)]
    try:
        found = sorted(Path(above or ".").glob(f"{glob.escape(begun)}*"))
    except OSError:
        found = []
    files = [f"{above}{path.name}" for path in found if path.suffix == _SUFFIX]
    return names + files + [f"{above}{path.name}/" for path in found if path.is_dir()]


AdapterOption = Annotated[
    str,
    typer.Option(
        "--adapter",
        autocompletion=_offered,
        help=f"How its rows are read: {', '.join(CONTRIBUTION_ADAPTERS)},"
        " or an adapter's own file, whose name ends in .toml.",
        metavar="NAME|FILE",
    ),
]
AsOfOption = Annotated[
    str | None,
    typer.Option(
        "--as-of",
        help="The month that the whole file reports, where its rows do not say it.",
        metavar="YYYY-MM",
        show_default=False,
    ),
]


@dataclass(frozen=True, slots=True)
class GivenAdapter:
    """An adapter that was named.

    Attributes:
        adapter: reads the rows.
        content: what is kept of it, with the month that was given.
        file_hash: SHA-256 of its file alone, by which a gateway knows it.
        as_of: the month that was given, "YYYY-MM"; empty: none.
    """

    adapter: ContributionAdapter
    content: bytes
    file_hash: bytes
    as_of: str = ""


def given_adapter(named: str, as_of: str | None) -> GivenAdapter:
    """The adapter of a registered name, or of a file.

    Args:
        named: a registered name, or a file that ends in ".toml".
        as_of: month of the contributed file; it becomes part of the content.

    Raises:
        AdapterError: there is no such adapter, or its file contradicts itself.
        ConfigurationError: the file cannot be read, or a registered adapter's rows say
            their month themselves.
    """
    if named.lower().endswith(_SUFFIX):
        file = adapter_file(Path(named))
        adapter, content = partners_own_adapter(file, as_of)
        return GivenAdapter(adapter, content, hashlib.sha256(file).digest(), as_of or "")
    if as_of is not None:
        raise ConfigurationError("--as-of is for adapters whose rows do not say their month")
    known = contribution_adapter(named)
    return GivenAdapter(known, adapter_content(named), known.content_hash)


def adapter_file(file: Path) -> bytes:
    """The bytes of an adapter's file. Raises ConfigurationError."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ConfigurationError(f"the adapter's file cannot be read: {error.strerror}") from None
    if len(content) > _MAX_BYTES:
        raise ConfigurationError(f"the adapter's file is longer than {_MAX_BYTES} bytes")
    return content
