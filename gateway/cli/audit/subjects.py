# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From a person's identifier to the commitments that the log knows the person by.

The identifier is read, hashed and forgotten; it is neither printed nor written.
"""

from __future__ import annotations

from pathlib import Path

from gateway.cli.people import read_identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import subject_commitment, subject_id
from gateway.errors import ConfigurationError, RefusalError
from gateway.signing.key_directory import DirectoryKeyProvider


def read_commitments(
    file: Path | None, keys: Path | None, scheme: IdentifierScheme | None
) -> dict[int, bytes]:
    """A person's commitment under each version of the pseudonym key.

    Args:
        file: holds the identifier; "-" is standard input; None: ask, unseen.
        keys: the gateway's key directory.
        scheme: how the identifier is to be read; None: the usual one.

    Raises:
        ConfigurationError: no keys are named, or it is not an identifier.
        KeyFileError: a key cannot be read.
    """
    if keys is None:
        raise ConfigurationError("--subject needs --keys: the log knows people by a keyed hash")
    provider = DirectoryKeyProvider(keys)
    commitment_key, versions = provider.commitment_key(), provider.pseudonym_keys()
    identifier = read_identifier(file, scheme)
    try:
        return {
            version: subject_commitment(commitment_key, subject_id(key, identifier))
            for version, key in sorted(versions.items())
        }
    except RefusalError:
        raise ConfigurationError(f"not a {identifier.scheme.words}") from None
