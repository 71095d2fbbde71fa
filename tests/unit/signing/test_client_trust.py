# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which lists of revoked certificates are taken, and what they say of a certificate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from gateway.errors import ConfigurationError, Reason
from gateway.signing.client_trust import ClientTrust, read_client_trust
from tests.support.gateway.authorities import Authority, serial_of

NOW = datetime.now(UTC)
_DER = Encoding.DER
DAY = timedelta(days=1)
ROOT = Authority.root()
OTHER = Authority.root("other")
UPPER = ROOT.intermediate("upper", path_length=1)
LOWER = UPPER.intermediate("lower", path_length=0)
URI = "creditgateway:partner:bank-a"


def _read(
    *crls: bytes, authorities: Sequence[Authority] = (ROOT,), former: ClientTrust | None = None
) -> ClientTrust:
    files = {f"{number}.crl": crl for number, crl in enumerate(crls)}
    bundle = b"".join(authority.pem() for authority in authorities)
    return read_client_trust(bundle, files, NOW, former)


def _objection(trust: ClientTrust, chain: bytes, now: datetime = NOW) -> Reason | None:
    own, *others = chain.split(b"-----BEGIN CERTIFICATE-----")[1:]
    begin = b"-----BEGIN CERTIFICATE-----"
    presented = b"".join(begin + other for other in others)
    digest = str(hash(own))
    return trust.objection(digest, begin + own, presented, now)


def test_a_listed_certificate_is_revoked_and_another_one_is_not() -> None:
    bad, good = ROOT.client("bad", URI), ROOT.client("good", URI)
    trust = _read(ROOT.crl([serial_of(bad)]))
    for _ in range(2):  # asked again, it says the same
        assert _objection(trust, bad.certificate) is Reason.CERTIFICATE_REVOKED
        assert _objection(trust, good.certificate) is None


def test_a_list_counts_until_the_next_one_is_due_and_then_nothing_does() -> None:
    good, bad = ROOT.client("good", URI), ROOT.client("bad", URI)
    trust = _read(ROOT.crl([serial_of(bad)], next_update=NOW + DAY))
    assert trust.due == (NOW + DAY).replace(microsecond=0)
    assert _objection(trust, good.certificate, NOW + DAY / 2) is None
    late = NOW + DAY
    assert _objection(trust, good.certificate, late) is Reason.CERTIFICATE_STATUS_UNKNOWN
    assert _objection(trust, bad.certificate, late) is Reason.CERTIFICATE_REVOKED


def test_an_authority_without_a_list_is_not_asked() -> None:
    trust = _read(OTHER.crl(next_update=NOW - DAY / 2), authorities=(ROOT, OTHER))
    assert _objection(trust, ROOT.client("a", URI).certificate) is None
    unknown = Reason.CERTIFICATE_STATUS_UNKNOWN
    assert _objection(trust, OTHER.client("a", URI).certificate) is unknown


def test_the_list_of_another_authority_with_the_same_number_says_nothing() -> None:
    good = ROOT.client("good", URI)
    trust = _read(OTHER.crl([serial_of(good)]), authorities=(ROOT, OTHER))
    assert _objection(trust, good.certificate) is None


def test_a_revoked_intermediate_takes_all_below_it_along() -> None:
    client = LOWER.client("bank", URI)
    for authority, revoked in ((ROOT, UPPER), (UPPER, LOWER)):
        crl = authority.crl([revoked.certificate.serial_number])
        trust = _read(crl, authorities=(ROOT, UPPER))
        assert _objection(trust, client.certificate) is Reason.CERTIFICATE_REVOKED
    trust = _read(ROOT.crl(), UPPER.crl(), authorities=(ROOT, UPPER))
    assert _objection(trust, client.certificate) is None


def test_what_one_connection_leaves_out_says_nothing_of_the_next_one() -> None:
    client = LOWER.client("bank", URI)
    trust, begin = _read(), b"-----BEGIN CERTIFICATE-----"
    alone = begin + client.certificate.split(begin)[1]
    for _ in range(2):  # either is remembered, and neither instead of the other
        assert _objection(trust, alone) is Reason.UNKNOWN_PARTNER
        assert _objection(trust, client.certificate) is None


def test_behind_whom_no_authority_stands_is_unknown() -> None:
    trust = _read(ROOT.crl())
    assert _objection(trust, OTHER.client("x", URI).certificate) is Reason.UNKNOWN_PARTNER
    # The authority's name alone is not enough.
    impostor = Authority.root()
    assert impostor.certificate.subject == ROOT.certificate.subject
    assert _objection(trust, impostor.client("x", URI).certificate) is Reason.UNKNOWN_PARTNER


@pytest.mark.parametrize(("length", "counts"), [(None, True), (1, True), (0, False)])
def test_a_path_length_holds_whoever_sets_it(length: int | None, counts: bool) -> None:
    expected = None if counts else Reason.UNKNOWN_PARTNER
    root = Authority.root(path_length=None if length is None else length + 1)
    upper = root.intermediate("upper", path_length=length)
    client = upper.intermediate("lower", path_length=0).client("bank", URI)
    assert _objection(_read(authorities=(root,)), client.certificate) is expected
    strict = Authority.root(path_length=length)
    client = strict.intermediate("issuing", path_length=0).client("bank", URI)
    assert _objection(_read(authorities=(strict,)), client.certificate) is expected


def test_who_is_no_authority_issues_nothing() -> None:
    plain = ROOT.intermediate("a mere client", is_authority=False)
    for authorities in ((ROOT,), (ROOT, plain)):
        objection = _objection(_read(authorities=authorities), plain.client("x", URI).certificate)
        assert objection is Reason.UNKNOWN_PARTNER


def test_when_an_authority_is_dropped_its_clients_count_no_more() -> None:
    here, gone = ROOT.client("here", URI), OTHER.client("gone", URI)
    both = _read(authorities=(ROOT, OTHER))
    assert _objection(both, gone.certificate) is None
    one = _read(former=both)
    for trust in (one, _read(former=one)):
        assert _objection(trust, gone.certificate) is Reason.UNKNOWN_PARTNER
        assert _objection(trust, here.certificate) is None
    again = _read(authorities=(ROOT, OTHER), former=one)
    assert _objection(again, gone.certificate) is None


def _delta() -> bytes:
    return ROOT.crl(extensions=[(x509.DeltaCRLIndicator(1), True)])


def _part() -> bytes:
    point = x509.IssuingDistributionPoint(
        full_name=None,
        relative_name=None,
        only_contains_user_certs=False,
        only_contains_ca_certs=True,
        only_some_reasons=None,
        indirect_crl=False,
        only_contains_attribute_certs=False,
    )
    return ROOT.crl(extensions=[(point, True)])


def _flipped() -> bytes:
    der = bytearray(x509.load_pem_x509_crl(ROOT.crl()).public_bytes(_DER))
    der[-1] ^= 1
    return bytes(der)


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda: ROOT.crl(signed_by=OTHER.key), "did not sign"),
        (_flipped, "did not sign"),
        (OTHER.crl, "lacks"),
        (_delta, "not complete"),
        (_part, "not complete"),
        (lambda: ROOT.crl(last_update=NOW + DAY / 24, next_update=NOW + DAY), "from the future"),
        (lambda: b"", "no CRL"),
        (lambda: b"\x30\x80junk", "no CRL"),
        (ROOT.pem, "no CRL"),
        (lambda: ROOT.crl().replace(b"M", b"N", 1), "no CRL|did not sign"),
    ],
)
def test_a_list_that_is_not_the_authoritys_own_and_whole_is_refused(
    make: Callable[[], bytes], why: str
) -> None:
    with pytest.raises(ConfigurationError, match=why):
        _read(make())
    with pytest.raises(ConfigurationError, match=why):
        _read(ROOT.crl(), make())


def test_who_may_not_sign_lists_has_none() -> None:
    plain = ROOT.intermediate("a mere client", is_authority=False)
    with pytest.raises(ConfigurationError, match="did not sign"):
        _read(plain.crl(), authorities=(ROOT, plain))


def test_of_several_lists_of_an_authority_the_newest_counts() -> None:
    bad = ROOT.client("bad", URI)
    older = ROOT.crl(last_update=NOW - 2 * DAY)
    newer = ROOT.crl([serial_of(bad)], last_update=NOW - DAY)
    for crls in ((older, newer), (newer, older), (older + newer,)):
        assert _objection(_read(*crls), bad.certificate) is Reason.CERTIFICATE_REVOKED


def _numbered(number: int) -> bytes:
    return ROOT.crl(last_update=NOW - DAY, extensions=[(x509.CRLNumber(number), False)])


def test_nothing_goes_back_behind_the_list_in_use() -> None:
    former = _read(ROOT.crl(last_update=NOW - DAY))
    with pytest.raises(ConfigurationError, match="older"):
        _read(ROOT.crl(last_update=NOW - 2 * DAY), former=former)
    with pytest.raises(ConfigurationError, match="missing"):
        _read(former=former)
    numbered = _read(_numbered(7))
    for crl in (_numbered(6), ROOT.crl(last_update=NOW - DAY)):
        with pytest.raises(ConfigurationError, match="older"):
            _read(crl, former=numbered)
    _read(_numbered(8), former=numbered)
    # Whose authority is gone needs no list.
    _read(authorities=(OTHER,), former=numbered)
