# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The signed key lists that a process hands out, from a file that may change while it serves."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from pathlib import Path

from gateway.errors import ConfigurationError, VerificationError
from gateway.log.key_list import MAX_BYTES, SignedKeyList, read_history
from gateway.runtime.outside_file import read_outside_text

AT_ONCE = 16
_MOST_BYTES = 256 * MAX_BYTES


class KeyLists:
    """All lists there are, oldest first. Belongs to one event loop."""

    def __init__(self, file: Path | None, origin: str, log_keys: Collection[str]) -> None:
        """Read them.

        Args:
            file: one list per line, as `credit-gateway keys list-publish` writes it; None:
                there is none.
            origin: of this gateway.
            log_keys: that its log has had, vkeys.

        Raises:
            ConfigurationError: they cannot be read, do not follow each other, or are
                another gateway's.
        """
        self.files = () if file is None else (file,)
        self._origin, self._log_keys = origin, frozenset(log_keys)
        self._lists: list[SignedKeyList] = []
        self._texts: list[str] = []
        use = self.renew()
        if use is not None:
            use()

    @property
    def expires(self) -> datetime | None:
        """When the newest is not believed any more, UTC; None: there is none."""
        return self._lists[-1].content.expires if self._lists else None

    def after(self, version: int) -> list[str]:
        """Lists that follow a version, at most 16."""
        first = self._lists[0].content.version if self._lists else 1
        begin = max(0, version + 1 - first)
        return self._texts[begin : begin + AT_ONCE] if version + 1 >= first else []

    def renew(self) -> Callable[[], None] | None:
        """Reads the file again; gives what takes it into use, None when nothing is new.

        Raises:
            ConfigurationError: as at the beginning, or lists that were handed out are gone.
        """
        if not self.files:
            return None
        name = self.files[0].name
        try:
            found = read_history(read_outside_text(self.files[0], _MOST_BYTES))
        except (OSError, UnicodeDecodeError):
            raise ConfigurationError(f"{name}: cannot be read") from None
        except VerificationError as error:
            raise ConfigurationError(f"{name}: {error}") from None
        newest = found[-1].content
        if newest.origin != self._origin or newest.log_key not in self._log_keys:
            raise ConfigurationError(f"{name}: key lists of another gateway or log")
        if found[: len(self._lists)] != self._lists:
            raise ConfigurationError(f"{name}: lacks lists that were handed out")
        if found == self._lists:
            return None

        def use() -> None:
            self._lists, self._texts = found, [each.render() for each in found]

        return use
