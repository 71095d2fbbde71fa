# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""References have one spelling; the same rule for accounts and consents."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.references import is_reference
from gateway.errors import Reason, RefusalError
from gateway.wire.queries import check_reference_form


@pytest.mark.parametrize(
    "text", ["A", "a b", "C-2026-000017", "x" * 128, "\u5408\u540c\uff08\uff09"]
)
def test_a_reference_with_one_spelling_is_one(text: str) -> None:
    assert is_reference(text)
    check_reference_form(text, "consent")


@pytest.mark.parametrize(
    "text",
    [
        " A",
        "A ",
        "A  B",
        "A\u00a0",
        "A\u3000B",
        "A\u200d",
        "\uff21",
        "\u2460",
        "e\u0301",
        "x" * 129,
    ],
)
def test_a_consent_is_not_looked_up_under_a_second_spelling(text: str) -> None:
    assert not is_reference(text)
    with pytest.raises(RefusalError) as refused:
        check_reference_form(text, "consent")
    assert refused.value.reason is Reason.INVALID_VALUE


@given(st.text(min_size=1, max_size=20))
def test_no_two_references_look_the_same_once_blanks_and_forms_are_folded(text: str) -> None:
    if is_reference(text):
        assert text == unicodedata.normalize("NFC", text).strip()
        assert all(unicodedata.category(c) not in {"Cc", "Cf", "Zl", "Zp", "Cn"} for c in text)
        assert all(c.isascii() or unicodedata.category(c) != "Nd" for c in text)
