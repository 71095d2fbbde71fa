# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Keys in variables and in a token, and on their way there, by docs/operations.md as it stands."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.signing.providers.location import key_provider
from tests.support.databases import new_database
from tests.support.gateway.stack import Stack
from tests.support.keys.softhsm import PIN, SoftHsm
from tests.support.worlds.procedures import commands, run, succeeds
from tests.support.worlds.started import answered, lived, settings_of, started, urls_of
from tests.support.worlds.two_stores import recorded_bank

VERIFY = 'credit-audit verify --workers 0 --trust trust.toml --database-url "$AUDIT_DATABASE"'
TRUST = (
    'credit-gateway keys trust-file "$CREDIT_GATEWAY_KEYS" --origin "$ORIGIN"'
    ' --database-url "$AUDIT_DATABASE" > trust.toml'
)
INIT = "credit-gateway keys init"


@pytest.fixture
def stack(postgres_url: str, new_url: str, tmp_path: Path) -> Iterator[Stack]:
    """On a new database."""
    with new_database(postgres_url, new_url) as url:
        yield Stack(url, tmp_path)


@pytest.fixture
def token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SoftHsm:
    """An empty one."""
    return SoftHsm(tmp_path / "token", monkeypatch)


def _token_variables(token: SoftHsm, directory: Path) -> dict[str, str | Path]:
    """What stands in the URI, and what SoftHSM itself needs."""
    label, _, module = token.location.removeprefix("pkcs11:token=").partition("?module-path=")
    file = directory / "pin"
    file.touch(mode=0o600)
    file.write_text(PIN, encoding="ascii")
    return {
        "TOKEN": label,
        "MODULE": module,
        "PIN_FILE": file,
        "SOFTHSM2_CONF": os.environ["SOFTHSM2_CONF"],
    }


def _variables_of(process: int) -> set[bytes]:
    given = Path(f"/proc/{process}/environ").read_bytes().split(b"\0")
    return {each.partition(b"=")[0] for each in given if each.startswith(b"GATEWAY_KEY_")}


@pytest.mark.exhaustive
async def test_a_gateway_takes_its_keys_from_variables_that_are_filled_from_a_directory(
    stack: Stack, tmp_path: Path
) -> None:
    (serve,) = commands("Keys in environment variables")
    bank = await lived(stack)
    settings = urls_of(stack) | settings_of(stack)
    # One more of each kind whose name has something to be replaced.
    more = "credit-gateway keys add-evidence keys --months 2"
    await succeeds(more, tmp_path, settings)
    async with started(serve, stack, settings) as server:
        (tmp_path / "keys").rename(tmp_path / "offline")
        stack.keys = key_provider(str(tmp_path / "offline"))
        await answered(stack, bank)
        names = _variables_of(server)
    assert len(names) == len(list((tmp_path / "offline").iterdir()))
    here = settings | {"CREDIT_GATEWAY_KEYS": tmp_path / "offline"}
    await succeeds(TRUST, tmp_path, here)
    await succeeds(VERIFY, tmp_path, here)


@pytest.mark.exhaustive
async def test_keys_are_made_in_a_token_and_its_wrapping_key_changes_while_all_is_served(
    stack: Stack, token: SoftHsm, tmp_path: Path
) -> None:
    (make,) = commands("Keys in a token")
    another, remove = commands("Another wrapping key in a token")
    _, serve, _ = commands("Moving keys to another place")
    settings = urls_of(stack) | settings_of(stack) | _token_variables(token, tmp_path)
    # What the block exports counts for the commands after it as well.
    export = make.splitlines()[0]
    async with started(make, stack, settings) as server:
        stack.keys = key_provider(token.location)
        bank = recorded_bank(stack, "bank-a")
        await answered(stack, bank)
        for block in (another, remove):
            await succeeds(f"{export}\n{block}", tmp_path, settings)
            os.kill(server, signal.SIGHUP)
            await answered(stack, bank)
    # The old one is gone, and whoever runs it again does no harm.
    assert "all are encrypted by wrapping-2" in await succeeds(
        f"{export}\n{remove}", tmp_path, settings
    )
    async with started(f"{export}\n{serve}", stack, settings, "again"):
        await answered(stack, bank)
    refused = await run(f'{export}\n{INIT} "$CREDIT_GATEWAY_KEYS"', tmp_path, settings)
    assert refused.returncode == 2  # it makes no second set
    await succeeds(f"{export}\n{TRUST}", tmp_path, settings)
    await succeeds(VERIFY, tmp_path, settings)


@pytest.mark.exhaustive
async def test_keys_are_moved_into_a_token_and_the_gateway_goes_on_from_there(
    stack: Stack, token: SoftHsm, tmp_path: Path
) -> None:
    move, serve, remove = commands("Moving keys to another place")
    bank = await lived(stack)
    here = urls_of(stack) | settings_of(stack) | _token_variables(token, tmp_path)
    here |= {"CREDIT_GATEWAY_KEYS": f"{token.location}&pin-source=file:{tmp_path / 'pin'}"}
    await succeeds(move, tmp_path, here)
    stack.keys = key_provider(token.location)
    async with started(serve, stack, here):
        await answered(stack, bank)
        await succeeds(remove, tmp_path, here)
        assert not list((tmp_path / "keys").glob("*"))
        await answered(stack, bank)
    await succeeds(TRUST, tmp_path, here)
    await succeeds(VERIFY, tmp_path, here)
