# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page's words, which stand in words.toml: in English and in Chinese.

Codes are those of the document (gateway/cli/subject/document.py).
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from gateway.domain.access.plain_words import REFUSAL_WORDS


class Language(StrEnum):
    """What the page is written in."""

    ENGLISH = "en"
    CHINESE = "zh"


@cache
def all_words() -> dict[str, dict[str, Any]]:
    """Texts and codes, each in every language, and reasons."""
    file = resources.files(__package__).joinpath("words.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def text(language: Language, name: str, **values: Any) -> str:
    """Words of the page, with what stands between them."""
    words: str = all_words()["texts"][name][language.value]
    return words.format(**values)


def code_words(language: Language, name: str) -> str:
    """What a code means; the code itself where the page has no words for it."""
    words: dict[str, str] = all_words()["codes"].get(name, {})
    return words.get(language.value, name)


def reason_words(language: Language, name: str) -> str:
    """Why a question was refused; the reason's name where there are no words for it."""
    if language is Language.CHINESE:
        return str(all_words()["reasons"].get(name, name))
    known = {reason.value: words for reason, words in REFUSAL_WORDS.items()}
    return known.get(name, name)
