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
        """Index the certificates of those who are not suspended."""
        index: dict[tuple[str, str], Partner] = {}
        for partner in self.partners.values():
            if not partner.suspended:
                index.update(dict.fromkeys(partner.certificates, partner))
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
            if not one.suspended:
                index.update(dict.fromkeys(one.certificates, one))
        directory = Directory({})
        object.__setattr__(directory, "partners", partners)
        object.__setattr__(directory, "_by_certificate", index)
        return directory

    def partner(self, partner_id: str) -> Partner | None:
        """The partner with that id; None when unknown or suspended."""
        found = self.partners.get(partner_id)
        return None if found is None or found.suspended else found

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
