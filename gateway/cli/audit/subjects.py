# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From a person's identifier to the commitments that the log knows the person by.

The identifier is read, hashed and forgotten; it is neither printed nor written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from gateway.cli.people import read_identifier
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.links import Link, person_ids
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.people.schemes import IdentifierScheme
from gateway.errors import ConfigurationError, RefusalError
from gateway.signing.providers.location import key_provider


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """Whom the log is searched for.

    Attributes:
        subject_ids: by version of the pseudonym key; several where the person is linked.
        names: of the log, under each of its commitment keys.
    """

    subject_ids: Mapping[int, frozenset[bytes]]
    names: Commitments

    @property
    def ids(self) -> frozenset[bytes]:
        """All subject ids."""
        return frozenset().union(*self.subject_ids.values())

    @property
    def commitments(self) -> dict[int, tuple[bytes, ...]]:
        """The log's names for the person, by version of the pseudonym key."""
        return {
            version: tuple(sorted(self.names.subjects_of(subjects)))
            for version, subjects in self.subject_ids.items()
        }

    @property
    def all_commitments(self) -> list[bytes]:
        """Of all versions."""
        return [value for values in self.commitments.values() for value in values]

    def linked(self, links: Collection[Link]) -> Person:
        """The same, under all ids that are linked."""
        return replace(
            self,
            subject_ids={
                version: frozenset().union(*(person_ids(links, subject) for subject in subjects))
                for version, subjects in self.subject_ids.items()
            },
        )


def read_person(file: Path | None, keys: str | None, scheme: IdentifierScheme | None) -> Person:
    """A person under each version of the pseudonym key.

    Args:
        file: holds the identifier; "-" is standard input; None: ask, unseen.
        keys: where the gateway's keys are.
        scheme: how the identifier is to be read; None: the usual one.

    Raises:
        ConfigurationError: no keys are named, or it is not an identifier.
        KeyFileError: a key cannot be read.
    """
    if keys is None:
        raise ConfigurationError("--subject needs --keys: the log knows people by a keyed hash")
    provider = key_provider(keys)
    pseudonyms = Pseudonyms.of(provider)
    names = Commitments.of(provider.commitment_keys(), pseudonyms)
    identifier = read_identifier(file, scheme)
    try:
        ids = {
            version: frozenset({subject})
            for version, subject in pseudonyms.subjects(identifier).items()
        }
    except RefusalError:
        raise ConfigurationError(f"not a {identifier.scheme.words}") from None
    return Person(ids, names)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a log is: an argument less where it was opened already."""

    database_url: str | None
    data: Path | None


@contextmanager
def linked_person(
    verb: str, person: Person, export: Path | None, place: Place, cause: str
) -> Iterator[tuple[Person, Place]]:
    """The person under all ids that are linked, as the database of the log knows them.

    An export holds no links: there the person is found by the identifier that was given.

    Args:
        verb: what the log is read for.
        person: by one identifier.
        export: where the log is, or None.
        place: where else it is.
        cause: why.

    Yields:
        The person, and the place, open meanwhile.

    Raises:
        ConfigurationError: no log is named, or several are.
        StoreError: the database cannot be read.
    """
    if export is not None:
        yield person, place
        return
    # Only now: an installation without database packages has this module, too.
    from gateway.cli.audit.context import opened_log  # noqa: PLC0415
    from gateway.services.audit.people import links_of  # noqa: PLC0415
    from gateway.store.log.reading import AuditReader, connect_auditor  # noqa: PLC0415
    from gateway.store.rekeying.reading import check_rekeyed_records  # noqa: PLC0415

    with opened_log(place.database_url, place.data) as url:
        with connect_auditor(url) as connection:
            reader = AuditReader(connection)
            reader.names = person.names
            check_rekeyed_records(reader, person.names.pseudonyms)
            links: Iterable[Link] = links_of(reader, verb, person.ids, cause)
        yield person.linked(list(links)), Place(url, None)
