# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every command line shares: options, output, exit codes.

Results go to standard output, everything else to standard error, so that
`--json` output can be piped.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from gateway.errors import ConfigurationError, GatewayError, OperationError


class ExitCode(IntEnum):
    """What scripts can rely on."""

    OK = 0
    FAILED = 1  # asked and answered with no: refused, rejected, not verified
    COULD_NOT = 2  # never came to an answer: usage, configuration, database


out = Console()
err = Console(stderr=True)

DatabaseUrl = Annotated[
    str,
    typer.Option(
        "--database-url",
        envvar="CREDIT_GATEWAY_DATABASE_URL",
        help="Where the records are: postgresql://user@host/database.",
        metavar="URL",
        show_default=False,
    ),
]
KeysDirectory = Annotated[
    Path,
    typer.Option(
        "--keys",
        envvar="CREDIT_GATEWAY_KEYS",
        help="Directory of the gateway's own keys, made by `credit-gateway keys init`.",
        metavar="DIR",
        show_default=False,
    ),
]
JsonOutput = Annotated[
    bool, typer.Option("--json", help="Print JSON instead of text, with stable field names.")
]


def print_json(value: Any) -> None:
    """One JSON document on standard output, never wrapped or coloured."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


@contextmanager
def reported_errors() -> Iterator[None]:
    """Around a verb's work: our own errors become one line and an exit code.

    An `OperationError` (configuration, keys, database) exits with COULD_NOT,
    any other `GatewayError` with FAILED. What is not ours is a bug and shows
    its traceback.
    """
    try:
        yield
    except OperationError as error:
        err.print(f"[red]could not:[/red] {error}", highlight=False)
        raise typer.Exit(ExitCode.COULD_NOT) from None
    except GatewayError as error:
        err.print(f"[red]failed:[/red] {error}", highlight=False)
        raise typer.Exit(ExitCode.FAILED) from None


def read_private_text(file: Path | None, prompt: str) -> str:
    """Something that must not stand on a command line, such as an identifier.

    Args:
        file: read it from there; "-" is standard input; None: ask, unseen.
        prompt: what to ask for.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    if file is None:
        return str(typer.prompt(prompt, hide_input=True)).strip()
    try:
        if str(file) == "-":
            return typer.get_text_stream("stdin").readline().strip()
        return file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {file.name}") from None
