# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether an answer may have been given, by the facts in the log as they stood then. Pure.

Steps 3, 4 and 6 once more: the request's signatures by keys that the facts say were the
partner's, its policy, its adapter, and the consent. The certificate of the connection is in
no entry, so nothing can be said of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from gateway.audit.facts.history import History
from gateway.audit.facts.logged import LoggedFact, Row, hex_bytes, instant
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.access.authorisation import (
    check_consent,
    check_method,
    check_policy,
    check_terms,
)
from gateway.domain.access.envelope import Envelope
from gateway.domain.access.partner import Partner, PartnerKey, Policy
from gateway.domain.access.policy import parse_policy
from gateway.domain.access.query import CreditQuery
from gateway.domain.codes import Purpose, Section
from gateway.domain.consents.consent import Consent, Terms, TimeUnit, Uses
from gateway.domain.facts.kinds import COMPLETE, PARTNER
from gateway.domain.months import month_of
from gateway.domain.people.buckets import bucket_of
from gateway.errors import KeyFileError, MalformedError, RefusalError
from gateway.signing.pae import pre_authentication_encoding
from gateway.signing.verification import VerifierCache, verify_request


class Ground(StrEnum):
    """What an answer rests on. Stable names."""

    PARTNER = "partner"
    POLICY = "policy"
    ADAPTER = "adapter"
    SIGNATURE = "signature"
    CONSENT = "consent"
    DATA_VERSION = "data-version"
    OLDER = "older-than-facts"
    """Nothing can be told: the answer is older than the facts about its partner or records."""


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """An answered question, as its entry and its evidence have it.

    Attributes:
        leaf_index: of the entry.
        entry: as logged.
        envelope: as it was received.
        query: what was asked.
        adapter: name of the adapter with the hash that the entry names; None: none was used.
        subjects: the subject ids of the person it was answered about: the one that is kept,
            then those that were linked to it.
    """

    leaf_index: int
    entry: AuditEntry
    envelope: Envelope
    query: CreditQuery
    adapter: str | None
    subjects: Sequence[bytes]


class Directory:
    """Partners, keys and policies, at any leaf."""

    def __init__(self, facts: Iterable[LoggedFact]) -> None:
        """Args: facts: all of these kinds, in the order of the log."""
        known = list(facts)
        self._begun = any(fact.kind in {PARTNER.name, COMPLETE.name} for fact in known)
        self._history = History(known)
        self._verifiers = VerifierCache()

    @property
    def approved(self) -> Mapping[str, datetime]:
        """When facts were approved by a second operator, by their ids."""
        return self._history.approved

    def is_older(self, asked: Asked) -> bool:
        """Whether the answer is older than the facts about its partner: nothing can be told.

        So it is, too, where the log neither has a partner's fact nor says that all have one.
        """
        return self.knows_not_yet(asked.entry.partner, asked.leaf_index)

    def knows_not_yet(self, partner: str, leaf_index: int) -> bool:
        """Whether an entry is older than the facts about a partner, as `is_older` has it."""
        return not self._begun or self._history.is_older("partner", (partner,), leaf_index)

    def missing(self, asked: Asked) -> Ground | None:
        """What the answer rests on and no fact said then; None: it may have been given."""
        entry = asked.entry
        stood = self._rows(asked, "partner", entry.partner)
        partners = [row for row in stood if _is_on(row, entry.entry_time)]
        if not partners:
            return Ground.PARTNER
        named = hex_bytes(entry.policy_hash.hex())
        partners = [row for row in partners if row["policy_hash"] == named]
        policy = next(map(_policy, self._rows(asked, "policy_version", named)), None)
        if not partners or policy is None:
            return Ground.POLICY
        if asked.adapter is not None and asked.adapter not in {row["adapter"] for row in partners}:
            return Ground.ADAPTER
        if not _allows(policy, entry.method, asked.query):
            return Ground.POLICY
        return None if self._is_signed(asked, policy) else Ground.SIGNATURE

    def missing_right(
        self, partner: str, leaf_index: int, moment: datetime, method: str, query: CreditQuery
    ) -> Ground | None:
        """What is missing for a partner to be told what it did not ask; None: nothing.

        Args:
            partner: who was told.
            leaf_index: of the entry.
            moment: at which it was made.
            method: that its policy has to allow.
            query: what for; only its purpose and sections count.
        """
        stood = self._history.at("partner", (partner,), leaf_index, moment)
        on = [row for row in stood if _is_on(row, moment)]
        if not on:
            return Ground.PARTNER
        policies = (
            _policy(found)
            for row in on
            for found in self._history.at(
                "policy_version", (row["policy_hash"],), leaf_index, moment
            )
        )
        return None if any(_allows(each, method, query) for each in policies) else Ground.POLICY

    def _rows(self, asked: Asked, table: str, *key: Any) -> Iterator[Row]:
        return self._history.at(table, key, asked.leaf_index, asked.entry.entry_time)

    def _is_signed(self, asked: Asked, policy: Policy) -> bool:
        """Step 3 once more."""
        entry, envelope = asked.entry, asked.envelope
        keys: dict[str, PartnerKey] = {}
        for signature in envelope.signatures:
            rows = self._rows(asked, "partner_key", entry.partner, signature.keyid)
            found = [_key(row) for row in rows]
            # One that was revoked while the call was under way may still have counted.
            for key in sorted(found, key=lambda each: _counts(each, entry.entry_time)):
                keys[key.keyid] = key
        partner = Partner(
            partner_id=entry.partner,
            display_name="",
            adapter=None,
            policy=policy,
            policy_hash=entry.policy_hash,
            contributes=False,
            keys=keys,
            certificates=(),
            suspended=False,
        )
        pae = pre_authentication_encoding(envelope.payload_type, envelope.payload)
        try:
            signed = verify_request(envelope, pae, partner, entry.entry_time, self._verifiers)
        except (RefusalError, KeyFileError):
            return False
        return signed == entry.keyids


@dataclass(frozen=True, slots=True, repr=False)
class Use:
    """Where something rests on a consent.

    Attributes:
        subjects: the subject ids of the person: the one that is kept, then those linked to it.
        partner: for whom.
        consent_commitment: the consent, as entries name it.
        leaf_index: of the entry.
        moment: for which the consent counts, and at which what the entry says began to be made.
        as_of: the date that figures are for.
    """

    subjects: Sequence[bytes]
    partner: str
    consent_commitment: bytes
    leaf_index: int
    moment: datetime
    as_of: date


def missing_consent(asked: Asked, history: History) -> Ground | None:
    """Whether the consent that an entry names was there, by the facts of the person.

    Args:
        asked: what was answered.
        history: of the consents that the facts give any of the person's ids.
    """
    entry = asked.entry
    use = Use(
        asked.subjects,
        entry.partner,
        entry.consent_commitment,
        asked.leaf_index,
        entry.entry_time,
        entry.as_of or entry.entry_time.date(),
    )
    stood = consents_that_stood(use, asked.query, history)
    return None if any(_as_agreed(consent, entry) for consent in stood) else Ground.CONSENT


def consents_that_stood(use: Use, query: CreditQuery, history: History) -> Iterator[Consent]:
    """The forms of a consent that can have been in effect and allow what is asked.

    Args:
        use: where it was used.
        query: what for; only its purpose and sections count.
        history: of the consents that the facts give any of the person's ids.
    """
    consents = [list(_consents(use, history, subject)) for subject in use.subjects]
    # A consent that came with a linked id counts where the kept one has none of its own, and is
    # revoked when either was.
    own: Sequence[Consent] = next(filter(None, consents), [])
    ends = [_first_end(found) for found in consents if found]
    for consent in own:
        earliest = min((end for end in ends if end is not None), default=consent.revoke_time)
        merged = replace(consent, revoke_time=earliest)
        try:
            check_consent(merged, query.purpose, use.moment)
            check_terms(merged.terms, query.sections, use.as_of, {})
        except RefusalError:
            continue
        yield merged


def _as_agreed(consent: Consent, entry: AuditEntry) -> bool:
    """Whether the entry says of months and uses what the consent's terms do.

    An answer under a consent whose terms had been taken off in the database says nothing of them.
    """
    terms, use = consent.terms, entry.consent_use
    if entry.data_from_month != terms.data_from:
        return False
    if terms.uses is None or use is None:
        return terms.uses is None and use is None
    return (use.terms_commitment, use.limit, use.period_start is None) == (
        consent.terms_commitment,
        terms.uses.count,
        terms.uses.per is None,
    )


def _consents(use: Use, history: History, subject: bytes) -> Iterator[Consent]:
    key = (
        bucket_of(subject),
        hex_bytes(subject.hex()),
        use.partner,
        hex_bytes(use.consent_commitment.hex()),
    )
    for row in history.at("consent", key, use.leaf_index, use.moment):
        yield _consent(row)


def _first_end(found: Sequence[Consent]) -> datetime | None:
    """When the consent was revoked, by the version that was good longest."""
    ends = [consent.revoke_time for consent in found]
    return None if None in ends else max(end for end in ends if end is not None)


def _consent(row: Mapping[str, Any]) -> Consent:
    """What of it an answer rests on; that uses are counted right is seen in the log itself."""
    sections, count, unit = row["sections"], row["use_count"], row["use_unit"]
    return Consent(
        purposes=frozenset(map(Purpose, row["purposes"])),
        valid_from=datetime.fromisoformat(row["valid_from"]),
        valid_until=datetime.fromisoformat(row["valid_until"]),
        revoke_time=instant(row["revoke_time"]),
        pause_time=instant(row["pause_time"]),
        terms=Terms(
            sections=frozenset(map(Section, sections)) if sections is not None else None,
            data_from=_month(row["data_from"]),
            data_until=_month(row["data_until"]),
            uses=None if count is None else Uses(count, None if unit is None else TimeUnit(unit)),
        ),
        terms_commitment=bytes.fromhex((row["terms_commitment"] or "").removeprefix("\\x")),
    )


def _month(day: str | None) -> int | None:
    return None if day is None else month_of(date.fromisoformat(day))


def _key(row: Mapping[str, Any]) -> PartnerKey:
    return PartnerKey(
        keyid=row["keyid"],
        algorithm=row["algorithm"],
        public_key=bytes.fromhex(row["public_key"].removeprefix("\\x")),
        valid_from=datetime.fromisoformat(row["valid_from"]),
        valid_until=datetime.fromisoformat(row["valid_until"]),
        revoke_time=instant(row["revoke_time"]),
    )


def _counts(key: PartnerKey, moment: datetime) -> bool:
    return key.revoke_time is None or key.revoke_time > moment


def _is_on(row: Mapping[str, Any], moment: datetime) -> bool:
    end = instant(row["suspend_time"])
    return end is None or end > moment


def _allows(policy: Policy | None, method: str, query: CreditQuery) -> bool:
    try:
        if policy is None:
            return False
        check_method(policy, method)
        check_policy(policy, query.purpose, query.sections, {})
    except RefusalError:
        return False
    return True


def _policy(row: Mapping[str, Any]) -> Policy | None:
    try:
        return parse_policy(row["content"])
    except MalformedError:
        return None
