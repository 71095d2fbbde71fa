# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Links: several subject ids of one person, one of which is kept. Pure.

A link holds from a data version on, in the bucket of each of the two ids. Links are only
added; no chain is longer than one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """One id is another's from some data versions on.

    Attributes:
        alias: the subject id that was given up.
        data_version: of the alias's bucket.
        kept: the subject id that is kept.
        kept_data_version: of the kept id's bucket.
    """

    alias: bytes
    data_version: int
    kept: bytes
    kept_data_version: int


def kept_ids(links: Iterable[Link], named: bytes, data_version: int) -> Iterator[bytes]:
    """Whom a question that named an id can have been answered about.

    Args:
        links: of the person.
        named: the id.
        data_version: of the answer, in the bucket of whom it is about.
    """
    yield named
    for link in links:
        if link.alias == named and link.kept_data_version <= data_version:
            yield link.kept


def aliases_at(links: Iterable[Link], kept: bytes, data_version: int) -> set[bytes]:
    """The ids that were linked to one as of a data version of its bucket."""
    return {
        link.alias for link in links if link.kept == kept and link.kept_data_version <= data_version
    }


def person_ids(links: Iterable[Link], named: bytes) -> set[bytes]:
    """All ids of the person who has one, at any time; of links of their whole person."""
    found = {named}
    known = list(links)
    while more := {
        other
        for link in known
        for one, other in ((link.alias, link.kept), (link.kept, link.alias))
        if one in found and other not in found
    }:
        found |= more
    return found
