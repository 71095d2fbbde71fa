# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A new key-encryption key is the newest one, and never takes another's place."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.errors import KeyFileError
from gateway.signing.key_directory import (
    DirectoryKeyProvider,
    add_evidence_key,
    create_key_directory,
)


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """A full set of keys."""
    create_key_directory(tmp_path / "keys")
    return tmp_path / "keys"


def test_a_new_key_counts_on_and_is_the_newest(directory: Path) -> None:
    provider = DirectoryKeyProvider(directory)
    first = provider.evidence_key()
    assert add_evidence_key(directory) == "0002"
    name, key = provider.evidence_key()
    assert name == "0002"
    assert key != first[1]
    assert provider.evidence_keys() == {first[0]: first[1], name: key}
    assert (directory / "evidence-0002.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["9999", "abc"])
def test_a_name_that_cannot_be_counted_on_from_is_refused(directory: Path, name: str) -> None:
    (directory / "evidence-0001.key").rename(directory / f"evidence-{name}.key")
    with pytest.raises(KeyFileError):
        add_evidence_key(directory)
    assert len(list(directory.glob("evidence-*"))) == 1


def test_without_any_key_there_is_none_to_count_on_from(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError):
        add_evidence_key(tmp_path)
