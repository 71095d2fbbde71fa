# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page's words, which stand in words.toml: in English and in Simplified Chinese.

Codes are those of the document (gateway/cli/subject/document.py). Languages are those of
gateway.client.words, which says why a question was refused.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from gateway.client.words import Coded, codes_named, texts_of


@cache
def all_words() -> dict[str, dict[str, Any]]:
    """Texts, codes and methods, each in every language."""
    file = resources.files(__package__).joinpath("words.toml")
    return tomllib.loads(file.read_text(encoding="utf-8"))


def text(language: str, name: str, **values: Any) -> str:
    """Words of the page, with what stands between them."""
    words: str = all_words()["texts"][name][language]
    return words.format(**values)


def code_words(language: str, name: str) -> str:
    """What a code means; the code itself where the page has no words for it."""
    words: dict[str, str] = all_words()["codes"].get(name, {})
    return words.get(language, name)


def method_words(language: str, name: str) -> str:
    """What was asked for by a method's full name; its last part, if a newer gateway has it."""
    short = name.rpartition("/")[2]
    words: dict[str, str] = all_words()["methods"].get(short, {})
    return words.get(language, short)


def reason_words(language: str, name: str) -> str:
    """Why a question was refused, as a sentence; with the code, if a newer gateway has it."""
    known: list[Coded] = codes_named(f"refusal.{name}")
    if not known:
        return text(language, "unworded", reason=name)
    return texts_of(known[0], language).meaning
