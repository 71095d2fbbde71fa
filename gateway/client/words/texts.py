# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Finds the text of a code in a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from gateway.domain.codes import CreditStatus, DisputeState, ExplanationCode, PlanState
from gateway.domain.risk.codes import NotScored, RiskFigure
from gateway.errors import Reason

LANGUAGES = ("zh-Hans", "en")
"""IETF tags; each is a file beside this module."""
PARTS = ("next", "record")
"""The attributes of every message."""


@dataclass(frozen=True, slots=True)
class Registry:
    """Codes of one kind.

    Attributes:
        prefix: of their messages.
        title: what they are, in English.
        codes: all of them.
    """

    prefix: str
    title: str
    codes: type[Enum]

    def message_id(self, code: Enum) -> str:
        """Of a code's message: "plan-broken"."""
        return f"{self.prefix}-{code.name.lower().replace('_', '-')}"


REGISTRIES = (
    Registry("status", "status", CreditStatus),
    Registry("explanation", "explanation", ExplanationCode),
    Registry("plan", "state of a repayment plan", PlanState),
    Registry("dispute", "state of a dispute", DisputeState),
    Registry("score", "why there is no score", NotScored),
    Registry("reason", "what adds points to a score", RiskFigure),
    Registry("refusal", "why a question was refused", Reason),
)
"""Every vocabulary that a person is told something by."""


@dataclass(frozen=True, slots=True)
class Coded:
    """A code of an answer or a refusal.

    Attributes:
        registry: that it belongs to.
        code: of the registry.
        value: the figure of an explanation, where it is known.
    """

    registry: Registry
    code: Enum
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a person is told.

    Attributes:
        meaning: what the code means.
        next: what to do next.
        record: what it does to the record, and for how long.
    """

    meaning: str
    next: str
    record: str


def codes_named(name: str) -> list[Coded]:
    """The codes of that name, in every registry that has one; in any case, with - or _.

    Args:
        name: "PLAN_BROKEN", or with its registry: "plan.BROKEN", "status.NO_RECORD".
    """
    prefix, _, rest = name.strip().rpartition(".")
    wanted = rest.upper().replace("-", "_")
    return [
        Coded(registry, registry.codes[wanted])
        for registry in REGISTRIES
        if prefix.lower() in {"", registry.prefix} and wanted in registry.codes.__members__
    ]


def codes_in(document: Any) -> list[Coded]:
    """What there is to explain in an answer or a refusal, as `query --json` prints them.

    Args:
        document: decoded JSON; what is of another form is passed over.
    """
    outside = _members(document)
    report = _members(outside.get("report"))
    risk = _members(report.get("risk"))
    given = [
        ("refusal", outside.get("reason"), None),
        ("status", report.get("status"), None),
        *(
            ("explanation", each.get("code"), each.get("value"))
            for each in _items(report.get("explanations"))
        ),
        *(
            ("dispute", each.get("state"), None)
            for each in _items(_members(report.get("remarks")).get("disputes"))
        ),
        ("score", risk.get("not_scored"), None),
        *(("reason", each.get("figure"), None) for each in _items(risk.get("reasons"))),
    ]
    found = {}
    for prefix, name, value in given:
        for coded in codes_named(f"{prefix}.{_bare(prefix, name)}") if name else ():
            found[prefix, coded.code] = Coded(coded.registry, coded.code, _whole(value))
    return list(found.values())


_ENUMS = {
    "status": "CREDIT_STATUS_",
    "explanation": "EXPLANATION_CODE_",
    "dispute": "DISPUTE_STATE_",
    "score": "NOT_SCORED_",
    "reason": "RISK_FIGURE_",
}
"""What protobuf's JSON has before the names."""


def _bare(prefix: str, name: Any) -> str:
    return str(name).removeprefix(_ENUMS.get(prefix, ""))


def _whole(value: Any) -> int | None:
    """64-bit integers are text in protobuf's JSON."""
    text = str(value)
    return int(text) if text.isascii() and text.isdigit() and len(text) < _LONGEST else None


_LONGEST = 19


def _members(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def texts_of(coded: Coded, language: str) -> Told:
    """The text of a code. Without the figure of an explanation it speaks of "some" or 若干.

    Args:
        coded: of one of REGISTRIES.
        language: one of LANGUAGES.

    Raises:
        KeyError: there is no such language, or no text.
    """
    bundle = bundle_of(language)
    message = bundle.get_message(coded.registry.message_id(coded.code))
    value = _UNSAID[language] if coded.value is None else coded.value
    patterns = [message.value, *(message.attributes[part] for part in PARTS)]
    texts = [str(bundle.format_pattern(each, {"value": value})[0]) for each in patterns]
    return Told(*[_BETWEEN_HAN.sub("", text) for text in texts])


_UNSAID = {"en": "some", "zh-Hans": "若干"}
_BETWEEN_HAN = re.compile(r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])")
"""Spaces in Chinese stand beside figures only, where the texts have them, and not beside words."""


@cache
def bundle_of(language: str, prefix: str = "") -> Any:
    """The texts of a language, of the files whose names begin with `prefix`.

    Fluent and what it needs take a tenth of a second to import: only who asks for texts waits.

    Raises:
        KeyError: there are none.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    fluent = import_module("fluent.runtime")
    bundle = fluent.FluentBundle([language], use_isolating=False)
    text = files(__package__).joinpath(f"{prefix}{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(fluent.FluentResource(text))
    return bundle
