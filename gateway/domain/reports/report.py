# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What the reports of every version are made of; see gateway.domain.reports.versions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from gateway.domain.codes import ExplanationCode

Wider = TypeVar("Wider")


@dataclass(frozen=True, slots=True)
class Ratio:
    """An exact fraction; a denominator of 0 means there was nothing to count."""

    numerator: int
    denominator: int


@dataclass(frozen=True, slots=True)
class RecentInquiries:
    """Answered queries about the subject before this one.

    `tree_size` is the size of the audit log they were counted over.
    """

    last_31_days: int
    last_183_days: int
    partners_last_183_days: int
    tree_size: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """One fact with its figure; the code says in which unit."""

    code: ExplanationCode
    value: int


@dataclass(frozen=True, slots=True)
class DataBasis:
    """Which data an answer was built from; months are month numbers."""

    data_version: int
    first_report_month: int | None
    newest_report_month: int | None
    age_days: int | None
    reported_account_months: int


def widened(figures: Any, kind: type[Wider], **more: Any) -> Wider:
    """The figures of an earlier version as those of a later one that has more.

    Args:
        figures: a dataclass.
        kind: one with the same fields and more.
        more: those, and what takes the place of others.
    """
    narrower: type = type(figures)
    names, values = _fields_of(narrower)
    return kind(**(dict(zip(names, values(figures), strict=True)) | more))


@cache
def _fields_of(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The names of a dataclass's fields, at least two, and what gives their values."""
    names = tuple([field.name for field in fields(kind)])
    return names, attrgetter(*names)
