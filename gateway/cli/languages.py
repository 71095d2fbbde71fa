# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The languages of texts for people, as every verb's --language takes them."""

from __future__ import annotations

import re

import typer

from gateway.cli.values import completions
from gateway.client.words import LANGUAGES

_ALSO = {"zh": "zh-Hans"}
"""Further names. `subject report` had its own until there was one set of them."""
_OTHERS = frozenset({"zh-hant", "zh-tw", "zh-hk", "zh-mo"})
"""Of Traditional Chinese, of which there are no texts: whoever reads that may ask for another."""
_TAG = re.compile(r"[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})*")
HELP = "zh-Hans (Simplified Chinese) or en."


def language_tag(text: str) -> str:
    """One of LANGUAGES, in any case; of "en-US" the "en" (RFC 4647, 3.4). Raises BadParameter."""
    wanted = text.strip().lower()
    named = {tag.lower(): tag for tag in LANGUAGES} | _ALSO
    if not _TAG.fullmatch(wanted):
        wanted = ""
    while wanted not in named:
        wanted = "" if wanted in _OTHERS else wanted.rpartition("-")[0]
        if not wanted:
            raise typer.BadParameter(f"one of {', '.join(LANGUAGES)}")
    return named[wanted]


complete_language = completions(LANGUAGES)
