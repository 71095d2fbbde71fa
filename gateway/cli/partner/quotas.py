# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Quotas and other limits of a policy, as an operator writes and reads them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from math import ceil
from typing import Annotated, Any

import typer

from gateway.cli.values import option_name, purpose
from gateway.domain.disputes.rules import FCRA, PBC
from gateway.domain.own_calls.cases import MAX_ANSWER_DAYS, USUAL_ANSWER_DAYS
from gateway.domain.quotas.limits import RATE_SECONDS, Counted, Limit, Period, Quotas, Rate
from gateway.errors import ConfigurationError, MalformedError

_RATE, _BURST = "rate", "burst"
_FORMS = (
    f"rate=CALLS/{'|'.join(RATE_SECONDS)}, burst=CALLS, or"
    f" {'|'.join(Counted)}[:PURPOSE]=COUNT/{'|'.join(Period)}; calls[:METHOD] of any method"
)

QuotaTexts = Annotated[
    list[str] | None,
    typer.Option(
        "--quota",
        metavar="NAME=COUNT",
        help=f"How much it may ask; repeatable: {_FORMS}.",
    ),
]

CaseDays = Annotated[
    int | None,
    typer.Option(
        min=1,
        max=MAX_ANSWER_DAYS,
        metavar="DAYS",
        help=f"Days to answer a case of unusual asking; {USUAL_ANSWER_DAYS} unless set.",
        show_default=False,
    ),
]


class RulesOfDisputes(StrEnum):
    """Deadlines, as options name them."""

    PBC = PBC.name
    FCRA = FCRA.name


DisputeDeadlines = Annotated[
    RulesOfDisputes | None,
    typer.Option(
        "--dispute-rules",
        help="Deadlines of disputes about its accounts; unless set, who opens one names them.",
        show_default=False,
    ),
]


def parse_quotas(texts: Iterable[str]) -> Quotas:
    """All quotas of a partner.

    Raises:
        ConfigurationError: one cannot be read, or is there twice.
    """
    given: dict[str, str] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or name in given:
            raise ConfigurationError(f"--quota is {_FORMS}; each name once")
        given[name] = value
    rate, burst = given.pop(_RATE, None), given.pop(_BURST, None)
    if burst is not None and rate is None:
        raise ConfigurationError("--quota burst=... needs --quota rate=...")
    try:
        limits = [_limit(name, value) for name, value in given.items()]
        return Quotas(
            None if rate is None else _rate(rate, burst),
            tuple(sorted(limits, key=lambda limit: limit.name)),
        )
    except MalformedError as error:
        raise ConfigurationError(f"--quota: {error}") from None
    except (ValueError, KeyError, typer.BadParameter):
        raise ConfigurationError(f"--quota is {_FORMS}") from None


def quota_texts(quotas: Quotas) -> list[str]:
    """The same quotas as options."""
    texts = []
    if quotas.rate is not None:
        unit = next(
            name for name, seconds in RATE_SECONDS.items() if seconds == quotas.rate.seconds
        )
        texts += [f"{_RATE}={quotas.rate.calls}/{unit}", f"{_BURST}={quotas.rate.burst}"]
    for limit in quotas.limits:
        of = limit.method if limit.purpose is None else option_name(limit.purpose)
        texts.append(f"{limit.counted}{':' * bool(of)}{of}={limit.count}/{limit.period}")
    return texts


def quotas_json(quotas: Quotas | None) -> dict[str, Any] | None:
    """The same with stable field names."""
    if quotas is None:
        return None
    rate = quotas.rate
    return {
        "rate": None
        if rate is None
        else {"calls": rate.calls, "seconds": rate.seconds, "burst": rate.burst},
        "limits": [
            {
                "counted": limit.counted.value,
                "purpose": None if limit.purpose is None else option_name(limit.purpose),
                "count": limit.count,
                "period": limit.period.value,
            }
            | ({"method": limit.method} if limit.method else {})
            for limit in quotas.limits
        ],
    }


def _rate(text: str, burst: str | None) -> Rate:
    calls, _, unit = text.partition("/")
    seconds = RATE_SECONDS[unit]
    each_second = max(1, ceil(int(calls) / seconds))
    return Rate(int(calls), seconds, each_second if burst is None else int(burst))


def _limit(name: str, value: str) -> Limit:
    counted, colon, of = name.partition(":")
    count, _, period = value.partition("/")
    if colon and counted != Counted.CALLS:
        of = purpose(of).name
    return Limit.named(f"{counted}{colon}{of}/{period}", int(count))
