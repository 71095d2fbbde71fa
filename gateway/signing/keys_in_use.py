# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""All of the gateway's own keys, read at one moment; a KeyProvider that reads no file.

So that a process can check new keys whole before it takes any of them into use.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Self

from gateway.errors import KeyFileError
from gateway.signing.evidence_months import key_in_use
from gateway.signing.signer import KeyProvider, Signer


@dataclass(slots=True)
class KeysInUse:
    """As a provider's methods gave them. Its representation shows no key."""

    answers: tuple[Signer, ...] = field(repr=False)
    log: Signer = field(repr=False)
    pseudonyms: Mapping[int, bytes] = field(repr=False)
    rekeys: Mapping[int, bytes] = field(repr=False)
    commitments: Mapping[int, bytes] = field(repr=False)
    evidence: Mapping[str, bytes] = field(repr=False)

    @classmethod
    def of(cls, keys: KeyProvider) -> Self:
        """Reads all of them. Raises KeyFileError, also when there is no evidence key at all."""
        evidence = dict(keys.evidence_keys())
        if not evidence:
            keys.evidence_key()  # which says what there should be
        return cls(
            tuple(keys.answer_signers()),
            keys.log_signer(),
            dict(keys.pseudonym_keys()),
            dict(keys.rekey_keys()),
            dict(keys.commitment_keys()),
            evidence,
        )

    def answer_signers(self) -> Sequence[Signer]:
        """As KeyProvider says."""
        return self.answers

    def log_signer(self) -> Signer:
        """As KeyProvider says."""
        return self.log

    def pseudonym_key(self) -> tuple[int, bytes]:
        """As KeyProvider says."""
        return max(self.pseudonyms.items())

    def pseudonym_keys(self) -> Mapping[int, bytes]:
        """As KeyProvider says."""
        return self.pseudonyms

    def rekey_keys(self) -> Mapping[int, bytes]:
        """As KeyProvider says."""
        return self.rekeys

    def commitment_key(self) -> bytes:
        """As KeyProvider says."""
        return max(self.commitments.items())[1]

    def commitment_keys(self) -> Mapping[int, bytes]:
        """As KeyProvider says."""
        return self.commitments

    def evidence_key(self) -> tuple[str, bytes]:
        """As KeyProvider says. Raises KeyFileError."""
        name = key_in_use(self.evidence, datetime.now(UTC))
        if name is None:
            raise KeyFileError("there is no evidence key for this month")
        return name, self.evidence[name]

    def evidence_keys(self) -> Mapping[str, bytes]:
        """As KeyProvider says."""
        return self.evidence

    def take(self, found: KeysInUse) -> None:
        """From now on those keys that may change while a process serves are these."""
        self.answers, self.evidence = found.answers, found.evidence

    def renews(self, former: KeysInUse) -> bool:
        """Whether keys that may change while a process serves did.

        Raises:
            KeyFileError: one changed that may not.
        """
        if (
            self.log.keyid != former.log.keyid
            or self.commitments != former.commitments
            or (self.pseudonyms, self.rekeys) != (former.pseudonyms, former.rekeys)
        ):
            raise KeyFileError(
                "the log's key, a pseudonym, rekey or commitment key changed: these take"
                " effect with a restart"
            )
        known = [signer.keyid for signer in former.answers]
        return [signer.keyid for signer in self.answers] != known or (
            self.evidence != former.evidence
        )
