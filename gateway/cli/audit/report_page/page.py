# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The whole page: one HTML file that needs nothing from anywhere. Pure.

The same log, period and time zone give the same page, byte for byte. A content
security policy in the page forbids every connection and every script.
"""

from __future__ import annotations

from datetime import timedelta
from html import escape
from importlib import resources

from gateway.audit.log_status import LogStatus
from gateway.cli.audit.report_page import patterns as rules
from gateway.cli.audit.report_page import sections
from gateway.cli.audit.report_page.figures import Figures
from gateway.cli.audit.report_page.periods import Period
from gateway.cli.audit.report_page.status import status_section
from gateway.cli.audit.report_page.tables import Cell, Html, Share, paragraph, section, table
from gateway.domain.access.plain_words import counted

_SHOWN = 12
"""Rows of a table of patterns or findings; more are counted."""


def render_page(figures: Figures, status: LogStatus, tree_size: int) -> str:
    """The page's text; `tree_size` is that of the leaves that were counted."""
    title = f"Audit report {_period(figures.period)}"
    body = "".join(
        (
            _header(figures, status),
            status_section(status, tree_size),
            sections.tiles(figures),
            sections.over_time(figures),
            sections.partners(figures),
            sections.purposes(figures),
            f'<div class="pair">{sections.refusals(figures)}{sections.consent(figures)}</div>',
            sections.refusals_by_partner(figures),
            sections.hours(figures),
            _patterns(figures),
            _reads(figures),
            _notes(figures, tree_size),
        )
    )
    style = resources.files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title>\n<style>\n{style}</style></head>\n"
        f"<body><main>{body}</main></body></html>\n"
    )


def _period(period: Period) -> str:
    """First and last day, or moments when the days are not whole."""
    low, high = period.low.astimezone(period.zone), period.high.astimezone(period.zone)
    if low.time() == high.time() == low.time().min:
        last = (high - timedelta(days=1)).date()
        return f"{low.date()}" if low.date() == last else f"{low.date()} to {last}"
    return f"{low:%Y-%m-%d %H:%M} to {high:%Y-%m-%d %H:%M}"


def _header(figures: Figures, status: LogStatus) -> str:
    zone = str(figures.period.zone)
    return (
        f"<header><h1>Audit report</h1><p>{escape(_period(figures.period))}"
        f' <span class="soft">({escape(zone)}) &middot; log {escape(status.origin)}</span></p>'
        "</header>"
    )


def _patterns(figures: Figures) -> str:
    found = figures.patterns
    return section(
        "Unusual patterns",
        paragraph("Places to look at, not accusations. What counts as unusual stands beside each."),
        _bursts(found, figures),
        _many(found),
        _odd(found, figures),
    )


def _heading(title: str, count: int) -> str:
    kind, text = ("mark", f"{count:,} found") if count else ("mark none", "none")
    return f'<h3>{escape(title)} <span class="{kind}">{text}</span></h3>'


def _bursts(found: rules.Patterns, figures: Figures) -> str:
    minutes = int(rules.BURST_WINDOW.total_seconds() // 60)
    zone = figures.period.zone
    rows: list[list[Cell]] = [
        [
            burst.partner,
            burst.misses,
            f"{burst.first.astimezone(zone):%Y-%m-%d %H:%M} to {burst.last.astimezone(zone):%H:%M}",
            f"{burst.first_index:,} to {burst.last_index:,}",
        ]
        for burst in sorted(found.bursts, key=lambda burst: -burst.misses)[:_SHOWN]
    ]
    text = (
        f"{rules.BURST_SIZE} or more misses of one partner within {minutes} minutes, as by somebody"
        f" who tries people out. Misses: {' and '.join(sorted(rules.MISSES))};"
        f" {found.misses:,} in all."
    )
    head = ["partner", "misses", "when", "entries"]
    listed = table(head, rows) if rows else ""
    return _heading("Bursts of misses", len(found.bursts)) + paragraph(text) + listed


def _many(found: rules.Patterns) -> str:
    asked = found.many_askers()
    rows: list[list[Cell]] = [
        [partners, queries, Html(f"<code>credit-audit show {index}</code>")]
        for partners, queries, index in asked[:_SHOWN]
    ]
    spread = ", ".join(f"{people:,} by {partners}" for partners, people in found.askers().items())
    text = f"People asked about by {rules.MANY_PARTNERS} or more partners in the period."
    text += f" People by number of partners: {spread}." if spread else ""
    listed = table(["partners", "queries", "newest entry"], rows) if rows else ""
    return _heading("One person asked about by many", len(asked)) + paragraph(text) + listed


def _odd(found: rules.Patterns, figures: Figures) -> str:
    odd = found.odd_hours()
    rows: list[list[Cell]] = [
        [item.partner, item.odd, Share(item.odd, item.queries)] for item in odd[:_SHOWN]
    ]
    text = (
        f"Partners with {rules.ODD_QUERIES} or more queries, and {rules.ODD_SHARE:.0%} or more of"
        f" theirs, between {rules.DAY_ENDS}:00 and {rules.DAY_BEGINS}:00"
        f" ({figures.period.zone})."
    )
    listed = table(["partner", "queries at odd hours", "of its queries"], rows) if rows else ""
    return _heading("Odd hours", len(odd)) + paragraph(text) + listed


def _reads(figures: Figures) -> str:
    """Who read the log itself."""
    if not figures.reads:
        return section(
            "Reads of the log", paragraph("No entry of the period is a read of the log.")
        )
    rows: list[list[Cell]] = [
        [actor, verb, count]
        for (actor, verb), count in sorted(figures.reads.items(), key=lambda i: (-i[1], i[0]))
    ]
    return section(
        "Reads of the log",
        paragraph("Auditors' reads and operators' changes are entries of the log they concern."),
        table(["who", "for", "times"], rows),
    )


def _notes(figures: Figures, tree_size: int) -> str:
    seen = "No entry lies in the period."
    if figures.first and figures.last:
        first, last = (t.astimezone(figures.period.zone) for t in (figures.first, figures.last))
        seen = (
            f"First entry in the period {first:%Y-%m-%d %H:%M:%S}, last {last:%Y-%m-%d %H:%M:%S}."
        )
    unread = f" {figures.unreadable:,} leaves are not entries." if figures.unreadable else ""
    lines = (
        f"{seen} Figures are of the tree of {counted(tree_size, 'leaf', 'leaves')}, and from the"
        f" entries themselves, not from columns beside them.{unread}\n"
        "Latency is not shown: an entry says when it was made, not how long the query took."
        " The gateway's metrics say that.\n"
        "The page holds partner ids and counts, no identifiers and no commitments. People are"
        " counted by the commitments in the entries; refusals before a person was known count"
        " for nobody.\n"
        "Days, weeks and hours are those of the time zone named above. The same tree, period and"
        " time zone give the same figures; what was checked stands in the first section."
    )
    return section("How this page was made", *map(paragraph, lines.split("\n")))
