# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From one key of a log to the next, and back. Pure.

Forwards (`follow`) a key is believed that the key before has named; or that a signed key
list names, whose root keys stand above every log key: so also the successor of a stolen
one. That entries are lost is not believed of the key alone (`losses`): whoever has stolen
it would erase with one signature what its readers hold. Backwards (`with_history`) the
newest key vouches for those before, for it signs a tree with their last checkpoints in it;
whoever verifies that tree has checked it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from gateway.errors import MalformedError, SuccessionError
from gateway.log.checkpoint import FormerKey, LogVerifier
from gateway.log.signed_note import LOG_KEY, NoteKey
from gateway.log.succession.note import SignedSuccession

MAX_SUCCESSIONS = 100


def read_history(notes: Sequence[str]) -> list[SignedSuccession]:
    """Successions in order, each of the successor before.

    Raises:
        MalformedError: one cannot be read, or there are too many.
        SignatureError: a signature is wrong.
        SuccessionError: they do not follow each other.
    """
    if len(notes) > MAX_SUCCESSIONS:
        raise MalformedError(f"more than {MAX_SUCCESSIONS} successions")
    found = [SignedSuccession.parse(note) for note in notes]
    keys = [each.content.ended for each in found] + [each.content.successor for each in found[-1:]]
    if len(set(keys)) < len(keys):
        raise SuccessionError("a key of the log comes twice")
    for former, later in pairwise(found):
        follows = former.content.successor == later.content.ended
        # The entry of the succession is in every tree of the successor's.
        if not follows or later.content.last.size <= former.content.last.size:
            raise SuccessionError("the successions of the log do not follow each other")
    return found


def follow(
    log: LogVerifier, notes: Sequence[str], named: str | None = None, *, losses: bool = True
) -> LogVerifier:
    """The log as it goes on from the key that is believed.

    Args:
        log: whose key is believed.
        notes: all successions of the log, oldest first.
        named: the log's key by a signed list that is believed; None: there is no list.
        losses: whether a key's own word is enough that entries which it signed are lost;
            else only that of a list which names what came after.

    Returns:
        The same when nothing has come after its key.

    Raises:
        SuccessionError: a key was succeeded without having signed that, and no list names
            what came after; or the list names a key that the log never had; or entries
            are lost, and nobody but the key says so whose word is not enough.
        MalformedError: a note cannot be read.
        SignatureError: a signature is wrong.
    """
    later = read_history(notes)
    while later and later[0].content.ended.vkey != log.vkey:
        later.pop(0)
    vkeys = [log.vkey, *(each.content.successor.vkey for each in later)]
    if named is not None and named not in (*log.vkeys, *vkeys):
        raise SuccessionError("the log does not have the key that the key list names")
    vouched = vkeys.index(named) if named in vkeys else 0
    if not all(each.by_ended for each in later[vouched:]):
        raise SuccessionError("the log's key did not sign its succession")
    if not losses and any(each.content.lost is not None for each in later[vouched:]):
        raise SuccessionError(
            "the log's key says that entries are lost: only a key list that names its successor,"
            " or a new trust file, is followed then"
        )
    if later and later[0].content.last.size <= _begun(log.former):
        raise SuccessionError("the successions of the log do not follow each other")
    if not later:
        return log
    former, first = [*log.former, *(each.former for each in later)], later[0].former
    found = log.following(former, NoteKey.parse(vkeys[-1], LOG_KEY))
    if first.lost and log.known_size > first.last.size:
        return found.knowing(first.last)  # what was known beyond is lost
    return found


def with_history(log: LogVerifier, notes: Sequence[str]) -> LogVerifier:
    """The log with the keys that it had before the one that is believed, and after.

    For notes out of a tree that is verified, too, or that were handed over with the key.
    What came after has to be signed by the keys before.

    Raises:
        SuccessionError: as `follow`, or the notes are of another log.
        MalformedError: a note cannot be read.
        SignatureError: a signature is wrong.
    """
    history = read_history(notes)
    if not history:
        return log
    vkeys = [*(each.content.ended.vkey for each in history), history[-1].content.successor.vkey]
    if log.vkey not in vkeys:
        raise SuccessionError("the log's successions are of other keys than the one that is known")
    before = history[: vkeys.index(log.vkey)]
    return follow(log.following([each.former for each in before]), notes)


def _begun(former: Sequence[FormerKey]) -> int:
    return former[-1].last.size if former else -1
