# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which key of a log is believed after which, and for which trees."""

from __future__ import annotations

import pickle

import pytest

from gateway.errors import LogEndedError, MalformedError, SignatureError, SuccessionError
from gateway.log.checkpoint import Checkpoint, LogSigner, LogVerifier
from gateway.log.signed_note import LOG_KEY, NoteKey
from gateway.log.succession.chain import follow, with_history
from gateway.log.succession.followed import FollowedLog
from gateway.log.succession.note import SignedSuccession, Succession
from tests.support.log.audit_entries import new_log_signer, verifier_of

KEYS = [new_log_signer() for _ in range(4)]
ORIGIN = KEYS[0].origin
ROOT = bytes(range(32))


def _note(
    size: int,
    ended: LogSigner,
    successor: LogSigner,
    lost: int | None = None,
    *,
    by_ended: bool = True,
) -> str:
    keys = [NoteKey.parse(each.vkey, LOG_KEY) for each in (ended, successor)]
    said = Succession(Checkpoint(ORIGIN, size, ROOT), keys[0], keys[1], lost)
    return said.sign(successor, ended if by_ended else None).note


FIRST = _note(10, KEYS[0], KEYS[1])
SECOND = _note(20, KEYS[1], KEYS[2], 25)


def _vkeys(*keys: LogSigner) -> tuple[str, ...]:
    return tuple(each.vkey for each in keys)


def test_from_each_key_the_same_row_of_keys_is_found() -> None:
    for key in KEYS[:3]:
        assert with_history(verifier_of(key), (FIRST, SECOND)).vkeys == _vkeys(*KEYS[:3])
    assert follow(verifier_of(KEYS[0]), (FIRST, SECOND)).vkeys == _vkeys(*KEYS[:3])
    assert follow(verifier_of(KEYS[2]), (FIRST, SECOND)).vkeys == _vkeys(KEYS[2])
    assert follow(verifier_of(KEYS[3]), (FIRST, SECOND)).vkeys == _vkeys(KEYS[3])
    with pytest.raises(SuccessionError):
        with_history(verifier_of(KEYS[3]), (FIRST, SECOND))


def test_each_key_is_believed_for_the_trees_between_two_ends_and_no_other() -> None:
    log = with_history(verifier_of(KEYS[2]), (FIRST, SECOND))
    for which, size in ((0, 0), (0, 10), (1, 11), (1, 20), (2, 21), (2, 10**6)):
        assert log.verify(KEYS[which].sign(size, ROOT)).size == size
    for which, size in ((1, 10), (2, 20)):
        with pytest.raises(SignatureError, match="before it was"):
            log.verify(KEYS[which].sign(size, ROOT))
    for which, size, lost in ((0, 11, False), (1, 21, True)):
        with pytest.raises(LogEndedError) as told:
            log.verify(KEYS[which].sign(size, ROOT))
        assert told.value.lost is lost
    with pytest.raises(SignatureError, match="not signed by the log"):
        log.verify(KEYS[3].sign(21, ROOT))


def test_the_keys_go_along_to_other_processes_and_with_a_known_checkpoint() -> None:
    log = with_history(verifier_of(KEYS[2]), (FIRST, SECOND))
    for copy in (pickle.loads(pickle.dumps(log)), log.knowing(Checkpoint(ORIGIN, 5, ROOT))):  # noqa: S301 - our own
        assert copy.vkeys == log.vkeys
        assert copy.verify(KEYS[0].sign(10, ROOT)).size == 10


def test_what_was_known_beyond_a_loss_is_known_up_to_it() -> None:
    known = verifier_of(KEYS[1]).knowing(Checkpoint(ORIGIN, 24, ROOT))
    assert follow(known, (FIRST, SECOND)).known_size == 20
    planned = verifier_of(KEYS[0]).knowing(Checkpoint(ORIGIN, 24, ROOT))
    assert follow(planned, (FIRST,)).known_size == 24  # a verification names that


def test_a_key_that_did_not_sign_its_succession_is_followed_only_to_what_a_key_list_names() -> None:
    silent = _note(20, KEYS[1], KEYS[2], by_ended=False)
    later = _note(30, KEYS[2], KEYS[3])
    log = verifier_of(KEYS[0])
    for named in (None, KEYS[0].vkey, KEYS[1].vkey):
        with pytest.raises(SuccessionError):
            follow(log, (FIRST, silent, later), named)
    for named in (KEYS[2].vkey, KEYS[3].vkey):
        assert follow(log, (FIRST, silent, later), named).vkey == KEYS[3].vkey
    thief = _note(20, KEYS[1], KEYS[3])
    with pytest.raises(SuccessionError):
        follow(log, (FIRST, thief), KEYS[2].vkey)


@pytest.mark.parametrize(
    "notes",
    [
        (SECOND, FIRST),
        (FIRST, _note(10, KEYS[1], KEYS[2])),
        (FIRST, _note(20, KEYS[2], KEYS[3])),
        (FIRST, _note(20, KEYS[1], KEYS[0])),
        (FIRST, FIRST),
        (FIRST,) * 101,
        ("",),
    ],
)
def test_notes_that_do_not_follow_each_other_change_nothing(notes: tuple[str, ...]) -> None:
    log = FollowedLog(verifier_of(KEYS[0]))
    with pytest.raises((SuccessionError, MalformedError)):
        log.adopt(notes)
    assert log.vkeys == _vkeys(KEYS[0])


def test_a_log_in_use_goes_on_and_counts_what_was_lost() -> None:
    log = FollowedLog(verifier_of(KEYS[0]))
    assert log.adopt((FIRST,))
    assert (log.vkey, log.losses) == (KEYS[1].vkey, 0)
    assert not log.adopt((FIRST,))
    for named in (None, KEYS[0].vkey, KEYS[1].vkey):
        with pytest.raises(SuccessionError, match="entries are lost"):
            log.adopt((FIRST, SECOND), named)
    assert log.adopt((FIRST, SECOND), KEYS[2].vkey)
    assert (log.vkey, log.losses) == (KEYS[2].vkey, 1)
    assert isinstance(log, LogVerifier)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n10\n", "\n11\n"),
        ("ended ", "Ended "),
        ("successor ", "ended "),
        (f"ended {KEYS[0].vkey}", f"ended {KEYS[1].vkey}"),
        (f"successor {KEYS[1].vkey}", f"successor {KEYS[2].vkey}"),
        ("\n\n", "\nlost 12\n\n"),
        ("\n\n", "\nmore\n\n"),
    ],
    # The keys are new in each process, and must not be in the names of tests.
    ids=["size", "case", "two endings", "ended key", "successor", "loss", "a line more"],
)
def test_a_note_that_was_changed_is_none(old: str, new: str) -> None:
    assert SignedSuccession.parse(FIRST).by_ended
    with pytest.raises((MalformedError, SignatureError)):
        SignedSuccession.parse(FIRST.replace(old, new, 1))


def test_a_wrong_size_of_what_is_lost_or_a_missing_signature_is_refused() -> None:
    for size in ("5", "-1", "012", ""):
        with pytest.raises((MalformedError, SignatureError)):
            SignedSuccession.parse(SECOND.replace("lost 25", f"lost {size}"))
    *lines, _ = FIRST.splitlines(keepends=True)
    with pytest.raises(SignatureError, match="successor"):
        SignedSuccession.parse("".join(lines))


def test_a_last_checkpoint_contradicts_nothing_that_its_key_signed() -> None:
    with pytest.raises(MalformedError, match="three lines"):
        verifier_of(KEYS[0]).verify(FIRST)
