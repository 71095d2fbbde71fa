# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Changes all ids of people and accounts that the records hold, in parts (docs/adr/0101).

A bucket is changed whole or not at all, and so is each part of the facts. An id is changed with
its own bucket, wherever it stands, so that at any moment it is the same everywhere (docs/adr/0103).
psycopg's errors leave this module as they are: the owner of the run translates them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import LiteralString

from psycopg import Connection
from psycopg.rows import TupleRow

from gateway.audit.rekeying.rows import RekeyedRows, rekeyed_rows
from gateway.domain.facts.kinds import OF_NOBODY
from gateway.domain.facts.rekeyed import rekeyed_body, rekeyed_scope
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.records.kinds import KINDS
from gateway.log.merkle import leaf_hash
from gateway.log.versions import leaf_form
from gateway.store.queries import load_sql

Change = Callable[[bytes], bytes]

_SUBJECTS = ("subject_id", "kept_subject_id", "granted_subject_id")
_ELSEWHERE = ("kept_subject_id", "granted_subject_id")
"""Those that can be of another bucket than their row."""

_ACCOUNTS = ("account_id",)
_SALTS = ("salt",)
FACTS_AT_ONCE = 2_000
_GATEWAYS = "credit-gateway"
"""How the sessions of gateways are named (gateway/server/stores.py)."""

Place = tuple[str, str]
"""A table and a column."""


class Records:
    """The records, over a connection of their owner in autocommit."""

    def __init__(self, connection: Connection[TupleRow], pseudonyms: Pseudonyms) -> None:
        """Look which tables there are.

        Args:
            connection: of the owner of the database.
            pseudonyms: with all keys; the newest rekey key is the one whose change is made.
        """
        self._connection = connection
        self._pseudonyms = pseudonyms
        self._rekeying = pseudonyms.rekeyings[-1]
        self._version = {"version": self._rekeying.version}
        connection.execute(_sql("map_table"))
        names = [*_SUBJECTS, *_ACCOUNTS, *_SALTS]
        self._tables: list[tuple[str, list[str]]] = connection.execute(
            _sql("tables"), {"names": names}
        ).fetchall()
        places = [(table, column) for table, columns in self._tables for column in columns]
        self._values = " UNION ".join(
            _of(table, "values").replace("COLUMN", column)
            + (_sql("of_own_bucket").replace("COLUMN", column) if column in _ELSEWHERE else "")
            for table, column in places
        )
        self._elsewhere = {place: self._where(place) for place in places if place[1] in _ELSEWHERE}
        self._made: Mapping[str, Change] = {
            **dict.fromkeys(_SUBJECTS, self._rekeying.subjects.forward),
            **dict.fromkeys(_ACCOUNTS, self._rekeying.hashes.forward),
            **dict.fromkeys(_SALTS, self._rekeying.salts.forward),
        }

    def _where(self, place: Place) -> dict[int, list[int]]:
        """By bucket, in which other buckets a column names people of it.

        Nobody writes any while ids are changed, so it holds for the whole change.
        """
        found: dict[int, list[int]] = {}
        for bucket, other in self._connection.execute(_at(place, "elsewhere")):
            found.setdefault(bucket, []).append(other)
        return found

    def buckets_left(self) -> list[int]:
        """Buckets that are not changed yet."""
        rows = self._connection.execute(_sql("buckets_left"), self._version).fetchall()
        return [bucket for (bucket,) in rows]

    def change_buckets(self, buckets: Sequence[int]) -> None:
        """Everything of the people of some buckets, in one transaction."""
        with self._connection.transaction():
            for bucket in buckets:
                self._change_bucket(bucket)
            self._connection.execute(_sql("note_progress"), self._version)

    def _change_bucket(self, bucket: int) -> None:
        given = {"bucket": bucket}
        run = self._connection.execute
        ((head,),) = run(_sql("lock"), given).fetchall()
        changes = self._changes(bucket)
        if changes:
            moves = run(_sql("moves"), given).fetchall()
            leaves = self._leaves(bucket, moves)
            run(_sql("map"), {"before": list(changes), "after": list(changes.values())})
            run(_sql("map_analyze"))
            for table, columns in self._tables:
                changed = ", ".join(map(_changed, columns))
                run(_of(table, "change").replace("CHANGES", changed), given)
            for place, others in self._found_elsewhere(bucket):
                run(_at(place, "change_elsewhere"), given | {"places": others})
            run(_sql("forget_leaves"), given)
            noted = {"leaves": list(leaves), "written": list(leaves.values())}
            run(_sql("note_leaves"), given | noted)
        run(_sql("note_bucket"), given | self._version | {"data_version": head})

    def _changes(self, bucket: int) -> dict[bytes, bytes]:
        """What becomes of each id and salt in the bucket."""
        with self._connection.cursor(binary=True) as cursor:
            found = cursor.execute(self._values, {"bucket": bucket}).fetchall()
            for place, others in self._found_elsewhere(bucket):
                given = {"bucket": bucket, "places": others}
                rows = cursor.execute(_at(place, "values_elsewhere"), given).fetchall()
                found += [(place[1], value) for (value,) in rows]
        return {value: self._made[column](value) for column, value in found}

    def _found_elsewhere(self, bucket: int) -> list[tuple[Place, list[int]]]:
        """Where people of a bucket are named in other ones."""
        return [(place, at[bucket]) for place, at in self._elsewhere.items() if bucket in at]

    def _leaves(self, bucket: int, moves: list[tuple[int, int, int]]) -> dict[bytes, bytes]:
        """What is to be noted of rows that can be deleted, and of those that are already.

        By the hash that a row will have, or was listed with, that of what was written, under the
        newest key.
        """
        given = {"bucket": bucket}
        before = RekeyedRows(self._pseudonyms, moves)
        found: dict[bytes, bytes] = {}
        with self._connection.cursor(binary=True) as cursor:
            noted: dict[bytes, bytes] = dict(cursor.execute(_sql("leaves"), given).fetchall())
            for form in map(leaf_form, KINDS.values()):
                written, changed = before.as_written(form), rekeyed_rows(form, self._rekeying)
                names = ", ".join(f"r.{column.name}" for column in form.columns)
                query = _of(form.table, "versions").replace("COLUMNS", names)
                for row in cursor.execute(query, given):
                    noted.pop(leaf_hash(form.leaf(row)), None)
                    kept = self._pseudonyms.kept_hash(leaf_hash(form.leaf(written(row))))
                    found[leaf_hash(form.leaf(changed(row)))] = kept
        for hashed, kept in noted.items():
            found[hashed] = self._rekeying.hashes.forward(kept)
        return found

    def facts_left(self) -> int:
        """How many facts are not changed yet."""
        ((count,),) = self._connection.execute(_sql("count_facts"), self._version).fetchall()
        return int(count)

    def change_facts(self) -> int:
        """The next part of the facts, in one transaction; how many it was. None is left at 0."""
        run = self._connection.execute
        with self._connection.transaction():
            asked = self._version | {"most": FACTS_AT_ONCE}
            rows = run(_sql("facts"), asked).fetchall()
            if not rows:
                return 0
            changed = [
                (number, rekeyed_body(body, self._rekeying), rekeyed_scope(scope, self._rekeying))
                for number, body, scope in rows
            ]
            made = [new for new, old in zip(changed, rows, strict=True) if new != old]
            numbers, bodies, scopes = ([row[place] for row in made] for place in range(3))
            given = {"numbers": numbers, "bodies": bodies, "scopes": scopes}
            run(_sql("change_facts"), given)
            run(_sql("note_facts"), self._version | {"to": rows[-1][0]})
        return len(rows)

    def end(self) -> None:
        """What requests of operators ask for, and that all is changed; in one transaction."""
        run = self._connection.execute
        with self._connection.transaction():
            rows = run(_sql("requests")).fetchall()
            given = {
                "ids": [request for request, _ in rows],
                "asked": [rekeyed_body(asked, self._rekeying) for _, asked in rows],
            }
            run(_sql("change_requests"), given)
            run(_sql("end"), self._version)


def versions_known(connection: Connection[TupleRow]) -> dict[int, bytes]:
    """Check values of the versions of ids that the records know of, those that wait among them."""
    return dict(connection.execute(_sql("known_versions")).fetchall())


def changes_begun(connection: Connection[TupleRow]) -> dict[int, bool]:
    """Versions that ids were changed into, and of each whether it has ended."""
    return dict(connection.execute(_sql("begun")).fetchall())


def facts_pending(connection: Connection[TupleRow]) -> tuple[int, int]:
    """How many facts about people are recorded and not in the log yet.

    Returns:
        All of them, and those among them that wait for a second operator's approval.
    """
    asked = {"of_nobody": sorted(OF_NOBODY)}
    ((count, unapproved),) = connection.execute(_sql("pending"), asked).fetchall()
    return int(count), int(unapproved)


def others_connected(connection: Connection[TupleRow], *, but_gateways: bool) -> int:
    """How many other sessions there are in this database; without those of gateways or not."""
    asked = {"expected": [_GATEWAYS] if but_gateways else []}
    ((count,),) = connection.execute(_sql("others"), asked).fetchall()
    return int(count)


def is_handed_over(connection: Connection[TupleRow], version: int) -> bool:
    """Whether no gateway can write to the log that lacks the key of these ids."""
    ((found,),) = connection.execute(_sql("is_handed_over"), {"version": version}).fetchall()
    return bool(found)


def transactions_of_others(connection: Connection[TupleRow]) -> frozenset[str]:
    """Transactions that are in progress in this database now, each by a name of its own."""
    return frozenset(name for (name,) in connection.execute(_sql("transactions")).fetchall())


def begin_change(connection: Connection[TupleRow], version: int) -> None:
    """Notes that ids are being changed: from now on no process starts until it has ended."""
    connection.execute(_sql("begin"), {"version": version})


def take_change_back(connection: Connection[TupleRow], version: int) -> None:
    """As if `begin_change` had not been called; nothing where something is changed already."""
    connection.execute(_sql("take_back"), {"version": version})


def _sql(name: LiteralString) -> str:
    return load_sql(f"rekeying.{name}")


def _of(table: str, name: LiteralString) -> str:
    """A statement about a table of the catalogue or of a kind."""
    return _sql(name).replace("TABLE", table)


def _at(place: Place, name: LiteralString) -> str:
    """A statement about a column."""
    return _of(place[0], name).replace("COLUMN", place[1])


def _changed(column: str) -> str:
    """That a column becomes what is noted for its value; NULL stays."""
    name: LiteralString = "changed_own" if column in _ELSEWHERE else "changed"
    return _sql(name).replace("COLUMN", column)
