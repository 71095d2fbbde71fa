# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The one rule for references: account references and consent references.

A reference is hashed as it is written, so two spellings would be two accounts. What
people cannot tell apart is therefore refused, never mended: mending would give an
account that was stored under the other spelling a second name. Case counts, for
institutions have references that differ in nothing else.

Identifiers of people have one form of their own (gateway.domain.subject.normalise).
"""

from __future__ import annotations

import unicodedata

MAX_REFERENCE_CHARACTERS = 128
# Letters and marks that show nothing: Unicode's Default_Ignorable_Code_Point without
# those that _UNSEEN has by category.
_IGNORABLE = frozenset(
    map(
        chr,
        (
            0x034F,
            0x115F,
            0x1160,
            0x17B4,
            0x17B5,
            0x3164,
            0xFFA0,
            *range(0x180B, 0x1810),
            *range(0xFE00, 0xFE10),
            *range(0xE0100, 0xE01F0),
        ),
    )
)
# Controls, formats, surrogates, private use, unassigned; blanks and breaks of any kind.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"})


def is_reference(text: str) -> bool:
    """Whether a text can be a reference: 1 to 128 characters with one spelling.

    No blank at either end and never two together; no blank but U+0020; nothing that
    cannot be seen; digits and Latin letters in ASCII where there are such (no full-width
    ones); everything in Unicode's NFC.
    """
    if not 0 < len(text) <= MAX_REFERENCE_CHARACTERS:
        return False
    if text[0] == " " or text[-1] == " " or "  " in text:
        return False
    if text.isascii():
        return text.isprintable()
    return unicodedata.is_normalized("NFC", text) and all(map(_has_one_spelling, text))


def _has_one_spelling(character: str) -> bool:
    """Whether a character can be seen, and is no other way to write an ASCII one."""
    if character.isascii():
        return character.isprintable()
    category = unicodedata.category(character)
    if category in _UNSEEN or category == "Nd" or character in _IGNORABLE:
        return False
    plain = unicodedata.normalize("NFKC", character)
    return not (plain.isascii() and plain.isalnum())
