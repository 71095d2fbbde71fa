# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What `credit-audit verify` did not check stands below its verdict, also for people."""

from __future__ import annotations

import pytest

from gateway.audit.log_status import Aspect, Scope
from gateway.cli.audit.verifying.view import show_verified
from gateway.services.audit.verify import Verified

WHOLE = Verified("log.example", 1, bytes(32), "", {"ANSWERED": 1}, 0, 0, 0, 0, [], [])
OWN_WORDS = {
    Aspect.EVIDENCE_KEYS: "evidence keys were not opened",
    Aspect.TOLD: "notices were not worked out again",
}


def shown(capsys: pytest.CaptureFixture[str], unchecked: dict[Aspect, str]) -> str:
    checked = tuple(aspect for aspect in Aspect if aspect not in unchecked)
    show_verified(WHOLE, 0, 0, Scope(checked, unchecked), json=False, csv=False)
    return " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("aspect", Aspect)
def test_whatever_was_not_checked_is_said_in_the_text(
    capsys: pytest.CaptureFixture[str], aspect: Aspect
) -> None:
    unchecked = {aspect: "because of a reason"}
    if aspect is Aspect.TOLD:  # told without keys, both are left
        unchecked[Aspect.EVIDENCE_KEYS] = "no keys"
    assert OWN_WORDS.get(aspect, "because of a reason") in shown(capsys, unchecked)


def test_a_reason_of_many_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    unchecked = {a: "one reason" for a in Aspect if a not in OWN_WORDS}
    assert shown(capsys, unchecked).count("one reason") == 1
