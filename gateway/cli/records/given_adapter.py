# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The adapter of a contributed file as the command line names it: registered, or a file."""

from __future__ import annotations

import glob
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


def given_adapter(named: str, as_of: str | None) -> tuple[ContributionAdapter, bytes]:
    """The adapter, and the content that is kept with its hash.

    Args:
        named: a registered name, or a file that ends in ".toml".
        as_of: month of the contributed file; it becomes part of the content.

    Raises:
        AdapterError: there is no such adapter, or its file contradicts itself.
        ConfigurationError: the file cannot be read, or a registered adapter's rows say
            their month themselves.
    """
    if named.lower().endswith(_SUFFIX):
        return partners_own_adapter(_content(Path(named)), as_of)
    if as_of is not None:
        raise ConfigurationError("--as-of is for adapters whose rows do not say their month")
    return contribution_adapter(named), adapter_content(named)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(_MAX_BYTES + 1)
    except OSError as error:
        raise ConfigurationError(f"the adapter's file cannot be read: {error.strerror}") from None
    if len(content) > _MAX_BYTES:
        raise ConfigurationError(f"the adapter's file is longer than {_MAX_BYTES} bytes")
    return content
