# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the bodies of facts say: the whole new state, in JSON.

Bytes are lowercase hex, times are RFC 3339 in UTC with microseconds. The database writes
the object down in its one form; the digest in the log is of that text.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from gateway.domain.codes import Purpose
from gateway.domain.consents.consent import NO_TERMS, Terms
from gateway.domain.months import first_day

Body = dict[str, Any]

SALT = "salt"
"""What Postgres adds to bodies of some kinds (gateway.domain.facts.kinds): random, as hex. It says
nothing; a body that is made of another one gets another salt."""


def said(body: Body) -> Body:
    """What a stored body says: all of it but its salt."""
    return {name: value for name, value in body.items() if name != SALT}


def time_text(moment: datetime) -> str:
    """A moment as bodies have it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _time_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else time_text(moment)


def policy_body(policy_hash: bytes, content: str) -> Body:
    """A policy, by its content."""
    return {"policy_hash": policy_hash.hex(), "content": content}


def partner_body(  # noqa: PLR0913 - a partner, each fact by name
    *,
    partner: str,
    display_name: str,
    adapter: str | None,
    policy_hash: bytes,
    contributes: bool,
    client_area: int,
    suspend_time: datetime | None,
    previous: UUID | None,
) -> Body:
    """A partner without its keys and certificates.

    Args:
        partner: its id.
        display_name: for people.
        adapter: how its queries are read; None: it cannot query.
        policy_hash: of what it may do.
        contributes: whether it may contribute.
        client_area: in which its client numbers are; 0: shared.
        suspend_time: from then on it is unknown.
        previous: the fact of this partner that this one follows; None: it is new.
    """
    return {
        "partner": partner,
        "display_name": display_name,
        "adapter": adapter,
        "policy_hash": policy_hash.hex(),
        "contributes": contributes,
        "client_area": client_area,
        "suspend_time": _time_or_none(suspend_time),
        "previous": None if previous is None else str(previous),
    }


def key_body(  # noqa: PLR0913 - a key, each fact by name
    *,
    partner: str,
    keyid: str,
    algorithm: str,
    public_key: bytes,
    valid_from: datetime,
    valid_until: datetime,
    revoke_time: datetime | None = None,
) -> Body:
    """A partner's key; revoked from `revoke_time` on."""
    return {
        "partner": partner,
        "keyid": keyid,
        "algorithm": algorithm,
        "public_key": public_key.hex(),
        "valid_from": time_text(valid_from),
        "valid_until": time_text(valid_until),
        "revoke_time": _time_or_none(revoke_time),
    }


def certificate_body(partner: str, kind: str, value: str, *, removed: bool = False) -> Body:
    """A client certificate that is a partner's, or no longer is."""
    return {"partner": partner, "kind": kind, "value": value, "removed": removed}


def partner_adapter_body(
    partner: str,
    adapter_hash: bytes,
    name: str,
    content: bytes,
    *,
    revoke_time: datetime | None = None,
) -> Body:
    """An adapter's file by which a partner's own files are read; until `revoke_time`."""
    return {
        "partner": partner,
        **adapter_body(adapter_hash, name, content),
        "revoke_time": _time_or_none(revoke_time),
    }


def consent_body(  # noqa: PLR0913 - a consent, each fact by name
    *,
    subject_id: bytes,
    partner: str,
    consent_commitment: bytes,
    purposes: Iterable[Purpose],
    valid_from: datetime,
    valid_until: datetime,
    revoke_time: datetime | None = None,
    pause_time: datetime | None = None,
    terms: Terms = NO_TERMS,
    terms_commitment: bytes = b"",
) -> Body:
    """A consent; revoked from `revoke_time` on, paused since `pause_time`.

    Args:
        subject_id: whom it was registered for.
        partner: who may ask.
        consent_commitment: to the partner's reference.
        purposes: what for.
        valid_from: first moment it holds.
        valid_until: first moment it holds no longer.
        revoke_time: None: it is not revoked.
        pause_time: None: it is not paused.
        terms: what limits it further.
        terms_commitment: to all of that but revocation and pause; empty where it was
            registered before there were terms.
    """
    uses, life = terms.uses, terms.data_life
    return {
        "subject_id": subject_id.hex(),
        "partner": partner,
        "consent_commitment": consent_commitment.hex(),
        "purposes": sorted(int(purpose) for purpose in set(purposes)),
        "valid_from": time_text(valid_from),
        "valid_until": time_text(valid_until),
        "revoke_time": _time_or_none(revoke_time),
        "pause_time": _time_or_none(pause_time),
        "terms_commitment": terms_commitment.hex() or None,
        "sections": None if terms.sections is None else sorted(map(int, terms.sections)),
        "data_from": _day_or_none(terms.data_from),
        "data_until": _day_or_none(terms.data_until),
        "use_count": None if uses is None else uses.count,
        "use_unit": None if uses is None or uses.per is None else int(uses.per),
        "data_life_count": None if life is None else life.count,
        "data_life_unit": None if life is None else int(life.unit),
        "channel": None if terms.channel is None else int(terms.channel),
        "evidence_digest": terms.evidence_digest.hex() or None,
    }


def _day_or_none(month: int | None) -> str | None:
    """The first day of a month, as it is stored."""
    return None if month is None else first_day(month).isoformat()


def adapter_body(adapter_hash: bytes, name: str, content: bytes) -> Body:
    """An adapter's version; its hash is of the content."""
    return {"adapter_hash": adapter_hash.hex(), "name": name, "content": content.hex()}


def pseudonym_key_body(version: int, check_value: bytes) -> Body:
    """A version of the pseudonym key, by its check value."""
    return {"version": version, "check_value": check_value.hex()}


def key_check_body(name: str, check_value: bytes) -> Body:
    """Another key that the records were made with, by its check value."""
    return {"name": name, "check_value": check_value.hex()}


def operator_key_body(  # noqa: PLR0913 - a key, each fact by name
    *,
    operator: str,
    name: str,
    keyid: str,
    algorithm: str,
    public_key: bytes,
    valid_from: datetime,
    valid_until: datetime,
    revoke_time: datetime | None = None,
) -> Body:
    """A key with which an operator approves; `operator` is a login, `name` is for people."""
    return {
        "operator": operator,
        "name": name,
        "keyid": keyid,
        "algorithm": algorithm,
        "public_key": public_key.hex(),
        "valid_from": time_text(valid_from),
        "valid_until": time_text(valid_until),
        "revoke_time": _time_or_none(revoke_time),
    }


def four_eyes_body(actions: Iterable[str], wait_days: int, previous: UUID | None) -> Body:
    """Which actions need a second operator, and how long what waits for one is kept.

    Args:
        actions: of gateway.domain.facts.four_eyes.
        wait_days: after that it expires.
        previous: the fact of the setting that this one follows; None: it is the first.
    """
    return {
        "actions": sorted(set(actions)),
        "wait_days": wait_days,
        "previous": None if previous is None else str(previous),
    }


def approval_body(
    about: Body, decision: str, keyid: str | None = None, signature: bytes | None = None
) -> Body:
    """A decision about a fact that waits.

    Args:
        about: made by gateway.domain.facts.four_eyes.about.
        decision: one of gateway.domain.facts.four_eyes.
        keyid: of the key that signed, if it was approved.
        signature: over gateway.domain.facts.four_eyes.statement.
    """
    return about | {
        "decision": decision,
        "keyid": keyid,
        "signature": None if signature is None else signature.hex(),
    }


def request_body(action: str, asked: str) -> Body:
    """That somebody wants to do what changes no fact; `asked` says just what, as JSON."""
    return {"action": action, "asked": asked}


def request_use_body(request: UUID, action: str, asked: str) -> Body:
    """That an approved request is used up for what it asked."""
    return {"request": str(request), "action": action, "asked": asked}


def request_use_scope(request: UUID) -> str:
    """What the use of a request is about."""
    return f"request-use:{request}"


def notices_body(partner: str, notice_ids: Iterable[int]) -> Body:
    """Notices of a partner's that were delivered to it, or that it acknowledged."""
    return {"partner": partner, "notices": list(notice_ids)}


def correction_feed_scope(partner: str) -> str:
    """What a partner's deliveries and acknowledgements of notices are about."""
    return f"correction-feed:{partner}"


def operator_key_scope(keyid: str) -> str:
    """What the facts of an operator's key are about."""
    return f"operator-key:{keyid}"


FOUR_EYES_SCOPE = "four-eyes"
"""What the facts of the setting are about."""


def partner_scope(partner: str) -> str:
    """What a partner's facts, those of its keys and certificates among them, are about."""
    return f"partner:{partner}"


def adapter_scope(adapter_hash: bytes) -> str:
    """What the fact of an adapter's version is about."""
    return f"adapter:{adapter_hash.hex()}"


KEYS_SCOPE = "pseudonym-key"
"""What all facts of the gateway's own keys are about."""


def consent_scope(subject_id: bytes, partner: str, consent_commitment: bytes) -> str:
    """What the facts of a consent are about."""
    return f"consent:{subject_id.hex()}:{partner}:{consent_commitment.hex()}"
