# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What every command line shares: options, output, exit codes.

Results go to standard output, everything else to standard error, so that
`--json` output can be piped.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from tempfile import TemporaryFile
from typing import Annotated

import typer

from gateway.cli.output import bad, err, out, print_json
from gateway.errors import ConfigurationError, GatewayError, MisfitError, OperationError

__all__ = [
    "DatabaseUrl",
    "ExitCode",
    "JsonOutput",
    "KeysDirectory",
    "OptionalDatabaseUrl",
    "OptionalKeysDirectory",
    "check_destination",
    "check_folder_destination",
    "err",
    "out",
    "print_json",
    "read_private_text",
    "reported_errors",
    "say_why",
]


_log = logging.getLogger(__name__)


class ExitCode(IntEnum):
    """What scripts can rely on."""

    OK = 0
    FAILED = 1  # asked and answered with no: refused, rejected, not verified
    COULD_NOT = 2  # never came to an answer: usage, configuration, database
    GONE = 3  # what it would take was deleted, as the log says
    LATER = 75  # of a signed call: not now, try again (EX_TEMPFAIL of sysexits.h)


_DATABASE_URL = typer.Option(
    "--database-url",
    envvar="CREDIT_GATEWAY_DATABASE_URL",
    help="Where the records are: postgresql://user@host/database.",
    metavar="URL",
    show_default=False,
)
_KEYS = typer.Option(
    "--keys",
    envvar="CREDIT_GATEWAY_KEYS",
    help="The gateway's keys: a directory made by `credit-gateway keys init`, env:PREFIX or"
    " pkcs11:...",
    metavar="KEYS",
    show_default=False,
)
DatabaseUrl = Annotated[str, _DATABASE_URL]
OptionalDatabaseUrl = Annotated[str | None, _DATABASE_URL]
KeysArgument = Annotated[
    str,
    typer.Argument(
        metavar="KEYS", help="The gateway's own keys: a directory, env:PREFIX or pkcs11:..."
    ),
]
KeysDirectory = Annotated[str, _KEYS]
OptionalKeysDirectory = Annotated[str | None, _KEYS]
JsonOutput = Annotated[
    bool, typer.Option("--json", help="Print JSON instead of text, with stable field names.")
]


@contextmanager
def reported_errors() -> Iterator[None]:
    """Around a verb's work: our own errors become one line and an exit code.

    An `OperationError` (configuration, keys, database) exits with COULD_NOT, stores that
    do not fit each other and any other `GatewayError` with FAILED. What is not ours is a
    bug and shows its traceback.
    """
    try:
        yield
    except MisfitError as error:
        say_why("does not fit:", str(error))
        raise typer.Exit(ExitCode.FAILED) from None
    except OperationError as error:
        say_why("could not:", str(error))
        raise typer.Exit(ExitCode.COULD_NOT) from None
    except GatewayError as error:
        say_why("failed:", str(error))
        raise typer.Exit(ExitCode.FAILED) from None


_LOGGING = (["serve"], ["reminder", "send"])
"""Verbs that log: whatever collects their lines reads JSON."""


def say_why(kind: str, message: str) -> None:
    """Why a verb ends: one line on standard error, of JSON where that is a log.

    Args:
        kind: such as "could not:".
        message: the rest.
    """
    words = sys.argv[1:]
    if any(words[: len(verb)] == verb for verb in _LOGGING) and not sys.stderr.isatty():
        from gateway.runtime.logs import configure_logging  # noqa: PLC0415 - not for others

        configure_logging("INFO")
        _log.error("it does not serve", extra={"why": f"{kind} {message}"})
    else:
        err.print(bad(kind), message, soft_wrap=True)


def read_private_text(file: Path | None, prompt: str) -> str:
    """Something that must not stand on a command line, such as an identifier.

    Args:
        file: read it from there; "-" is standard input, unseen if that is a terminal;
            None: ask, unseen.
        prompt: what to ask for.

    Raises:
        ConfigurationError: the file cannot be read.
    """
    if file is None or (str(file) == "-" and sys.stdin.isatty()):
        return str(typer.prompt(prompt, hide_input=True)).strip()
    try:
        if str(file) == "-":
            return typer.get_text_stream("stdin").readline().removeprefix("\ufeff").strip()
        return file.read_text(encoding="utf-8-sig").strip()
    except (OSError, ValueError):
        # What was given may be the identifier itself: it is not repeated.
        raise ConfigurationError(
            "--subject takes a file that holds the identifier, and what was given cannot be read"
            " as one; - reads standard input"
        ) from None


def check_destination(file: Path | None) -> None:
    """Before the work whose result goes there: a file can be made or renewed there.

    Raises:
        ConfigurationError: it cannot.
    """
    if file is None:
        return
    if file.is_dir():
        raise ConfigurationError(f"{file.name or file} is a folder; name a file")
    if not file.parent.is_dir():
        raise ConfigurationError(f"there is no folder {file.parent.name} for {file.name}: make it")
    if not file.exists():
        _try_to_write(file.parent)
    elif not os.access(file, os.W_OK):
        raise ConfigurationError(f"{file.name} cannot be written to")


def check_folder_destination(folder: Path, *, in_folder: bool = False) -> None:
    """Before the work whose result goes there: a folder can be made or filled there.

    Args:
        folder: the destination.
        in_folder: what it is to be made in has to be there: a mistyped path is no reason
            to make folders.

    Raises:
        ConfigurationError: it cannot.
    """
    nearest = next(each for each in (folder, *folder.absolute().parents) if each.exists())
    if not nearest.is_dir():
        raise ConfigurationError(f"{nearest.name} is a file, where a folder has to be")
    if in_folder and nearest not in {folder, folder.absolute().parent}:
        raise ConfigurationError(
            f"there is no folder {folder.absolute().parent.name} for {folder.name}: make it"
        )
    _try_to_write(nearest)


def _try_to_write(folder: Path) -> None:
    """Permissions alone say nothing of a read-only file system, nor to root: it is tried."""
    try:
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ConfigurationError(
            f"nothing can be written in the folder {folder.name or folder}: {error.strerror}"
        ) from None
