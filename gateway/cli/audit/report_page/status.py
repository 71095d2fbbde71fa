# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The page's first section: what was checked of the log, and what came of it. Pure."""

from __future__ import annotations

import re
from html import escape

from gateway.audit.log_status import ASPECT_WORDS, LogStatus, Verdict
from gateway.cli.audit.report_page.tables import paragraph
from gateway.cli.audit.status_view import unchecked_lines
from gateway.domain.access.plain_words import counted

_SHOWN = 12
"""Findings that are listed; all are counted."""

_CODE = re.compile(r"`([^`]*)`")
_TITLES = {
    Verdict.VERIFIED: ("status", "&#10003; The log verified"),
    Verdict.NOT_VERIFIED: ("status bad", "&#10007; The log did not verify"),
    Verdict.NOT_CHECKED: ("status open", "The log was not verified"),
}
"""Style and heading: the good colour is for what was checked only."""


def status_section(status: LogStatus, tree_size: int) -> str:
    """Whether the figures, which are of a tree of that size, can be believed."""
    style, title = _TITLES[status.verdict]
    parts = [_findings(status), _checked(status, tree_size), _unchecked(status), _unlogged(status)]
    return f'<section class="{style}"><h2>{title}</h2>{"".join(parts)}</section>'


def _findings(status: LogStatus) -> str:
    if not status.findings:
        return ""
    more = len(status.findings) - _SHOWN
    rest = paragraph(f"And {more:,} more.") if more > 0 else ""
    return (
        f"<p>{counted(len(status.findings), 'finding')} over"
        f" {counted(status.tree_size, 'entry', 'entries')}. Do not rely on"
        " the figures below before it is known what was changed, and by whom.</p>"
        f"{_items([found.line for found in status.findings[:_SHOWN]])}{rest}"
    )


def _checked(status: LogStatus, tree_size: int) -> str:
    """What was looked at; what holds of it only where nothing was found."""
    if status.verdict is not Verdict.VERIFIED:
        return ""
    counted = ""
    if tree_size != status.tree_size:
        counted = f" The figures are of its first {tree_size:,}."
    return (
        f"<p>All {status.tree_size:,} entries were read.{counted} Checked:</p>"
        f"{_items([ASPECT_WORDS[aspect] for aspect in status.scope.checked])}"
        f'<p class="soft">Root hash <code>{escape(status.root_hash)}</code></p>'
    )


def _unchecked(status: LogStatus) -> str:
    lines = unchecked_lines(status.scope)
    return f"<p>Not checked:</p>{_items(lines)}" if lines else ""


def _unlogged(status: LogStatus) -> str:
    if not status.unlogged:
        return ""
    return paragraph(
        f"{counted(status.unlogged, 'recorded read is', 'recorded reads are')} not in the log yet."
    )


def _items(lines: list[str]) -> str:
    """Lines as a list; what stands between backticks in our own words is code."""
    marked = [_CODE.sub(r"<code>\1</code>", escape(line)) for line in lines]
    items = "".join(f"<li>{line}</li>" for line in marked)
    return f'<ul class="checks">{items}</ul>'
