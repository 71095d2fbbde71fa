# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All partners at one moment, found by id or by client certificate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gateway.domain.access.partner import Partner


@dataclass(frozen=True, slots=True)
class Directory:
    """A snapshot of the partners; never changed once made.

    Attributes:
        partners: every partner by id, the suspended ones too.
    """

    partners: Mapping[str, Partner]
    _by_certificate: dict[tuple[str, str], Partner] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the certificates that count, and those that were revoked."""
        index: dict[tuple[str, str], Partner] = {}
        for partner in self.partners.values():
            index.update(dict.fromkeys(_indexed(partner), partner))
        object.__setattr__(self, "_by_certificate", index)

    def changed(self, found: Mapping[str, Partner | None]) -> Directory:
        """This directory with other partners in place of some; itself when none differs.

        Args:
            found: by id; None: there is no such partner any more.
        """
        known = self.partners
        found = {key: one for key, one in found.items() if known.get(key) != one}
        if not found:
            return self
        partners = dict(known)
        index = dict(self._by_certificate)
        for key in found:
            former = partners.pop(key, None)
            for name in () if former is None else former.certificates:
                if index.get(name) is former:  # else somebody else's meanwhile
                    del index[name]
        present = [one for one in found.values() if one is not None]
        partners.update({one.partner_id: one for one in present})
        for one in present:
            index.update(dict.fromkeys(_indexed(one), one))
        directory = Directory({})
        object.__setattr__(directory, "partners", partners)
        object.__setattr__(directory, "_by_certificate", index)
        return directory

    def partner(self, partner_id: str) -> Partner | None:
        """The partner with that id; None when unknown or suspended."""
        found = self.partners.get(partner_id)
        return None if found is None or found.suspended else found

    def revokes(self, sha256_hex: str, issued_as: str) -> bool:
        """Step 1: whether a certificate was revoked, under whichever partner.

        Args:
            sha256_hex: lowercase hex SHA-256 of the DER certificate.
            issued_as: how its authority numbered it (gateway.signing.certificates).
        """
        index = self._by_certificate
        return ("revoked-sha256", sha256_hex) in index or ("revoked-serial", issued_as) in index

    def by_certificate(self, uris: Iterable[str], sha256_hex: str) -> Partner | None:
        """Step 1: whose client certificate it is.

        Args:
            uris: the certificate's URI subject alternative names.
            sha256_hex: lowercase hex SHA-256 of the DER certificate.

        Returns:
            The one partner it names. None when it names nobody, or more than
            one: a certificate that two partners could use proves neither.
        """
        names = [("uri", uri) for uri in uris]
        names.append(("sha256", sha256_hex))
        found: Partner | None = None
        for name in names:
            partner = self._by_certificate.get(name)
            if partner is None or partner is found:
                continue
            if found is not None:
                return None
            found = partner
        return found


def _indexed(partner: Partner) -> list[tuple[str, str]]:
    """Nothing names a suspended partner; what it had revoked stays so."""
    return [
        (kind, value)
        for kind, value in partner.certificates
        if kind.startswith("revoked-") or not partner.suspended
    ]
