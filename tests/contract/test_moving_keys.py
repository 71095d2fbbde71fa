# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The gateway's own keys move between any two places, all of them or none."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from gateway.cli.app import make_app
from gateway.errors import KeyFileError
from gateway.signing.key_directory import DirectoryStore
from gateway.signing.keys_in_use import KeysInUse
from gateway.signing.providers.location import key_provider, writable_key_store
from gateway.signing.providers.moving import move_keys
from gateway.signing.providers.stored import SECRETS
from gateway.signing.providers.token_keys import TOKEN_ALGORITHMS
from gateway.signing.providers.token_store import TokenStore
from tests.support.keys.places import DirectoryPlace, EnvironmentPlace, Place
from tests.support.keys.softhsm import SoftHsm
from tests.support.suite.exhaustive import first_every_day

Make = Callable[[Path, pytest.MonkeyPatch], Place]
WAYS: list[tuple[Make, Make]] = [
    (DirectoryPlace, SoftHsm),
    (DirectoryPlace, DirectoryPlace),
    (EnvironmentPlace, DirectoryPlace),
    (EnvironmentPlace, SoftHsm),
]
ALGORITHMS = ("ed25519", "ecdsa-p384-sha384")
SET = ["answer-1-ed25519", "answer-2-ecdsa-p384-sha384", "commitment", "evidence-0001", "log"]
SET += ["pseudonym-1"]


def run(source: Place, target: Place, *options: str) -> Result:
    """`credit-gateway keys move`."""
    arguments = ["keys", "move", "--from", source.location, "--to", target.location, *options]
    return CliRunner().invoke(make_app(), arguments)


def whole(place: Place) -> KeysInUse:
    return KeysInUse.of(key_provider(place.location))


def is_empty(place: Place) -> bool:
    """Nothing in it is a key."""
    store = writable_key_store(place.location)
    try:
        kinds = [name for kind in ("answer", *SECRETS) for name in store.names(kind)]
    except KeyFileError:  # there is not even a folder
        return True
    return not kinds and not store.holds("log")


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DirectoryPlace:
    place = DirectoryPlace(tmp_path / "old", monkeypatch)
    place.make(ALGORITHMS)
    return place


@pytest.fixture
def other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DirectoryPlace:
    return DirectoryPlace(tmp_path / "new", monkeypatch)


@pytest.mark.parametrize(
    "way",
    first_every_day([(way,) for way in WAYS]),
    ids=lambda way: "-to-".join(p.__name__ for p in way),
)
def test_every_key_is_the_same_in_the_new_place_and_no_secret_is_shown(
    way: tuple[Make, Make], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = way[0](tmp_path / "a", monkeypatch), way[1](tmp_path / "b", monkeypatch)
    source.make(ALGORITHMS)
    for number, algorithm in enumerate(sorted(target.algorithms - set(ALGORITHMS)), start=3):
        source.put_signer(f"answer-{number}", algorithm)
    source.put_secret("pseudonym-2", b"p" * 32)
    source.put_secret("evidence-2026-11", b"e" * 32)
    before, secrets = whole(source), source.visible()
    done = run(source, target, "--json")
    assert done.exit_code == 0, done.output
    after = whole(target)
    assert not after.renews(before)
    signs = [key for key in json.loads(done.stdout)["keys"] if key["keyid"]]
    assert {key["keyid"] for key in signs} == {k.keyid for k in (*after.answers, after.log)}
    shown = done.output + run(source, target).output
    assert all(secret.decode(errors="replace") not in shown for secret in secrets)
    # Once more: all is there already, and the old place has its keys still.
    again = json.loads(run(source, target, "--json").stdout)
    assert {key["was_there"] for key in again["keys"]} == {True}
    assert not whole(source).renews(before)


def test_what_was_moved_into_a_token_can_neither_be_read_nor_moved_out(
    directory: DirectoryPlace,
    other: DirectoryPlace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    token = SoftHsm(tmp_path / "token", monkeypatch)
    for algorithm in TOKEN_ALGORITHMS:
        directory.put_signer(f"answer-{algorithm}", algorithm)
    assert run(directory, token).exit_code == 0
    for name in writable_key_store(token.location).names("answer"):
        # Loading refuses a key that could leave, and has it sign.
        assert TokenStore(token.location).signer(name).algorithm
    refused = run(token, other)
    assert refused.exit_code == 2
    assert "never leaves the token" in refused.stderr
    assert is_empty(other)


def test_with_remove_the_old_place_has_none_afterwards(
    directory: DirectoryPlace, other: DirectoryPlace
) -> None:
    before = whole(directory)
    assert run(directory, other, "--remove").exit_code == 0
    assert is_empty(directory)
    assert not whole(other).renews(before)


def test_what_was_moved_and_removed_is_not_taken_for_a_set_that_lacks_a_key(
    directory: DirectoryPlace, other: DirectoryPlace
) -> None:
    assert run(directory, other, "--remove").exit_code == 0
    again = run(directory, other, "--remove")
    assert again.exit_code == 2
    assert "where the keys are to come from, holds none" in " ".join(again.stderr.split())
    assert whole(other)


@pytest.mark.parametrize("made", range(len(SET)))
def test_a_move_that_fails_leaves_no_key_in_the_new_place(
    directory: DirectoryPlace, other: DirectoryPlace, monkeypatch: pytest.MonkeyPatch, made: int
) -> None:
    before, left = whole(directory), [made]
    for each in ("put_signer", "put_secret"):
        put = getattr(DirectoryStore, each)

        def failing(
            store: DirectoryStore, name: str, key: bytes, put: Callable[..., None] = put
        ) -> None:
            if not left[0]:
                raise KeyFileError("the disk is full")
            left[0] -= 1
            put(store, name, key)

        monkeypatch.setattr(DirectoryStore, each, failing)
    assert run(directory, other, "--remove").exit_code == 2
    assert is_empty(other)
    assert not whole(directory).renews(before)


@pytest.mark.parametrize("made", range(len(SET)))
def test_a_move_that_was_killed_leaves_nothing_that_passes_for_a_set_and_goes_on(
    directory: DirectoryPlace, other: DirectoryPlace, made: int
) -> None:
    before = whole(directory)
    target = DirectoryStore(Path(other.location))
    source = DirectoryStore(Path(directory.location))
    target.check_can_make(())
    # As it is put: the log's key last; and half of a file that was being written.
    for name in sorted(SET, key=lambda name: (name == "log", name))[:made]:
        if name.startswith(("answer", "log")):
            target.put_signer(name, source.private_key(name))
        else:
            target.put_secret(name, source.secret(name))
    (Path(other.location) / ".log.pem.making").write_bytes(b"-----BEGIN")
    with pytest.raises(KeyFileError):
        whole(other)
    assert run(directory, other).exit_code == 0
    assert not whole(other).renews(before)
    assert sorted(path.stem for path in Path(other.location).iterdir()) == sorted(SET)


@pytest.mark.parametrize("gone", range(1, len(SET)))
def test_a_removal_that_was_killed_leaves_no_set_and_goes_on(
    directory: DirectoryPlace, other: DirectoryPlace, gone: int
) -> None:
    assert run(directory, other).exit_code == 0
    for name in sorted(SET, key=lambda name: (name == "log", name))[::-1][:gone]:
        directory.remove(name)
    with pytest.raises(KeyFileError):
        whole(directory)
    assert run(directory, other).exit_code == 2
    assert run(directory, other, "--remove").exit_code == 0
    assert is_empty(directory)
    assert whole(other)


def test_at_every_moment_one_place_has_the_whole_set_and_half_of_one_is_refused(
    directory: DirectoryPlace, other: DirectoryPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Without one of these a set could pass for whole, and find nobody.
    further = {"pseudonym-2": b"2" * 32, "evidence-2026-10": b"e" * 32}
    for name, secret in further.items():
        directory.put_secret(name, secret)
    count, seen = len(SET) + len(further), list[tuple[bool, bool]]()

    def is_whole(place: Place) -> bool:
        try:
            return bool(whole(place))
        except KeyFileError:
            return False

    for each in ("put_signer", "put_secret", "remove_signer", "remove_secret"):
        work = getattr(DirectoryStore, each)

        def watched(*given: object, work: Callable[..., None] = work) -> None:
            work(*given)
            seen.append((is_whole(directory), is_whole(other)))

        monkeypatch.setattr(DirectoryStore, each, watched)
    assert run(directory, other, "--remove").exit_code == 0
    moving = [(True, False)] * (count - 1) + [(True, True)]
    assert seen == moving + [(False, True)] * count


@pytest.mark.parametrize("name", SET)
def test_another_key_in_the_new_place_is_neither_taken_nor_replaced(
    directory: DirectoryPlace, other: DirectoryPlace, name: str
) -> None:
    Path(other.location).mkdir(mode=0o700, parents=True)
    if name.startswith(("answer", "log")):
        other.put_signer(name, "ed25519")
    else:
        other.put_secret(name, b"another one." + bytes(20))
    before = {path.name: path.read_bytes() for path in Path(other.location).iterdir()}
    refused = run(directory, other, "--remove")
    assert refused.exit_code == 2
    assert "already holds another" in refused.stderr
    assert {p.name: p.read_bytes() for p in Path(other.location).iterdir()} == before
    assert whole(directory)


def test_a_place_with_further_keys_is_refused(
    directory: DirectoryPlace, other: DirectoryPlace
) -> None:
    Path(other.location).mkdir(mode=0o700, parents=True)
    other.put_secret("evidence-0002", b"2" * 32)
    refused = run(directory, other)
    assert refused.exit_code == 2
    assert "none of the keys to be moved" in refused.stderr


@pytest.mark.parametrize("how", ["itself", "a link to it", "links to its files"])
def test_keys_are_not_removed_from_the_place_that_they_were_moved_to(
    directory: DirectoryPlace, other: DirectoryPlace, how: str
) -> None:
    old, new = Path(directory.location), Path(other.location)
    new.parent.mkdir(parents=True)
    if how == "itself":
        other.location = directory.location
    elif how == "a link to it":
        new.symlink_to(old)
    else:
        new.mkdir(mode=0o700)
        for path in old.iterdir():
            (new / path.name).symlink_to(path)
    refused = run(directory, other, "--remove")
    assert refused.exit_code == 2
    assert "the same place" in refused.stderr
    assert whole(directory)


def test_half_a_set_does_not_move(directory: DirectoryPlace, other: DirectoryPlace) -> None:
    directory.remove("commitment")
    assert run(directory, other).exit_code == 2
    assert is_empty(other)


def test_a_token_refuses_a_key_that_it_cannot_have_before_anything_is_put_there(
    directory: DirectoryPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = SoftHsm(tmp_path / "token", monkeypatch)
    directory.put_signer("answer-3", "ml-dsa-65")
    refused = run(directory, token)
    assert refused.exit_code == 2
    assert "ml-dsa-65" in refused.stderr
    assert is_empty(token)


def test_variables_are_neither_written_nor_removed(
    directory: DirectoryPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = EnvironmentPlace(tmp_path / "e", monkeypatch)
    assert run(directory, environment).exit_code == 2
    environment.make(ALGORITHMS)
    before = dict(os.environ)
    refused = run(environment, DirectoryPlace(tmp_path / "f", monkeypatch), "--remove")
    assert refused.exit_code == 2
    assert "only read from the environment" in refused.stderr
    assert dict(os.environ) == before


def test_a_key_that_comes_while_others_move_is_not_left_behind(
    directory: DirectoryPlace, other: DirectoryPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = DirectoryStore(Path(directory.location))
    target = DirectoryStore(Path(other.location))
    put = target.put_signer

    def putting(name: str, pem: bytes) -> None:
        put(name, pem)
        if name == "log":
            directory.put_secret("evidence-0002", b"2" * 32)

    monkeypatch.setattr(target, "put_signer", putting)
    with pytest.raises(KeyFileError, match="changed meanwhile"):
        move_keys(source, target, remove=True)
    assert is_empty(other)
    assert whole(directory)
