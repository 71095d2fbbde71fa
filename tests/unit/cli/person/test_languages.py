# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One set of names of languages, in every verb."""

from __future__ import annotations

import pytest
import typer
from typer.testing import CliRunner

from gateway.cli.app import make_app
from gateway.cli.languages import language_tag
from gateway.client.words import LANGUAGES

VERBS = (["explain", "OVERDUE"], ["obligations"], ["subject", "report"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tag_is_taken_in_any_case(language: str) -> None:
    assert language_tag(language) == language_tag(language.upper()) == language


def test_zh_is_another_name_for_simplified_chinese() -> None:
    assert language_tag("zh") == "zh-Hans"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en-US", "en"),
        ("EN-gb-oxendict", "en"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-Hans-CN", "zh-Hans"),
        ("zh-Hans-HK", "zh-Hans"),
    ],
)
def test_a_tag_that_says_more_is_taken_for_the_language_it_is_of(text: str, expected: str) -> None:
    assert language_tag(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "zh-Hant",
        "zh-Hant-CN",
        "zh-TW",
        "zh-HK",
        "english",
        "fr-CN",
        "zh-Hans,en",
        "en;q=0.5",
        "en-",
        "-en",
        "en--US",
        "en_US.UTF-8",
        "en-123456789",
    ],
)
def test_what_is_no_language_is_refused_with_those_that_are(text: str) -> None:
    with pytest.raises(typer.BadParameter, match="zh-Hans, en"):
        language_tag(text)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_with_a_language_takes_the_same_ones(verb: list[str]) -> None:
    wrong = CliRunner().invoke(make_app(), [*verb, "--language", "zh-Hant"])
    assert wrong.exit_code == 2
    assert "one of zh-Hans, en" in " ".join(wrong.output.replace("│", " ").split())
