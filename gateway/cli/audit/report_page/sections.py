# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page's sections about queries: volumes, partners, purposes, refusals, consent. Pure."""

from __future__ import annotations

from gateway.cli.audit.report_page.charts import bar, columns, legend, step_label, week
from gateway.cli.audit.report_page.figures import Figures, PartnerFigures
from gateway.cli.audit.report_page.patterns import MISSES
from gateway.cli.audit.report_page.tables import (
    Cell,
    Html,
    Shape,
    Share,
    paragraph,
    section,
    share,
    table,
)
from gateway.domain.access.plain_words import refusal_words
from gateway.domain.codes import Outcome

QUERIES = {"answered": "answered", "refused": "refused"}
ALL = QUERIES | {"recorded": "reads of the log"}
_COLUMNS = 8
"""Partners in the matrix of purposes; the others are summed up."""
_CONSENT = "CONSENT_"
_FORGED = {
    "UNKNOWN_KEY",
    "INVALID_SIGNATURE",
    "KEY_REVOKED",
    "KEY_EXPIRED",
    "WRONG_PARTNER",
    "REQUEST_REPLAYED",
    "WRONG_AUDIENCE",
    "WRONG_METHOD",
}
"""Refusals that a partner's well-kept client never meets."""


def tiles(figures: Figures) -> str:
    """The period in a few numbers."""
    answered, refused = figures.total(Outcome.ANSWERED), figures.total(Outcome.REFUSED)
    consented = sum(partner.with_consent for _, partner in figures.by_volume())
    shown = {
        "queries": f"{figures.queries:,}",
        "answered": f"{answered:,}",
        f"refused, {share(refused, figures.queries)}": f"{refused:,}",
        "requests replayed": f"{figures.replayed:,}",
        "answers recovered": f"{figures.recovered:,}",
        "partners that asked": f"{len(figures.partners):,}",
        "people asked about": f"{figures.subjects:,}",
        "answers under a consent": share(consented, answered),
    }
    items = "".join(
        f'<div class="tile"><b>{value}</b><span>{name}</span></div>'
        for name, value in shown.items()
    )
    return f'<div class="tiles">{items}</div>'


def over_time(figures: Figures) -> str:
    """Volumes and outcomes, step by step."""
    step = figures.period.step
    outcomes = {"answered": Outcome.ANSWERED, "refused": Outcome.REFUSED}
    outcomes["recorded"] = Outcome.RECORDED
    steps = [
        (step_label(start, step), {key: counts[kind] for key, kind in outcomes.items()})
        for start, counts in figures.outcomes.items()
    ]
    rows: list[list[Cell]] = [
        [label, *series.values()] for label, series in steps if any(series.values())
    ]
    return section(
        f"Entries by {step}",
        columns(steps, ALL),
        "<details><summary>The same as a table</summary>",
        table([step.value, *ALL.values()], rows),
        "</details>",
    )


def partners(figures: Figures) -> str:
    """Who asked how much, and what came of it."""
    ranked = figures.by_volume()
    most = max((partner.queries for _, partner in ranked), default=0)
    rows: list[list[Cell]] = [
        [
            name,
            Shape(bar({"answered": partner.answered, "refused": partner.refused}, most)),
            partner.answered,
            partner.refused,
            Share(partner.refused, partner.queries),
            len(partner.subjects),
        ]
        for name, partner in ranked
    ]
    head = ["partner", "", "answered", "refused", "refused %", "people"]
    return section("Partners", legend(QUERIES), table(head, rows))


def purposes(figures: Figures) -> str:
    """Why they asked: purposes by partner."""
    totals = figures.purposes()
    ranked = figures.by_volume()
    shown, rest = ranked[:_COLUMNS], ranked[_COLUMNS:]
    rows: list[list[Cell]] = []
    for purpose, total in sorted(totals.items(), key=lambda item: (-item[1], item[0])):
        counts = [partner.purposes[purpose] for _, partner in shown]
        counts += [_rest(rest, purpose)] if rest else []
        rows.append(
            [
                purpose.replace("_", " ").lower(),
                Shape(bar({"plain": total}, max(totals.values()))),
                total,
                *counts,
            ]
        )
    others = [f"{len(rest)} others"] if rest else []
    head = ["purpose", "", "all", *(name for name, _ in shown), *others]
    return section(
        "Purposes", paragraph("Queries, answered or refused, by partner."), table(head, rows)
    )


def _rest(partners: list[tuple[str, PartnerFigures]], purpose: str) -> int:
    return sum(partner.purposes[purpose] for _, partner in partners)


def refusals(figures: Figures) -> str:
    """Why queries were refused."""
    reasons = figures.reasons()
    if not reasons:
        return section("Refusals", paragraph("No query was refused."))
    rows: list[list[Cell]] = [
        [
            Html(f"<code>{reason}</code>{_mark(reason)}") if reason.isidentifier() else reason,
            Shape(bar({"refused": count}, max(reasons.values()))),
            count,
            len([1 for partner in figures.partners.values() if partner.reasons[reason]]),
        ]
        for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0]))
    ]
    words = "A miss: somebody may be trying people out. Look: a well-kept client never meets it."
    return section("Refusals", paragraph(words), table(["reason", "", "queries", "partners"], rows))


def refusals_by_partner(figures: Figures) -> str:
    """Who was refused for what, the reason in words."""
    reasons = figures.reasons()
    if not reasons:
        return ""
    ranked = [(name, figures_of) for name, figures_of in figures.by_volume() if figures_of.refused]
    shown, rest = ranked[:_COLUMNS], ranked[_COLUMNS:]
    rows: list[list[Cell]] = []
    for reason, total in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        counts = [partner.reasons[reason] for _, partner in shown]
        counts += [sum(partner.reasons[reason] for _, partner in rest)] if rest else []
        rows.append([refusal_words(reason), total, *counts])
    rows.append(
        [
            "all refusals",
            sum(reasons.values()),
            *(partner.refused for _, partner in shown),
            *([sum(partner.refused for _, partner in rest)] if rest else []),
        ]
    )
    others = [f"{len(rest)} others"] if rest else []
    head = ["because", "all", *(name for name, _ in shown), *others]
    return section(
        "Refusals by partner and reason",
        paragraph("Queries that were refused, by partner, and why, in words."),
        table(head, rows),
    )


def _mark(reason: str) -> str:
    if reason in _FORGED:
        return ' <span class="mark">look</span>'
    return ' <span class="mark">miss</span>' if reason in MISSES else ""


def consent(figures: Figures) -> str:
    """How far answers rest on a consent, and what was refused for want of one."""
    ranked = figures.by_volume()
    rows: list[list[Cell]] = [
        [
            name,
            partner.answered,
            Share(partner.with_consent, partner.answered),
            sum(count for reason, count in partner.reasons.items() if reason.startswith(_CONSENT)),
        ]
        for name, partner in ranked
    ]
    return section(
        "Consent",
        paragraph(
            "An answer is covered when its entry commits to the consent that it rests on."
            " Refused: for any reason that begins with CONSENT_."
        ),
        table(["partner", "answers", "covered", "refused for consent"], rows),
    )


def hours(figures: Figures) -> str:
    """When in the week they asked."""
    zone = str(figures.period.zone)
    return section(
        "Hours of the week",
        paragraph(f"Queries by weekday and hour, time zone {zone}. A stronger colour is more."),
        week(figures.hours),
    )
