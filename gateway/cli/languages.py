# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The languages of texts for people, as every verb's --language takes them."""

from __future__ import annotations

import typer

from gateway.cli.values import completions
from gateway.client.words import LANGUAGES

_ALSO = {"zh": "zh-Hans"}
"""Further names. `subject report` had its own until there was one set of them."""
HELP = "zh-Hans (Simplified Chinese) or en."


def language_tag(text: str) -> str:
    """One of LANGUAGES, in any case. Raises BadParameter."""
    wanted = text.strip().lower()
    named = {tag.lower(): tag for tag in LANGUAGES} | _ALSO
    if wanted not in named:
        raise typer.BadParameter(f"one of {', '.join(LANGUAGES)}")
    return named[wanted]


complete_language = completions(LANGUAGES)
