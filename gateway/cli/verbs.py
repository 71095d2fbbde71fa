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
from typer.core import TyperCommand

from gateway.cli.output import print_text

_ONE_OF = (("database_url", "data"), ("log_key", "trust"), ("keys", "ended_key"))
"""Options of which a verb takes one."""


class _Verb(TyperCommand):
    """A verb to which the command line is the last word.

    A variable of the environment gives way where another option of `_ONE_OF` is written out:
    it is set for all commands, and would otherwise count as a second answer to the same question.
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As typer's; then drops what the environment says of a question that is answered."""
        rest = super().parse_args(ctx, args)
        for names in _ONE_OF:
            said = {name: ctx.get_parameter_source(name) for name in names if name in ctx.params}
            kinds = {name: source.name for name, source in said.items() if source is not None}
            if "COMMANDLINE" in kinds.values():
                ctx.params |= {n: None for n, kind in kinds.items() if kind == "ENVIRONMENT"}
        return rest


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
    _heed_the_command_line(app)
    return app


def _heed_the_command_line(app: typer.Typer) -> None:
    """Makes each of its commands, and of its groups', a _Verb."""
    for command in app.registered_commands:
        command.cls = _Verb
    for group in app.registered_groups:
        if group.typer_instance is not None:
            _heed_the_command_line(group.typer_instance)


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
