# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 1: a certificate names one partner, or nobody."""

from __future__ import annotations

from gateway.domain.access.directory import Directory
from gateway.domain.access.partner import Partner, Policy, SignatureRule

URI_A = "creditgateway:partner:bank-a"
URI_B = "creditgateway:partner:bank-b"
PIN_A = "aa" * 32
PIN_B = "bb" * 32
OTHER = "cc" * 32

NOTHING = Policy(frozenset(), frozenset(), frozenset(), SignatureRule.ONE_OF, frozenset(), 1)


def partner(partner_id: str, *certificates: tuple[str, str], suspended: bool = False) -> Partner:
    """A partner with nothing but certificates."""
    return Partner(
        partner_id=partner_id,
        display_name=partner_id,
        adapter=None,
        policy=NOTHING,
        policy_hash=bytes(32),
        contributes=False,
        keys={},
        certificates=certificates,
        suspended=suspended,
    )


A = partner("bank-a", ("uri", URI_A), ("sha256", PIN_A))
B = partner("bank-b", ("uri", URI_B), ("sha256", PIN_B))
GONE = partner("bank-c", ("uri", "creditgateway:partner:bank-c"), suspended=True)
DIRECTORY = Directory({p.partner_id: p for p in (A, B, GONE)})


def test_a_certificate_is_found_by_uri_or_by_pin_or_by_both() -> None:
    assert DIRECTORY.by_certificate([URI_A], OTHER) is A
    assert DIRECTORY.by_certificate([], PIN_B) is B
    assert DIRECTORY.by_certificate(["spiffe://elsewhere/x", URI_A], PIN_A) is A


def test_a_certificate_of_nobody_names_nobody() -> None:
    assert DIRECTORY.by_certificate([], OTHER) is None
    assert DIRECTORY.by_certificate([URI_A.upper()], OTHER) is None
    assert DIRECTORY.by_certificate([PIN_A], OTHER) is None  # a pin is no URI
    assert DIRECTORY.by_certificate([""], "") is None


def test_a_certificate_of_two_partners_names_neither() -> None:
    assert DIRECTORY.by_certificate([URI_A, URI_B], OTHER) is None
    assert DIRECTORY.by_certificate([URI_A], PIN_B) is None


def test_a_suspended_partner_is_unknown_but_still_listed() -> None:
    assert DIRECTORY.by_certificate(["creditgateway:partner:bank-c"], OTHER) is None
    assert DIRECTORY.partner("bank-c") is None
    assert DIRECTORY.partners["bank-c"] is GONE


def test_partners_are_found_by_id() -> None:
    assert DIRECTORY.partner("bank-a") is A
    assert DIRECTORY.partner("bank-x") is None


def test_a_directory_with_changes_is_another_one_and_without_any_the_same() -> None:
    assert DIRECTORY.changed({"bank-a": A, "bank-x": None}) is DIRECTORY
    moved = partner("bank-a", ("sha256", OTHER))
    found = DIRECTORY.changed({"bank-a": moved, "bank-b": None, "bank-c": None})
    assert found == Directory({"bank-a": moved})
    assert found.by_certificate([], OTHER) is moved
    assert found.by_certificate([URI_A], "") is found.by_certificate([URI_B], "") is None
    assert DIRECTORY.by_certificate([URI_A], OTHER) is A
    suspended = partner("bank-b", ("uri", URI_B), suspended=True)
    assert DIRECTORY.changed({"bank-b": suspended}).by_certificate([URI_B], "") is None


def test_a_certificate_that_changed_hands_stays_with_the_new_owner_in_whatever_order() -> None:
    taken = partner("bank-b", ("uri", URI_B), ("uri", URI_A))
    left = partner("bank-a", ("sha256", PIN_A))
    for order in (({"bank-b": taken}, {"bank-a": left}), ({"bank-a": left}, {"bank-b": taken})):
        found = DIRECTORY
        for change in order:
            found = found.changed(change)
        assert found.by_certificate([URI_A], OTHER) is taken
        assert found.by_certificate([], PIN_A) is left
