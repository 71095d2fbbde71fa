# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what is kept of people: versions against the contributions' roots, and summaries.

A contribution's root in the log is over every version that it wrote; it is computed again
over what is stored. Each summary is computed again from the versions. Both also of people
whom nobody ever asked about.

Goes through the tables some buckets at a time, each in a snapshot of its own. Of each version
32 bytes stay in memory until its contribution is complete; where there are many
contributions, the tables are gone through several times.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from hashlib import sha256
from typing import Any

from gateway.audit.facts.contributions import Contributions
from gateway.audit.facts.logged import Key
from gateway.audit.facts.people import People, version_key
from gateway.audit.facts.vouching import body_of
from gateway.audit.findings import Finding
from gateway.audit.rekeying.rows import RekeyedRows
from gateway.audit.rows import StoredFact
from gateway.audit.rules.records import RecordRows, Versions
from gateway.domain.facts.kinds import CONTRIBUTIONS
from gateway.domain.people.buckets import bucket_of
from gateway.domain.records.kinds import KINDS
from gateway.domain.records.record import Account
from gateway.domain.reports.aggregate import build_summaries
from gateway.domain.reports.columns import FIRST_COLUMNS
from gateway.domain.reports.summary import Summary
from gateway.domain.reports.versions import all_added
from gateway.log.merkle import Frontier
from gateway.log.versions import ERASED, PERSON_KEY, SALT, LeafForm, leaf_form, leaf_forms
from gateway.services.audit.facts.passed import Passed
from gateway.store.records.record_versions import kept_accounts
from gateway.store.records.summary_rows import PACKED, packed_form, summary_to_row
from gateway.store.records.verification import RecordsReader, Span, spans

_MOST_LEAVES = 4_000_000
"""Leaf hashes in memory at a time: 128 MB."""

_NO_FIELDS = {"bucket", "subject_id", "account_id", "data_version", "withdrawn", SALT.name}
"""Columns of versions that are no fields of their kind."""

_HASH_LENGTH = 32
_ADDED = tuple(column.name for series in all_added() for column in series.columns)
_SUMMARY = ("bucket", "subject_id", "data_version")
_SUMMARY_COLUMNS = tuple(
    dict.fromkeys([*_SUMMARY, *(column.name for column in FIRST_COLUMNS), *_ADDED, PACKED])
)
_ERASED_AT = [column.name for column in ERASED.columns].index("data_version")
_LEAF = b"\0"
"""Before a leaf, when it is hashed (RFC 6962, section 2.1)."""


class VersionsVerification:
    """One run over all that is kept of people.

    Attributes:
        people: summaries that were computed again.
        to_be_rebuilt: those that lack figures of a later report version.
    """

    def __init__(
        self,
        records: RecordsReader,
        made: Contributions,
        snapshot: Callable[[], AbstractContextManager[None]],
        passed: Passed | None = None,
        rekeyed: RekeyedRows | None = None,
    ) -> None:
        """Begin.

        Args:
            records: reads the records.
            made: the contributions that are effective.
            snapshot: what is read inside is of one moment.
            passed: compares what watches passed with what they told; None: nobody watches.
            rekeyed: gives rows back as they were written; None: they are so.
        """
        self._passed = passed
        self._rekeyed = rekeyed
        self._records = records
        self._made = made
        self._snapshot = snapshot
        self.people = 0
        self.to_be_rebuilt = 0

    def run(self) -> Iterator[Finding]:
        """Everything that cannot be true.

        Raises:
            StoreError: the records cannot be read.
        """
        counts: Counter[int] = Counter()
        for table in [*{form.table for form in leaf_forms()}, "summary"]:
            counts.update(self._records.bucket_counts(table))
        for first, group in _groups(self._made.sizes):
            leaves = {number: bytearray() for number in group}
            for span in spans(counts):
                with self._snapshot():
                    yield from self._span(span, leaves, first=first)
            for number, hashes in leaves.items():
                index, root = self._made.leaves[number], self._made.roots[number]
                yield from Versions.root(index, number, root, _root(hashes))

    def _span(
        self, span: Span, leaves: Mapping[int, bytearray], *, first: bool
    ) -> Iterator[Finding]:
        """Some buckets: their versions, and at the first pass their summaries."""
        rows = {
            form.kind: self._records.bucket_columns(
                form.table, [column.name for column in form.columns], span
            )
            for form in leaf_forms()
        }
        unowned: list[Key] = []
        for form in leaf_forms():
            for bucket, version, key in self._leaves(form, rows[form.kind], leaves):
                unowned.append((form.table, bucket, version, key))
        heads = self._heads("bucket_head", span)
        unowned += self._erased(rows[ERASED.kind], heads, leaves, self._written(span))
        if first:
            coming = self._coming() if unowned else frozenset()
            for table, bucket, version, key in unowned:
                if version <= self._made.head(bucket) or (bucket, version) not in coming:
                    yield RecordRows.invented(table, key)
            yield from self._summaries(span, rows, heads)
            if self._passed is not None:
                yield from self._watched(self._passed, span, rows)

    def _watched(
        self, passed: Passed, span: Span, rows: Mapping[str, Sequence[Sequence[Any]]]
    ) -> Iterator[Finding]:
        """What watches have to tell of some buckets; not of people whose records were deleted."""
        consents = list(self._records.bucket_rows("consent", span))
        ids = {bytes.fromhex(row["subject_id"].removeprefix("\\x")) for row in consents}
        ids -= {row[1] for row in rows[ERASED.kind]}
        versions: dict[bytes, dict[str, list[Sequence[Any]]]] = {}
        for kind in KINDS.values():
            for version in map(_version_of(leaf_form(kind)), rows[kind.name]):
                if version[0] in ids:
                    versions.setdefault(version[0], {}).setdefault(kind.name, []).append(version)
        yield from passed.of_people(consents, versions)

    def _coming(self) -> frozenset[tuple[int, int]]:
        """Buckets and data versions of contributions that take effect later: facts say which."""
        known = max(self._made.leaves.values(), default=-1)
        logged = self._records.facts(sorted(CONTRIBUTIONS), known)
        facts = [*self._records.facts_without_entry(), *logged]
        return frozenset(
            version
            for fact in facts
            if fact.recorded.kind in CONTRIBUTIONS and not fact.rejected
            for version in _versions_said(fact)
        )

    def _leaves(
        self,
        form: LeafForm,
        rows: Sequence[Sequence[Any]],
        leaves: Mapping[int, bytearray],
    ) -> Iterator[tuple[int, int, Key]]:
        """Hashes the versions of the contributions that are wanted.

        Args:
            form: of the table.
            rows: of it.
            leaves: takes the hashes.

        Yields:
            Bucket, data version and key of each one that is of no effective contribution.
        """
        names = [column.name for column in form.columns]
        at, key = names.index("data_version"), [names.index(name) for name in version_key(form)]
        written = _as_it_is if self._rekeyed is None else self._rekeyed.as_written(form)
        for row in rows:
            bucket, version = row[0], row[at]
            owner = self._made.owner(bucket, version)
            if owner is None:
                yield bucket, version, tuple(row[place] for place in key)
            elif owner in leaves:
                try:
                    leaves[owner].extend(sha256(_LEAF + form.leaf(written(row))).digest())
                except (struct.error, TypeError, ValueError, AttributeError):
                    leaves[owner].extend(bytes(_HASH_LENGTH))  # no row that was ever written

    def _erased(
        self,
        rows: Sequence[Sequence[Any]],
        heads: Mapping[int, int],
        leaves: Mapping[int, bytearray],
        written: Mapping[tuple[int, bytes], bytes],
    ) -> Iterator[Key]:
        """The versions that were deleted: the hash of each stands where its leaf did.

        Which deletions took effect is told by the heads of the same snapshot: one that is newer
        than the facts that were read has deleted its versions already.

        Args:
            rows: of credit.erased_version.
            heads: of the buckets.
            leaves: takes the hashes.
            written: as of `_written`.

        Yields:
            Rows about versions that no effective contribution has written.
        """
        names = [column.name for column in ERASED.columns]
        key = [names.index(name) for name in version_key(ERASED)]
        at, of, value = map(names.index, ("data_version", "erased_data_version", "leaf_hash"))
        kind = names.index("kind")
        for row in rows:
            bucket, version = row[0], row[of]
            if row[at] > heads.get(bucket, 0) or (row[kind], version) == (PERSON_KEY, 0):
                continue
            owner = self._made.owner(bucket, version)
            if owner is None:
                yield ERASED.table, bucket, version, tuple(row[place] for place in key)
            elif owner in leaves:
                hashed = row[value]
                leaves[owner].extend(written.get((bucket, hashed), hashed))

    def _written(self, span: Span) -> dict[tuple[int, bytes], bytes]:
        """Of rows whose ids were changed: by bucket and the hash of each, that of what was written.

        One that was deleted since is listed by the first, and its contribution wrote the second.
        """
        if self._rekeyed is None:
            return {}
        names = ("bucket", "leaf_hash", "written_hash")
        return {
            (bucket, hashed): self._rekeyed.written_hash(kept)
            for bucket, hashed, kept in self._records.bucket_columns("rekeyed_leaf", names, span)
        }

    def _heads(self, table: str, span: Span) -> dict[int, int]:
        rows = self._records.bucket_columns(table, ("bucket", "data_version"), span)
        return dict(rows)

    def _summaries(
        self,
        span: Span,
        rows: Mapping[str, Sequence[Sequence[Any]]],
        heads: Mapping[int, int],
    ) -> Iterator[Finding]:
        """Each summary, computed again, at the data versions of the moment they are read."""
        people = People(heads)
        for kind in KINDS.values():
            people.add(kind, map(_version_of(leaf_form(kind)), rows[kind.name]))
        people.erase((row[1], row[_ERASED_AT]) for row in rows[ERASED.kind])
        expected, senseless = _expected(people)
        yield from (RecordRows.senseless("summary", key) for key in sorted(senseless))
        found = []
        for values in self._records.bucket_columns("summary", _SUMMARY_COLUMNS, span):
            row = dict(zip(_SUMMARY_COLUMNS, values, strict=True))
            key = row["bucket"], row["subject_id"]
            if key in senseless:
                continue
            said = expected.get(key)
            missing = [name for name in _ADDED if row[name] is None]
            if said is not None and missing:
                self.to_be_rebuilt += 1
                said.update(dict.fromkeys(missing))
            if said is not None:
                said[PACKED] = None if row[PACKED] is None else packed_form(said)
            found.append(row)
        self.people += len(found)
        yield from RecordRows.table("summary", _SUMMARY[:2], found, expected)


def _groups(sizes: Mapping[int, int]) -> Iterator[tuple[bool, list[int]]]:
    """Contributions whose leaves fit in memory together, and whether they are the first."""
    group: list[int] = []
    total, first = 0, True
    for number, size in sizes.items():
        if group and total + size > _MOST_LEAVES:
            yield first, group
            group, total, first = [], 0, False
        group.append(number)
        total += size
    yield first, group


def _versions_said(fact: StoredFact) -> Iterator[tuple[int, int]]:
    """Buckets and data versions that the fact of a contribution names; none that makes no sense."""
    heads = (body_of(fact) or {}).get("heads")
    if isinstance(heads, dict):
        for bucket, version in heads.items():
            with suppress(TypeError, ValueError):
                yield int(bucket), int(version)


def _as_it_is(row: Sequence[Any]) -> Sequence[Any]:
    return row


def _root(hashes: bytearray) -> bytes:
    tree = Frontier()
    starts = range(0, len(hashes), _HASH_LENGTH)
    for value in sorted(bytes(hashes[start : start + _HASH_LENGTH]) for start in starts):
        tree.add(value)
    return tree.root


def _version_of(form: LeafForm) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """Makes a version for `People` of a row of a table."""
    names = [column.name for column in form.columns]
    fields = [place for place, name in enumerate(names) if name not in _NO_FIELDS]
    subject, account = names.index("subject_id"), names.index("account_id")
    version = names.index("data_version")
    withdrawn = names.index("withdrawn") if "withdrawn" in names else None

    def made(row: Sequence[Any]) -> Sequence[Any]:
        gone = withdrawn is not None and row[withdrawn]
        return (row[subject], row[account], row[version], gone, *[row[place] for place in fields])

    return made


def _expected(people: People) -> tuple[dict[Key, dict[str, Any]], set[Key]]:
    """The rows of credit.summary, by key; and keys of people whose records make none.

    Those are such as nobody can have contributed.
    """
    kept = kept_accounts(people.read)
    senseless = set(kept.unreadable)
    accounts: dict[bytes, list[Account]] = {}
    for (subject, _), account in kept.accounts.items():
        accounts.setdefault(subject, []).append(account)
    asked = [
        (subject, people.changed[subject], each)
        for subject, each in accounts.items()
        if subject not in senseless
    ]
    made = {}
    for subject, summary in _summaries(asked, senseless):
        key = bucket_of(subject), subject
        made[key] = {"bucket": key[0], "subject_id": subject} | summary_to_row(summary)
    return made, {(bucket_of(subject), subject) for subject in senseless}


def _summaries(
    asked: Sequence[tuple[bytes, int, Sequence[Account]]], senseless: set[bytes]
) -> Iterator[tuple[bytes, Summary]]:
    """All at once; one by one where that cannot be done, to tell of whom."""
    try:
        yield from build_summaries(asked)
    except (ValueError, LookupError, TypeError, OverflowError):
        if len(asked) == 1:
            senseless.add(asked[0][0])
        else:
            for each in asked:
                yield from _summaries([each], senseless)
