# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one way into every verb: what a process says and returns however it ends.

Exit code 1 is kept for findings. Whatever else goes wrong is one line on standard
error and an exit code of 2 or more; CREDIT_GATEWAY_DEBUG=1 adds the traceback.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import typer

from gateway.cli.context import ExitCode, say_why
from gateway.cli.output import err, mend_encodings, visible

DEBUG_VARIABLE = "CREDIT_GATEWAY_DEBUG"
_INTERRUPTED = 130  # 128 + SIGINT
_BROKEN_PIPE = 141  # 128 + SIGPIPE
_LONG_NUMBER = re.compile(r"\d{10,}[Xx]?")


def run(name: str, make_app: Callable[[str | None], typer.Typer]) -> None:
    """Runs the verb that the command line names, and ends the process.

    Args:
        name: of the program.
        make_app: makes its command line; see gateway.cli.verbs.
    """
    _open_descriptors()
    mend_encodings()
    code = _code_of(name, make_app, sys.argv[1:])
    sys.exit(_flushed(code))


def _code_of(  # noqa: PLR0911 - one end each
    name: str, make_app: Callable[[str | None], typer.Typer], arguments: Sequence[str]
) -> int:
    """The exit code; whatever was wrong has been said."""
    try:
        for number, argument in enumerate(arguments, 1):
            if not _is_text(argument):
                return _could_not(f"argument {number} is not text in this terminal's encoding")
        command = typer.main.get_command(make_app(next(iter(arguments), None)))
        result = command.main(list(arguments), prog_name=name, standalone_mode=False)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except SystemExit as stop:
        if isinstance(stop.__context__, BrokenPipeError):
            return _BROKEN_PIPE
        return stop.code if isinstance(stop.code, int) else ExitCode.OK
    except typer.Abort as error:
        if isinstance(error.__context__, KeyboardInterrupt):
            return _INTERRUPTED
        return _could_not("the input ended before it was read")
    except BaseException as error:  # noqa: BLE001 - this is where all of them end
        return _failed(error)
    return result if isinstance(result, int) else ExitCode.OK


def _is_text(argument: str) -> bool:
    return not any("\ud800" <= each <= "\udfff" for each in argument)


def _failed(error: BaseException) -> int:
    """One line for an exception that no verb expected."""
    if os.environ.get(DEBUG_VARIABLE):
        with contextlib.suppress(OSError):
            traceback.print_exception(error)
    if isinstance(error, BrokenPipeError):
        return _BROKEN_PIPE
    if hasattr(error, "format_message"):
        return _misused(error)
    if isinstance(error, MemoryError):
        return _could_not("there is not enough memory")
    if isinstance(error, OSError) and error.strerror:
        place = f"{_short(error.filename)}: " if error.filename is not None else ""
        return _could_not(f"{place}{error.strerror}")
    return _could_not(
        f"this is a defect of the program: {DEBUG_VARIABLE}=1 shows where; please report it"
    )


def _misused(error: Any) -> int:
    """A usage error: what is allowed, never the person's number that may have been given."""
    context = getattr(error, "ctx", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        if context is not None:
            with contextlib.suppress(OSError):
                err.print(context.get_help(), soft_wrap=True)
        return ExitCode.COULD_NOT
    message = _LONG_NUMBER.sub("...", str(error.format_message()))
    if message.startswith("Got unexpected extra argument"):
        message = "there is an argument too many; what is given to an option follows its name"
    if context is not None:
        message = f"{message.rstrip('.')}; see {context.command_path} --help"
    return _could_not(message)


def _short(filename: str | bytes | int) -> str:
    name = "" if isinstance(filename, int) else Path(os.fsdecode(filename)).name
    return _LONG_NUMBER.sub("...", name or "a file")


def _could_not(message: str) -> int:
    """Says so on standard error, if there is one."""
    with contextlib.suppress(OSError):
        say_why("could not:", visible(message))
    return ExitCode.COULD_NOT


def _flushed(code: int) -> int:
    """Writes out what is buffered: what cannot be written was not said.

    A stream that failed is pointed at nothing, so that Python's own flush at exit
    neither complains nor changes the exit code.
    """
    for stream, descriptor in ((sys.stdout, 1), (sys.stderr, 2)):
        try:
            stream.flush()
        except (OSError, ValueError) as error:
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), descriptor)
            if descriptor == 1 and code in (ExitCode.OK, ExitCode.FAILED):
                broken = isinstance(error, BrokenPipeError)
                code = _BROKEN_PIPE if broken else _failed(error)
    return code


def _open_descriptors() -> None:
    """A closed standard stream becomes one that cannot be used, instead of none.

    Otherwise the next file or socket would get its number, and receive what is printed.
    Standard output is opened for reading only: to write to it fails, as it must.
    """
    for descriptor, flags in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError as error:
            if error.errno == errno.EBADF and os.open(os.devnull, flags) == descriptor:
                _set_stream(descriptor)


def _set_stream(descriptor: int) -> None:
    name = ("stdin", "stdout", "stderr")[descriptor]
    mode = "r" if descriptor == 0 else "w"
    stream = open(descriptor, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
    setattr(sys, name, stream)
