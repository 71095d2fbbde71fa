# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a command line is made from a table of verbs.

A table says "verb": "module:attribute". An attribute that is a Typer is a group;
"group verb" adds a verb to a group of the same table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.metadata import version
from typing import Annotated, Any

import typer

from gateway.cli.output import print_text


def make_command_line(
    name: str, text: str, verbs: Mapping[str, str], only: str | None = None
) -> typer.Typer:
    """A command line with these verbs; their modules are imported here.

    Args:
        name: of the program.
        text: its help.
        verbs: the table.
        only: when it names a verb or a group, no other is there; starting takes half
            the time.
    """
    if only in verbs:
        verbs = {words: place for words, place in verbs.items() if words.split()[0] == only}
    app = typer.Typer(
        name=name,
        help=text,
        no_args_is_help=True,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for words, place in verbs.items():
        target = _target(place)
        group, _, verb = words.rpartition(" ")
        if group:
            _add_once(_target(verbs[group]), verb, target)
        elif isinstance(target, typer.Typer):
            app.add_typer(target, name=words)
        else:
            app.command(words)(target)
    return app


def _show_version(context: typer.Context, *, asked: bool) -> None:
    if asked:
        print_text(f"{context.find_root().info_name} {version('credit-gateway')}")
        raise typer.Exit


def _root(
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Keeps the app a group of verbs, however many there are."""


def _target(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)


def _add_once(group: typer.Typer, verb: str, target: Callable[..., None]) -> None:
    """A group is its module's own, so it may have the verb from an earlier call."""
    if verb not in {command.name for command in group.registered_commands}:
        group.command(verb)(target)
