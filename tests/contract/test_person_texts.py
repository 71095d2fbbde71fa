# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Every code a person can meet has a text in Chinese and in English, and neither frightens."""

from __future__ import annotations

import json
import re
from enum import Enum
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from creditgateway.v1 import (
    credit_report_v4_pb2,
    credit_report_v5_pb2,
    credit_status_pb2,
    dispute_pb2,
)
from fluent.syntax import FluentParser, ast
from google.protobuf.json_format import MessageToDict
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.client.words import LANGUAGES, REGISTRIES, Coded, Registry, codes_in, texts_of
from gateway.client.words.texts import PARTS, bundle_of
from gateway.domain.codes import CreditStatus, ExplanationCode
from gateway.errors import Reason

CODES = [(registry, code) for registry in REGISTRIES for code in registry.codes]
VALUES = [None, 0, 1, 2, 24, 121]
THREATS = {
    "en": (
        "must pay",
        "legal action",
        "court",
        "prosecut",
        "blacklist",
        "penalty",
        "immediately",
        "warning",
        "or else",
        "consequence",
        "debt collect",
        "enforce",
        "punish",
        "fail to",
    ),
    "zh-Hans": (
        "起诉",
        "法院",
        "法律责任",
        "失信",
        "黑名单",
        "催收",
        "立即",
        "立刻",
        "马上",
        "否则",
        "后果",
        "强制",
        "警告",
        "惩",
        "罚",
    ),
}
BORROWING = {
    "en": (
        "borrow",
        "new loan",
        "another loan",
        "refinanc",
        "take out",
        "apply for a",
        "consolidat",
    ),
    "zh-Hans": (
        "借款",
        "借钱",
        "申请贷款",
        "办理贷款",
        "新贷款",
        "以贷还贷",
        "提额",
        "再融资",
        "周转",
    ),
}
_LATIN = re.compile(r"[A-Za-z]")
_HAN = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]")
_SPACED = re.compile(rf"(?<={_HAN.pattern}) (?={_HAN.pattern})")


def _resource(language: str) -> ast.Resource:
    text = files("gateway.client.words").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    return FluentParser().parse(text)


def _names(node: Any) -> set[str]:
    """The variables in a part of a text, given as JSON."""
    if isinstance(node, list):
        return {name for each in node for name in _names(each)}
    if not isinstance(node, dict):
        return set()
    if node.get("type") == "VariableReference":
        return {node["id"]["name"]}
    return {name for each in node.values() for name in _names(each)}


def _variables(language: str) -> dict[str, set[str]]:
    found = {}
    for entry in _resource(language).body:
        if isinstance(entry, ast.Message):
            patterns = [("", entry.value), *((a.id.name, a.value) for a in entry.attributes)]
            for name, pattern in patterns:
                found[f"{entry.id.name}.{name}"] = _names(pattern.to_json())
    return found


def _every_text(language: str) -> list[str]:
    return [
        part
        for registry, code in CODES
        for value in VALUES
        for told in [texts_of(Coded(registry, code, value), language)]
        for part in (told.meaning, told.next, told.record)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("registry", "code"), CODES)
def test_every_code_says_what_it_means_what_to_do_next_and_what_it_does_to_the_record(
    registry: Registry, code: Enum, language: str
) -> None:
    message = bundle_of(language).get_message(registry.message_id(code))
    assert set(message.attributes) == set(PARTS)
    for pattern in (message.value, *message.attributes.values()):
        for value in VALUES[1:]:
            text, errors = bundle_of(language).format_pattern(pattern, {"value": value})
            assert not errors
            assert text.endswith("。" if language == "zh-Hans" else ".")
            assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_texts_has_no_junk_and_no_text_of_a_code_that_there_is_not(language: str) -> None:
    resource = _resource(language)
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    said = [entry.id.name for entry in resource.body if isinstance(entry, ast.Message)]
    assert sorted(said) == sorted(registry.message_id(code) for registry, code in CODES)


def test_both_languages_say_the_same_figures_in_the_same_places() -> None:
    first, second = map(_variables, LANGUAGES)
    assert first == second
    assert {name for found in first.values() for name in found} == {"value"}


def test_nothing_is_left_untranslated() -> None:
    assert not [text for text in _every_text("zh-Hans") if _LATIN.search(text)]
    assert not [text for text in _every_text("en") if _HAN.search(text)]


def test_a_chinese_text_has_spaces_beside_figures_only() -> None:
    said = _every_text("zh-Hans")
    assert any("若干个月" in text for text in said)
    assert not [text for text in said if _SPACED.search(text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_threatens_and_none_advises_to_borrow(language: str) -> None:
    words = (*THREATS[language], *BORROWING[language])
    assert not [(w, text) for text in _every_text(language) for w in words if w in text.lower()]


def test_an_explanation_says_its_figure_with_the_right_plural() -> None:
    explanation = next(each for each in REGISTRIES if each.prefix == "explanation")

    def said(value: int | None, language: str) -> str:
        coded = Coded(explanation, ExplanationCode.PLAN_BROKEN, value)
        return texts_of(coded, language).meaning

    assert said(1, "en") == "A repayment plan was broken 1 month ago."
    assert said(3, "en") == "A repayment plan was broken 3 months ago."
    assert said(0, "en") == "A repayment plan was broken this month."
    assert said(3, "zh-Hans") == "有一个还款方案于 3 个月前违约终止。"


def _explained(*arguments: str, text: str | None = None) -> list[dict[str, Any]]:
    result = CliRunner().invoke(make_app(), ["explain", *arguments, "--json"], input=text)
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def test_the_verb_explains_a_code_in_chinese_unless_told_otherwise() -> None:
    (told,) = _explained("plan-broken", "--language", "en")
    assert (told["kind"], told["code"], told["language"]) == ("explanation", "PLAN_BROKEN", "en")
    (told,) = _explained("plan.BROKEN")
    assert (told["kind"], told["language"]) == ("plan", "zh-Hans")
    assert told["meaning"] == "因未按期还款\uff0c还款方案已终止。"
    assert {each["kind"] for each in _explained("NO_RECORD")} == {"status", "explanation", "score"}


def test_the_verb_explains_everything_in_an_answer_and_in_a_refusal(tmp_path: Path) -> None:
    report = credit_report_v5_pb2.CreditStatusReportV5(
        status=CreditStatus.OVERDUE.value,  # type: ignore[arg-type]
        explanations=[
            credit_status_pb2.Explanation(code=ExplanationCode.CURRENT_LATENESS.value, value=45)  # type: ignore[arg-type]
        ],
        remarks=credit_report_v4_pb2.RemarksV4(
            disputes=[
                credit_report_v4_pb2.DisputeMarkV4(
                    state=dispute_pb2.DisputeState.DISPUTE_STATE_ANSWERED
                )
            ]
        ),
        risk=credit_report_v5_pb2.RiskV5(
            reasons=[
                credit_report_v5_pb2.RiskReasonV5(
                    figure=credit_report_v5_pb2.RiskFigure.RISK_FIGURE_HEADROOM
                )
            ]
        ),
    )
    document = {"report": MessageToDict(report, preserving_proto_field_name=True)}
    file = tmp_path / "answer.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    told = _explained("--answer", str(file), "--language", "en")
    assert [(each["kind"], each["code"]) for each in told] == [
        ("status", "OVERDUE"),
        ("explanation", "CURRENT_LATENESS"),
        ("dispute", "ANSWERED"),
        ("reason", "HEADROOM"),
    ]
    assert told[1]["meaning"] == "An open account is 45 days past due."
    refused = json.dumps({"outcome": "refused", "reason": Reason.CONSENT_PAUSED.value})
    (told_why,) = _explained("--answer", "-", text=refused)
    assert told_why["code"] == "CONSENT_PAUSED"


@pytest.mark.parametrize("document", [None, [], 5, {"report": []}, {"report": {"status": {}}}])
def test_what_is_no_answer_has_nothing_to_explain(document: object) -> None:
    assert codes_in(document) == []


@pytest.mark.parametrize(
    "arguments",
    [[], ["11010519491231002X"], ["OVERDUE", "--answer", "x"], ["OVERDUE", "--language", "fr"]],
)
def test_what_cannot_be_explained_is_said_without_repeating_it(arguments: list[str]) -> None:
    result = CliRunner().invoke(make_app(), ["explain", *arguments])
    assert result.exit_code == 2
    assert "11010519491231002X" not in result.output
