# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Identifier schemes: which numbers people are known by, and how each is checked.

A scheme is one row here and one value of the enum IdentifierScheme in
proto/creditgateway/v1/credit_status.proto. Rows are added, never changed: code and
name of a scheme stand in old queries and old pseudonyms. Numbers are checked by
python-stdnum where it knows them.

A scheme accepts no number that it can tell is another scheme's, for that would be a
second pseudonym of the same person; a test tries every pair.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from stdnum.cn import uscc
from stdnum.us import ssn

from gateway.domain.people.client_references import read_client_reference
from gateway.domain.people.passports import SPECIMEN_ISSUER, read_passport
from gateway.domain.people.resident_id import read_resident_id
from gateway.domain.people.synthetic import synthetic_resident_id


@dataclass(frozen=True, slots=True)
class IdentifierScheme:
    """How an identifier is to be read.

    Attributes:
        code: the scheme's number in the enum of credit_status.proto.
        name: its name there without IDENTIFIER_SCHEME_. Subject ids are made with it.
        words: what people call the number, in English.
        words_zh: and in Chinese.
        read: makes the one form of a number that is hashed; gets text without blanks at
            its ends, in ASCII and, unless case counts, capital letters; raises ValueError
            if it is no number of this scheme.
        synthetic: the n-th well-formed number that can be nobody's (n from 1); None: the
            scheme has no such numbers.
        case_counts: numbers that differ in case alone are two people's.
    """

    code: int
    name: str
    words: str
    words_zh: str
    read: Callable[[str], str]
    synthetic: Callable[[int], str] | None = None
    case_counts: bool = False

    CN_RESIDENT_ID: ClassVar[IdentifierScheme]
    PASSPORT: ClassVar[IdentifierScheme]
    CN_SOLE_TRADER: ClassVar[IdentifierScheme]
    HK_IDENTITY_CARD: ClassVar[IdentifierScheme]
    US_SSN: ClassVar[IdentifierScheme]
    CLIENT_REFERENCE: ClassVar[IdentifierScheme]

    def __int__(self) -> int:
        """The scheme's number on the wire."""
        return self.code


SCHEMES: dict[int, IdentifierScheme] = {}
"""All schemes by their code."""


def scheme_named(name: str) -> IdentifierScheme | None:
    """The scheme of that name, "CN_RESIDENT_ID"."""
    return next((scheme for scheme in SCHEMES.values() if scheme.name == name), None)


def _register(scheme: IdentifierScheme) -> IdentifierScheme:
    SCHEMES[scheme.code] = scheme
    return scheme


IdentifierScheme.CN_RESIDENT_ID = _register(
    IdentifierScheme(
        code=1,
        name="CN_RESIDENT_ID",
        words="resident identity number",
        words_zh="公民身份号码",
        read=read_resident_id,
        synthetic=synthetic_resident_id,
    )
)

IdentifierScheme.PASSPORT = _register(
    IdentifierScheme(
        code=2,
        name="PASSPORT",
        words="passport number with its issuer, such as GBR-925665416",
        words_zh="护照号码",
        read=read_passport,
        synthetic=lambda number: f"{SPECIMEN_ISSUER}-L{number:08d}",
    )
)

_SOLE_TRADER = "92"
"""Registered by the market authority (9) as a sole trader (2): GB 32100-2015."""


def _read_sole_trader(text: str) -> str:
    number: str = uscc.validate(text)
    if not number.startswith(_SOLE_TRADER):
        raise ValueError  # a company's: no person
    try:
        read_resident_id(number)
    except ValueError:
        return number
    # Eighteen digits that pass both checks: by far the rarer case is a sole trader's.
    raise ValueError


def _synthetic_sole_trader(number: int) -> str:
    first = f"{_SOLE_TRADER}990000L{number:08d}"  # area 99 is assigned to no province
    return first + uscc.calc_check_digit(first)


IdentifierScheme.CN_SOLE_TRADER = _register(
    IdentifierScheme(
        code=3,
        name="CN_SOLE_TRADER",
        words="unified social credit code of a sole trader",
        words_zh="个体工商户统一社会信用代码",
        read=_read_sole_trader,
        synthetic=_synthetic_sole_trader,
    )
)

_HK_CARD = re.compile(r"([A-Z]{1,2})([0-9]{6}) ?(?:\(([0-9A])\)|([0-9A]))", re.ASCII)


def _read_hk_card(text: str) -> str:
    # python-stdnum has no module for it. A missing first letter counts as a blank, 36;
    # letters count from A = 10; weights 9 to 2, modulus 11, ten is written A.
    found = _HK_CARD.fullmatch(text)
    if found is None:
        raise ValueError
    body, check = found[1] + found[2], found[3] or found[4]
    values = [36] * (8 - len(body)) + [int(character, 36) for character in body]
    total = sum(weight * value for weight, value in zip(range(9, 1, -1), values, strict=True))
    if (total + int(check, 16)) % 11:
        raise ValueError
    return body + check


IdentifierScheme.HK_IDENTITY_CARD = _register(
    IdentifierScheme(
        code=4,
        name="HK_IDENTITY_CARD",
        words="Hong Kong identity card number",
        words_zh="香港身份证号码",
        read=_read_hk_card,
    )
)

IdentifierScheme.US_SSN = _register(
    IdentifierScheme(
        code=5,
        name="US_SSN",
        words="United States social security number",
        words_zh="美国社会安全号码",
        read=ssn.validate,
    )
)

IdentifierScheme.CLIENT_REFERENCE = _register(
    IdentifierScheme(
        code=6,
        name="CLIENT_REFERENCE",
        words="institution's own reference for a client after its client area,"
        " such as 990123-F99Q10000001",
        words_zh="\u673a\u6784\u5ba2\u6237\u53f7",
        read=read_client_reference,
        case_counts=True,
    )
)
