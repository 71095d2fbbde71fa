# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Consents from a file, one per row: CSV, or lines of JSON.

Each is a fact, pending until a gateway makes its log entry. A row that is not right is rejected
with its line, field and reason; the others are taken. The same file again changes nothing.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import psycopg
from psycopg.rows import TupleRow

from gateway.domain.access.query import Identifier
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import (
    MAX_DURATION,
    MAX_USES,
    ConsentChannel,
    Duration,
    Granted,
    Terms,
    TimeUnit,
    Uses,
)
from gateway.domain.facts.bodies import Body, consent_body, consent_scope
from gateway.domain.facts.kinds import CONSENT
from gateway.domain.months import parse_month
from gateway.domain.people.commitments import Commitments
from gateway.domain.people.pseudonyms import Pseudonyms
from gateway.domain.people.schemes import SCHEMES, IdentifierScheme
from gateway.domain.references import is_reference
from gateway.errors import (
    ContributionError,
    Fault,
    Reason,
    RefusalError,
    RejectedRowError,
    StoreConflictError,
)
from gateway.services.contribute.outcome import RejectedRow
from gateway.signing.signer import KeyProvider
from gateway.store.admin.consents import newest_consent, require_partner
from gateway.store.facts.recording import newest_fact, record_fact

Connection = psycopg.Connection[TupleRow]
Code = TypeVar("Code")

COLUMNS = (
    "subject",
    "scheme",
    "reference",
    "purposes",
    "valid_from",
    "valid_until",
    "sections",
    "data_from",
    "data_until",
    "uses",
    "per",
    "data_life",
    "channel",
    "evidence_digest",
)
"""Of which subject, reference, purposes and valid_until are needed."""

_NEEDED = ("subject", "reference", "purposes", "valid_until")
_DIGEST_LENGTH = 32


@dataclass(slots=True)
class ImportResult:
    """What became of a file.

    Attributes:
        rows: read, without header and empty lines.
        recorded: pending now.
        known: registered before, with the same content.
        rejected: of the rows, not taken.
    """

    rows: int = 0
    recorded: int = 0
    known: int = 0
    rejected: int = 0


class ConsentImport:
    """Takes the consents of one partner from a file."""

    def __init__(
        self,
        connection: Connection,
        keys: KeyProvider,
        partner: str,
        now: datetime,
        *,
        cause: str = "",
    ) -> None:
        """Loads the keys once.

        Args:
            connection: of the operator's role, in autocommit.
            keys: of pseudonyms and commitments.
            partner: who may ask.
            now: from when rows hold that do not say.
            cause: why, for the log.

        Raises:
            KeyFileError: a key is missing or of the wrong kind.
        """
        self._connection = connection
        self._pseudonyms = Pseudonyms.of(keys)
        self._commitments = Commitments.held(keys)
        self._partner = partner
        self._now = now
        self._cause = cause

    def take(
        self,
        rows: Iterable[tuple[int, Mapping[str, str]]],
        on_rejected: Callable[[RejectedRow], None],
        on_row: Callable[[], None] = lambda: None,
    ) -> ImportResult:
        """Takes rows, each by itself.

        Args:
            rows: with the number of their line.
            on_rejected: told each rejected one.
            on_row: called after each.

        Raises:
            StoreError: there is no such partner, or the database cannot be used; what was
                recorded stays.
        """
        require_partner(self._connection, self._partner)
        result = ImportResult()
        for line, row in rows:
            result.rows += 1
            try:
                if self._record(row):
                    result.recorded += 1
                else:
                    result.known += 1
            except RejectedRowError as rejected:
                result.rejected += 1
                on_rejected(RejectedRow(line, rejected.faults))
            on_row()
        return result

    def _record(self, row: Mapping[str, str]) -> bool:
        """Records a row; False: it is registered already. Raises RejectedRowError."""
        body = self._body(row)
        commitment = bytes.fromhex(body["consent_commitment"])
        subject = bytes.fromhex(body["subject_id"])
        scope = consent_scope(subject, self._partner, commitment)
        # What happened to it since is not what was agreed to.
        aside = ["revoke_time", "pause_time"]
        if not row.get("valid_from"):
            aside += ["valid_from", "terms_commitment"]
        known = self._under_former_keys(subject, row["reference"])
        if known is not None:
            aside += ["subject_id", "consent_commitment", "terms_commitment"]
            self._check_same(known, body, aside)
            return False
        try:
            record_fact(self._connection, CONSENT, scope, body, cause=self._cause)
        except StoreConflictError:
            newest = newest_fact(self._connection, CONSENT, scope)
            self._check_same({} if newest is None else newest[1], body, aside)
            return False
        return True

    def _under_former_keys(self, subject: bytes, reference: str) -> Body | None:
        """A consent of that reference which is as old as an earlier commitment key."""
        for commitment in self._commitments.former_consents(self._partner, reference):
            known = newest_consent(self._connection, subject, self._partner, commitment)
            if known is not None:
                return known
        return None

    @staticmethod
    def _check_same(known: Body, body: Body, aside: Sequence[str]) -> None:
        """Raises RejectedRowError: what is registered already says something else."""
        if not known or _without(known, aside) != _without(body, aside):
            raise RejectedRowError(Reason.CONSENT_EXISTS, field="reference") from None

    def _body(self, row: Mapping[str, str]) -> Body:
        reference = row.get("reference", "")
        faults = [Fault(Reason.MISSING_FIELD, name) for name in _NEEDED if not row.get(name)]
        faults += [Fault(Reason.UNKNOWN_FIELD, "") for name in row if name not in COLUMNS][:1]
        if faults:
            raise RejectedRowError.of(faults)
        if not is_reference(reference):
            raise RejectedRowError(Reason.INVALID_VALUE, field="reference")
        granted = _granted(row, self._now)
        subject = self._subject(row)
        commitment = self._commitments.consent(self._partner, reference)
        return consent_body(
            subject_id=subject,
            partner=self._partner,
            consent_commitment=commitment,
            purposes=granted.purposes,
            valid_from=granted.valid_from,
            valid_until=granted.valid_until,
            terms=granted.terms,
            terms_commitment=self._commitments.terms(subject, commitment, granted),
        )

    def _subject(self, row: Mapping[str, str]) -> bytes:
        names = {_name(scheme): scheme for scheme in SCHEMES.values()}
        scheme = IdentifierScheme.CN_RESIDENT_ID
        if row.get("scheme"):
            scheme = _code(row["scheme"], names, "scheme")
        try:
            return self._pseudonyms.subject(Identifier(scheme, row["subject"]))
        except RefusalError as refusal:
            raise RejectedRowError(refusal.reason, field="subject") from None


def csv_rows(lines: Iterable[str]) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The rows of a CSV file with a header.

    Raises:
        ContributionError: the header has other columns, or it is no CSV.
    """
    reader = csv.DictReader(lines, strict=True)
    try:
        header = list(reader.fieldnames or ())
        names = set(header)
        if names - set(COLUMNS) or set(_NEEDED) - names or len(names) < len(header):
            raise ContributionError(
                f"the header may have only: {', '.join(COLUMNS)}, each once; of these"
                f" {', '.join(_NEEDED)} are needed"
            )
        for row in reader:
            # A row with too few or too many cells is one without what it needs.
            yield (
                reader.line_num,
                {k: v for k, v in row.items() if k is not None and v is not None}
                if None not in row
                else {},
            )
    except csv.Error:
        raise ContributionError(f"line {reader.line_num} is no CSV") from None


def json_rows(lines: Iterable[str]) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The rows of a file with an object per line; one that is none lacks what it needs."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield number, _object(line)


def _object(line: str) -> Mapping[str, str]:
    """The row of an object; {} where it is none, or a value is of no kind that a cell can be."""
    try:
        row: Any = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(row, dict):
        return {}
    cells = {name: _cell(value) for name, value in row.items() if value is not None}
    whole = {name: cell for name, cell in cells.items() if cell is not None}
    return whole if len(whole) == len(cells) else {}


def _cell(value: Any) -> str | None:
    """A value as a cell has it: a text, a whole number, or a list of texts; None: it is none."""
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return " ".join(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else None


def _granted(row: Mapping[str, str], now: datetime) -> Granted:
    """What a row says was agreed to. Raises RejectedRowError."""
    purposes = _codes(row["purposes"], {_name(each): each for each in Purpose}, "purposes")
    sections = _codes(row.get("sections", ""), {_name(each): each for each in Section}, "sections")
    start = _moment(row["valid_from"], "valid_from") if row.get("valid_from") else now
    end = _moment(row["valid_until"], "valid_until")
    if end <= start:
        raise RejectedRowError(Reason.INVALID_VALUE, field="valid_until")
    terms = Terms(
        sections=sections or None,
        data_from=_month(row, "data_from"),
        data_until=_month(row, "data_until"),
        uses=_uses(row),
        data_life=_life(row),
        channel=_code(row["channel"], {_name(each): each for each in ConsentChannel}, "channel")
        if row.get("channel")
        else None,
        evidence_digest=_digest(row),
    )
    if None not in (terms.data_from, terms.data_until) and terms.data_until < terms.data_from:  # type: ignore[operator]  # mypy: both are there
        raise RejectedRowError(Reason.INVALID_VALUE, field="data_until")
    return Granted(purposes, start, end, terms)


def _name(code: Any) -> str:
    """As options of the command line write it: "loan-approval"."""
    return str(code.name).lower().replace("_", "-")


def _code(text: str, names: Mapping[str, Code], field: str) -> Code:
    code = names.get(text)
    if code is None:
        raise RejectedRowError(Reason.UNKNOWN_CODE, field=field)
    return code


def _codes(text: str, names: Mapping[str, Code], field: str) -> frozenset[Code]:
    codes = [_code(each, names, field) for each in text.split()]
    if text and not codes:
        raise RejectedRowError(Reason.MISSING_FIELD, field=field)
    if len(set(codes)) < len(codes):
        raise RejectedRowError(Reason.INVALID_VALUE, field=field)
    return frozenset(codes)


def _moment(text: str, field: str) -> datetime:
    """ISO 8601, UTC unless it says otherwise."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise RejectedRowError(Reason.INVALID_VALUE, field=field) from None


def _month(row: Mapping[str, str], field: str) -> int | None:
    try:
        return parse_month(row[field]) if row.get(field) else None
    except ValueError:
        raise RejectedRowError(Reason.INVALID_VALUE, field=field) from None


def _uses(row: Mapping[str, str]) -> Uses | None:
    per = row.get("per", "")
    if not row.get("uses"):
        if per:
            raise RejectedRowError(Reason.MISSING_FIELD, field="uses")
        return None
    count = _count(row["uses"], MAX_USES, "uses")
    return Uses(count, _code(per, _UNITS, "per") if per else None)


def _life(row: Mapping[str, str]) -> Duration | None:
    """Such as 90-days."""
    text = row.get("data_life", "")
    if not text:
        return None
    count, _, unit = text.partition("-")
    length = _count(count, MAX_DURATION, "data_life")
    return Duration(_code(unit.removesuffix("s"), _UNITS, "data_life"), length)


def _count(text: str, most: int, field: str) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text[:10]) <= most and len(text) <= 10:  # noqa: PLR2004 - more digits than any count has
        return int(text)
    raise RejectedRowError(Reason.INVALID_VALUE, field=field)


def _digest(row: Mapping[str, str]) -> bytes:
    text = row.get("evidence_digest", "")
    try:
        digest = bytes.fromhex(text)
    except ValueError:
        digest = b"?"
    if len(digest) not in {0, _DIGEST_LENGTH}:
        raise RejectedRowError(Reason.INVALID_VALUE, field="evidence_digest")
    return digest


def _without(body: Body, names: Iterable[str]) -> Body:
    return {name: value for name, value in body.items() if name not in set(names)}


_UNITS = {_name(each): each for each in TimeUnit}
