# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What would become of a query, check by check, without asking it.

The checks are those of the real steps, called one by one: this explains a decision and
never makes one of its own. What cannot be known without the request itself, or without
reading about the person, is named as not checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gateway.domain.access.authorisation import check_consent_named, check_method, check_policy
from gateway.domain.access.methods import Method
from gateway.domain.access.partner import Partner
from gateway.domain.access.query import CreditQuery, checked_as_of
from gateway.domain.people.subject import normalise
from gateway.errors import Reason, RefusalError
from gateway.services.query.adapter import QueryAdapter
from gateway.signing.verification import check_algorithms, usable_key


class Verdict(StrEnum):
    """How a check ends."""

    PASSED = "passed"
    REFUSED = "refused"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Check:
    """One check of a query.

    Attributes:
        step: of docs/protocol.md, section 7.
        question: what is asked.
        verdict: how it ends.
        reason: why it is refused; None otherwise.
        field: path of the field to blame in the partner's own body, if one is.
        note: why it was not checked; empty otherwise.
    """

    step: int
    question: str
    verdict: Verdict
    reason: Reason | None = None
    field: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """A query that might be asked.

    Attributes:
        method: what would be called.
        body_type: of the body; None: the adapter's own.
        body: in the partner's format.
    """

    method: Method
    body_type: str | None
    body: bytes


def explain(
    partner: Partner, adapter: QueryAdapter | None, asked: Asked, now: datetime
) -> list[Check]:
    """All checks in the order in which the gateway makes them.

    Each is made even if one before it refuses, as far as it can be: the reason of the first
    refusal is the one that the partner would see.

    Args:
        partner: as registered.
        adapter: the partner's; None: it has none.
        asked: the query.
        now: the moment it would arrive.
    """
    checks = [
        _made(1, "the partner is registered and not suspended", lambda: _check_known(partner)),
        _made(1, "a client certificate names the partner", lambda: _check_certificate(partner)),
        _made(3, "its keys can meet the signature rule", lambda: _check_keys(partner, now)),
        _left(3, "the signatures are right", "only the signed request shows it"),
        _left(4, "audience, request id and issue time are right", "only the request shows it"),
        _made(6, "the policy has the method", lambda: check_method(partner.policy, _name(asked))),
    ]
    checks.extend(_checks_of_body(partner, adapter, asked, now))
    checks.append(
        _left(6, "a consent covers it now", "needs the keys: see credit-gateway consent list")
    )
    return sorted(checks, key=lambda check: check.step)


def first_refusal(checks: list[Check]) -> Check | None:
    """What the partner would be told; None: nothing that was checked refuses."""
    return next((check for check in checks if check.verdict is Verdict.REFUSED), None)


def _checks_of_body(
    partner: Partner, adapter: QueryAdapter | None, asked: Asked, now: datetime
) -> Iterator[Check]:
    """Steps 5 to 7, as far as the body can be read."""
    yield _made(5, "the partner has an adapter", lambda: _check_adapter(adapter))
    if adapter is None:
        return
    yield _made(5, "the body is of the adapter's type", lambda: _check_type(adapter, asked))
    query: list[CreditQuery] = []
    yield _made(5, "the body can be read", lambda: query.append(adapter.parse_query(asked.body)))
    if not query:
        return
    read, policy = query[0], partner.policy
    paths = read.field_paths
    yield _made(5, "the as-of date is allowed", lambda: checked_as_of(read, now.date()))
    yield _made(
        6, "the policy has the purpose", lambda: check_policy(policy, read.purpose, (), paths)
    )
    purpose = next(iter(policy.purposes), None)
    if purpose is not None:  # else no query passes the check before this one
        yield _made(
            6,
            "the policy has every section",
            lambda: check_policy(policy, purpose, read.sections, paths),
        )
    yield _made(6, "a consent is named", lambda: check_consent_named(read.consent_reference, paths))
    yield _made(7, "the identifier is one of its scheme", lambda: _check_identifier(read))


def _made(step: int, question: str, check: Callable[[], object]) -> Check:
    try:
        check()
    except RefusalError as refusal:
        return Check(step, question, Verdict.REFUSED, refusal.reason, refusal.field)
    return Check(step, question, Verdict.PASSED)


def _left(step: int, question: str, note: str) -> Check:
    return Check(step, question, Verdict.NOT_CHECKED, note=note)


def _name(asked: Asked) -> str:
    return asked.method.name


def _check_known(partner: Partner) -> None:
    if partner.suspended:
        raise RefusalError(Reason.UNKNOWN_PARTNER)


def _check_certificate(partner: Partner) -> None:
    if not partner.certificates:
        raise RefusalError(Reason.UNKNOWN_PARTNER)


def _check_keys(partner: Partner, now: datetime) -> None:
    """Signed with all keys that are good now, a request would be accepted."""
    found: set[str] = set()
    last: RefusalError | None = None
    for keyid in partner.keys:
        try:
            found.add(usable_key(partner, keyid, now).algorithm)
        except RefusalError as refusal:
            last = refusal
    if not found:
        raise last or RefusalError(Reason.UNKNOWN_KEY)
    check_algorithms(partner.policy, found)


def _check_adapter(adapter: QueryAdapter | None) -> None:
    if adapter is None:
        raise RefusalError(Reason.METHOD_NOT_ALLOWED)


def _check_type(adapter: QueryAdapter, asked: Asked) -> None:
    if asked.body_type not in {None, adapter.query_body_type}:
        raise RefusalError(Reason.UNSUPPORTED_BODY_TYPE)


def _check_identifier(query: CreditQuery) -> None:
    try:
        normalise(query.identifier)
    except RefusalError as refusal:
        raise RefusalError(refusal.reason, field=query.field_paths.get("subject")) from None
