# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway explain`: what codes mean, in words for the person they are about."""

from __future__ import annotations

import json as json_module
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.context import JsonOutput, out, print_json, reported_errors
from gateway.cli.languages import HELP, complete_language, language_tag
from gateway.client.words import REGISTRIES, Coded, codes_in, codes_named, texts_of
from gateway.errors import ConfigurationError

_HEADINGS = {
    "en": ("What to do next: ", "On your record: "),
    "zh-Hans": ("下一步：", "对记录的影响："),  # noqa: RUF001
}
_EVERY_PREFIX = ", ".join(registry.prefix for registry in REGISTRIES)


def explain(
    *,
    codes: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CODE]...",
            help=f"Codes of an answer or a refusal, such as PLAN_BROKEN; {_EVERY_PREFIX} and a dot "
            "before a code choose its kind.",
        ),
    ] = None,
    answer: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Explain what `query --json` printed; - reads standard input."
        ),
    ] = None,
    language: Annotated[
        str,
        typer.Option(
            parser=language_tag,
            metavar="TAG",
            help=HELP,
            autocompletion=complete_language,
        ),
    ] = "zh-Hans",
    json: JsonOutput = False,
) -> None:
    """Says what codes mean, what to do next, and what they do to the record and for how long.

    The texts are for the person the record is about. Needs neither a network nor a database.

    Example:  credit-gateway explain OVERDUE PLAN_BROKEN --language en
    """
    with reported_errors():
        if bool(codes) == (answer is not None):
            raise ConfigurationError("give codes, or --answer FILE")
        found = [each for code in codes or () for each in _named(code)]
        if answer is not None:
            found = codes_in(_read(answer))
            if not found:
                raise ConfigurationError("--answer: no report and no refusal in it")
    if json:
        print_json([_document(each, language) for each in found])
        return
    for number, each in enumerate(found):
        if number:
            out.print()
        _show(each, language)


def _named(code: str) -> list[Coded]:
    """Raises ConfigurationError. What was typed may be anything: it is not repeated."""
    found = codes_named(code)
    if not found:
        raise ConfigurationError("there is no such code; docs/protocol.md has them all")
    return found


def _read(path: Path) -> Any:
    try:
        if str(path) == "-":
            return json_module.load(sys.stdin)
        return json_module.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"--answer: {error.strerror}") from None
    except (ValueError, RecursionError):
        raise ConfigurationError("--answer: not JSON") from None


def _document(each: Coded, language: str) -> dict[str, Any]:
    told = texts_of(each, language)
    return {
        "kind": each.registry.prefix,
        "code": each.code.name,
        "language": language,
        "meaning": told.meaning,
        "next": told.next,
        "record": told.record,
    }


def _show(each: Coded, language: str) -> None:
    """Lines are as long as they are: a terminal breaks Chinese better than spaces would."""
    told = texts_of(each, language)
    steps, record = _HEADINGS[language]
    out.print(told.meaning, style="bold", markup=False, highlight=False, soft_wrap=True)
    for line in (steps + told.next, record + told.record):
        out.print(line, markup=False, highlight=False, soft_wrap=True)
