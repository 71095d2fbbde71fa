# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Remembers a partner's own entries, so that later receipts cannot contradict them.

In memory; with a state file also beside it, in "NAME.receipts", which any number of
processes share: each takes "NAME.receipts.lock", reads what is there, holds its new
entries against it, and replaces the file as a whole. Calls that end while the file is
being written wait for the next write together. Of two calls whose receipts contradict
each other, the one that comes second is refused, in whichever process.

The file holds counters and hashes, nothing personal. Anyone who may write it can make this
client forget: protect it like the state file.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gateway.errors import ConfigurationError, GatewayError, VerificationError
from gateway.log.call_facts import Known
from gateway.log.checkpoint import LogVerifier
from gateway.log.receipt_history import OwnEntry, ReceiptHistory
from gateway.runtime.checkpoint_file import locked, write_durably

FORMAT = "creditgateway-receipts-v1"
_SUFFIX = ".receipts"


@dataclass(frozen=True, slots=True)
class ProvenEntry:
    """An entry whose receipt verified, and the size of the tree it was proven in."""

    entry: OwnEntry
    tree_size: int


class OwnEntries:
    """What is known of one partner's entries, and of the log around them."""

    def __init__(self, history: ReceiptHistory | None = None, tree_size: int = 0) -> None:
        """Begin with what is remembered."""
        self.history = history or ReceiptHistory()
        self.tree_size = tree_size

    @property
    def known(self) -> Known:
        """What a request that is sent now has to come after."""
        return Known(self.history.counter, self.tree_size)

    def within(self, size: int) -> OwnEntries:
        """What is left of it in a tree of which the rest is lost."""
        left = ReceiptHistory(each for each in self.history if each.leaf_index < size)
        return OwnEntries(left, min(self.tree_size, size))

    def add(self, proven: ProvenEntry) -> None:
        """Take one in. Raises ReceiptError when it contradicts what is known."""
        self.history.add(proven.entry)
        self.tree_size = max(self.tree_size, proven.tree_size)


class ReceiptFile:
    """The entries of one log's partners, in a file that several processes share."""

    def __init__(
        self,
        state: Path,
        log: LogVerifier,
        partner: str,
        catch_up: Callable[[], None] = lambda: None,
    ) -> None:
        """Name the file beside a state file; nothing is read yet.

        Args:
            state: the file beside which it is.
            log: whose entries they are.
            partner: who this client is.
            catch_up: lets the log go on to the next key of it, where another process that shares
                the file knows one already. May raise ConfigurationError.
        """
        resolved = state.resolve()
        self._path = resolved.with_name(resolved.name + _SUFFIX)
        self._log = log
        self._partner = partner
        self._catch_up = catch_up
        self._seen: tuple[int, int, int, str] | None = None
        self._kept = OwnEntries()

    def read(self) -> OwnEntries:
        """What is remembered of this partner. Raises ConfigurationError."""
        try:
            stat = self._path.stat()
        except FileNotFoundError:
            return OwnEntries()
        except OSError as error:
            raise ConfigurationError(f"{self._path.name}: {error.strerror}") from None
        seen = (stat.st_ino, stat.st_mtime_ns, stat.st_size, self._log.vkey)
        if seen != self._seen:
            self._kept = self._own(self._partners())
            self._seen = seen
        return self._kept

    def add(self, batch: Sequence[ProvenEntry]) -> list[VerificationError | None]:
        """Takes proven entries in; what is wrong with each that contradicts the others.

        Raises:
            ConfigurationError: the file cannot be used.
        """
        found: list[VerificationError | None] = []
        with locked(self._path):
            partners = self._partners()
            own = self._own(partners)
            for proven in batch:
                try:
                    own.add(proven)
                except VerificationError as error:
                    found.append(error)
                else:
                    found.append(None)
            lost = partners.get(self._partner, {}).get("lost")
            partners[self._partner] = _document(own) | ({"lost": lost} if lost else {})
            content = {"format": FORMAT, "log_key": self._log.vkey, "partners": partners}
            write_durably(self._path, json.dumps(content) + "\n")
        return found

    def lost(self) -> tuple[tuple[OwnEntry, str], ...]:
        """Entries that the log has lost, each with a key it had. Raises ConfigurationError."""
        rows = self._partners().get(self._partner, {}).get("lost", ())
        try:
            return tuple((_entry(row), str(log_key)) for *row, log_key in rows)
        except (ValueError, TypeError):
            raise ConfigurationError(f"{self._path.name} cannot be used as it is") from None

    def _partners(self) -> dict[str, Any]:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
            partners = content["partners"]
            former, right = content["log_key"], content["format"] == FORMAT
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            raise ConfigurationError(f"cannot read {self._path.name}") from None
        if right and former not in self._log.vkeys:
            self._catch_up()
        if not right or former not in self._log.vkeys or not isinstance(partners, dict):
            raise ConfigurationError(
                f"{self._path.name} does not hold receipts of this log under a key that is known:"
                " is the trust file the newest?"
            )
        for size in lost_since(self._log, former):
            partners = {n: _without_lost(own, size, former) for n, own in partners.items()}
        return partners

    def _own(self, partners: dict[str, Any]) -> OwnEntries:
        own = partners.get(self._partner)
        if own is None:
            return OwnEntries()
        try:
            return OwnEntries(ReceiptHistory(map(_entry, own["entries"])), int(own["tree_size"]))
        except (ValueError, KeyError, TypeError, VerificationError):
            # It is never silently started over.
            raise ConfigurationError(f"{self._path.name} cannot be used as it is") from None


def lost_since(log: LogVerifier, vkey: str) -> list[int]:
    """Sizes after which entries of the log are lost, since it had a key."""
    return [each.last.size for each in log.former[log.vkeys.index(vkey) :] if each.lost]


def _without_lost(own: Any, size: int, log_key: str) -> Any:
    """A partner's entries in a tree of which the rest is lost; that is kept apart, with its key."""
    try:
        gone = [[*row, log_key] for row in own["entries"] if row[1] >= size]
        return {
            "tree_size": min(own["tree_size"], size),
            "entries": [row for row in own["entries"] if row[1] < size],
            "lost": [*own.get("lost", ()), *gone],
        }
    except (KeyError, TypeError, IndexError):
        return own  # whoever reads it says so


def _document(own: OwnEntries) -> dict[str, Any]:
    return {"tree_size": own.tree_size, "entries": [_row(each) for each in own.history]}


def _row(each: OwnEntry) -> list[int | str]:
    return [each.counter, each.leaf_index, each.leaf_hash.hex(), each.previous_leaf_hash.hex()]


def _entry(row: Any) -> OwnEntry:
    counter, index, own_hash, previous = row
    return OwnEntry(int(counter), int(index), bytes.fromhex(own_hash), bytes.fromhex(previous))


def remembered_entries(state: Path, log: LogVerifier, partner: str) -> tuple[OwnEntry, ...]:
    """What the memory beside a state file holds of a partner's own entries, by counter.

    Raises:
        ConfigurationError: the file cannot be used.
    """
    return tuple(ReceiptFile(state, log, partner).read().history)


def remembered_losses(
    state: Path, log: LogVerifier, partner: str
) -> tuple[tuple[OwnEntry, str], ...]:
    """Those of them that the log has lost since, each with a key that it had then.

    Raises:
        ConfigurationError: the file cannot be used.
    """
    return ReceiptFile(state, log, partner).lost()


@dataclass(frozen=True, slots=True)
class _Waiting:
    proven: ProvenEntry
    done: asyncio.Future[VerificationError | None]


class ReceiptMemory:
    """One client's memory of its own entries. Belongs to one event loop."""

    def __init__(
        self, log: LogVerifier, file: ReceiptFile | None = None, tree_size: int = 0
    ) -> None:
        """Remember in a file, or only as long as this object lives.

        Args:
            log: whose entries they are.
            file: where.
            tree_size: of a checkpoint that is known from the beginning.
        """
        self._log = log
        self._vkey = log.vkey
        self._file = file
        self._start = tree_size
        self._own = OwnEntries()
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None

    def known(self) -> Known:
        """What is known now, as a request is about to be sent.

        Raises:
            ConfigurationError: the file cannot be used.
        """
        self._forget_lost()
        own = (self._own if self._file is None else self._file.read()).known
        return Known(own.counter, max(own.tree_size, self._start))

    async def add(self, proven: ProvenEntry) -> None:
        """Remembers a proven entry; durable once this returns.

        Raises:
            ReceiptError: it contradicts what was seen before.
            ConfigurationError: the file cannot be used.
        """
        await self.add_all((proven,))

    async def add_all(self, proven: Sequence[ProvenEntry]) -> None:
        """As `add`, for many at once."""
        self._forget_lost()
        if self._file is None:
            for each in proven:
                self._own.add(each)
            return
        loop = asyncio.get_running_loop()
        waiting = [_Waiting(each, loop.create_future()) for each in proven]
        self._waiting += waiting
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write(self._file))
        for error in await asyncio.gather(*(each.done for each in waiting)):
            if error is not None:
                raise error

    def _forget_lost(self) -> None:
        """Leaves out what the log has lost since, by its succession."""
        if self._log.vkey == self._vkey:
            return
        for size in lost_since(self._log, self._vkey):
            self._start = min(self._start, size)
            self._own = self._own.within(size)
        self._vkey = self._log.vkey

    async def _write(self, file: ReceiptFile) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                errors = await asyncio.to_thread(file.add, [each.proven for each in batch])
            except GatewayError as error:
                _fail(batch, error)
                continue
            except BaseException as error:
                _fail(batch + self._waiting, error)
                self._waiting = []
                raise
            for waiting, wrong in zip(batch, errors, strict=True):
                if not waiting.done.done():  # else its caller was cancelled
                    waiting.done.set_result(wrong)


def _fail(batch: Sequence[_Waiting], error: BaseException) -> None:
    for waiting in batch:
        if isinstance(error, asyncio.CancelledError):
            waiting.done.cancel()
        elif not waiting.done.done():
            waiting.done.set_exception(error)
