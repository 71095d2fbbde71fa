# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway keys list-*`: signed, versioned lists of the gateway's keys.

One makes a list, the holders of root keys sign it, each where their key is, and it is
published once enough have: docs/operations.md, "The key list".
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Annotated

import typer

from gateway.cli.context import JsonOutput, KeysArgument, err, print_json, reported_errors
from gateway.cli.output import print_text
from gateway.errors import ConfigurationError, VerificationError
from gateway.log.checkpoint import LogSigner
from gateway.log.key_list import MAX_BYTES, KeyList, SignedKeyList, read_history
from gateway.runtime.outside_file import read_outside_text
from gateway.signing.algorithms import keyid_of
from gateway.signing.keys import (
    load_public_key_pem,
    load_signer,
    public_key_pem,
    read_public_file,
)
from gateway.signing.providers.location import key_provider

_HISTORY = 256 * MAX_BYTES
ListFile = Annotated[Path, typer.Argument(metavar="LIST", help="A list, signed so far or not.")]


def list_new(  # noqa: PLR0913 - one option a fact
    keys: KeysArgument,
    *,
    origin: Annotated[str, typer.Option(metavar="NAME", help="The gateway's name.")],
    after: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Published lists; without: this is the first one."),
    ] = None,
    root: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE.pem", help="Public root key; repeatable. Default: those of before."
        ),
    ] = None,
    threshold: Annotated[
        int | None,
        typer.Option(min=1, help="How many root keys have to sign. Default: as before."),
    ] = None,
    days: Annotated[int, typer.Option(min=1, max=3660, help="It ends after so many days.")] = 90,
    require: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="Algorithm that every answer must be signed with; repeatable. Default: as before.",
        ),
    ] = None,
) -> None:
    """Prints a list of the gateway's keys as they are now, to be signed.

    Example:  credit-gateway keys list-new keys --origin gateway.example --root a.pub.pem
    --root b.pub.pem --root c.pub.pem --threshold 2 > list.json
    """
    with reported_errors():
        provider = key_provider(keys)
        before = None if after is None else _published(after)[-1].content
        roots = [_public_pem(file) for file in root or ()]
        if before is None and (not roots or threshold is None):
            raise ConfigurationError("the first list needs --root and --threshold")
        content = KeyList(
            origin=origin,
            version=1 if before is None else before.version + 1,
            expires=(datetime.now(UTC) + timedelta(days=days)).replace(microsecond=0),
            root_keys=tuple(roots) or (before.root_keys if before else ()),
            threshold=threshold or (before.threshold if before else 0),
            log_key=LogSigner(origin, provider.log_signer()).vkey,
            answer_keys=tuple(
                public_key_pem(signer.public_key).decode() for signer in provider.answer_signers()
            ),
            required_algorithms=tuple(require or (before.required_algorithms if before else ())),
        )
        made = SignedKeyList.unsigned(content)
    print_text(made.render())


def list_sign(
    file: ListFile,
    key: Annotated[Path, typer.Argument(metavar="KEY.pem", help="A private root key.")],
) -> None:
    """Prints a list with one more signature; look at it with `keys list-show` first.

    Example:  credit-gateway keys list-sign list.json root-a.pem > signed-once.json
    """
    with reported_errors():
        signed = _list(file).signed_by(load_signer(key))
    print_text(signed.render())


def list_show(file: ListFile, *, json: JsonOutput = False) -> None:
    """Shows what a list says, and which of its root keys have signed it.

    Example:  credit-gateway keys list-show list.json
    """
    with reported_errors():
        signed = _list(file)
    content = signed.content
    facts = {
        "origin": content.origin,
        "version": content.version,
        "expires": content.expires.isoformat(),
        "threshold": content.threshold,
        "root_keys": [_keyid(pem) for pem in content.root_keys],
        "answer_keys": [_keyid(pem) for pem in content.answer_keys],
        "required_algorithms": list(content.required_algorithms),
        "log_key": content.log_key,
        "signed_by": signed.signers(),
    }
    if json:
        print_json(facts)
        return
    for name, value in facts.items():
        lines = value if isinstance(value, list) else [str(value)]
        print_text(f"{name.replace('_', ' '):<20}" + f"\n{'':<20}".join(lines or ["-"]))


def list_publish(
    file: ListFile,
    *,
    to: Annotated[
        Path, typer.Option(metavar="FILE", help="Where `serve --key-list` reads all lists.")
    ],
) -> None:
    """Adds a list to those that partners are given, if enough root keys have signed it.

    Enough of the list before and of its own. Gateways hand it out within a second.

    Example:  credit-gateway keys list-publish list.json --to key-lists.jsonl

    Exit codes: 0 published, 1 it may not follow, 2 could not.
    """
    with reported_errors():
        signed = _list(file)
        lists = _published(to) if to.exists() else []
        if lists:
            signed.verify_after(lists[-1], another_log_key=True)
        else:
            signed.verify()
        if signed.is_over(datetime.now(UTC)):
            raise ConfigurationError("the list has ended already")
        _write(to, "".join(each.render() + "\n" for each in (*lists, signed)))
    err.print(f"published version {signed.content.version}", highlight=False)


def _list(file: Path) -> SignedKeyList:
    try:
        return SignedKeyList.parse(read_outside_text(file, MAX_BYTES).strip())
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"{file.name}: cannot be read") from None


def _published(file: Path) -> list[SignedKeyList]:
    try:
        return read_history(read_outside_text(file, _HISTORY))
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"{file.name}: cannot be read") from None
    except VerificationError as error:
        raise ConfigurationError(f"{file.name}: {error}") from None


def newest_list(file: Path) -> str:
    """The newest of the published lists, for a trust file. Raises ConfigurationError."""
    return _published(file)[-1].render()


def _public_pem(file: Path) -> str:
    _, public_key = load_public_key_pem(read_public_file(file))
    return public_key_pem(public_key).decode()


def _keyid(pem: str) -> str:
    algorithm, public_key = load_public_key_pem(pem.encode())
    return f"{keyid_of(public_key)}  {algorithm}"


def _write(file: Path, text: str) -> None:
    """In the place of what was there, whole or not at all."""
    try:
        with NamedTemporaryFile("w", dir=file.parent, encoding="utf-8", delete=False) as fresh:
            fresh.write(text)
            fresh.flush()
            os.fsync(fresh.fileno())
        fresh_path = Path(fresh.name)
        fresh_path.chmod(0o644)  # it is public
        fresh_path.replace(file)
    except OSError as error:
        raise ConfigurationError(f"{file.name}: {error.strerror}") from None
