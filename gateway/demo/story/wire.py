# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bodies of the demo's questions, and all bodies as they travel, for `demo --wire`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from xml.etree.ElementTree import tostring

from defusedxml.ElementTree import fromstring
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

JSON_QUERY = "application/vnd.creditgateway.pbc-credit-query.v1+json"
XML_QUERY = "application/vnd.creditgateway.metro2-credit-query.v1+xml"
LOAN_APPROVAL, LIMIT_REVIEW = "02", "26"
"""Reasons in JSON; in XML they are words."""
_WORDS = {LOAN_APPROVAL: "LOAN_APPROVAL", LIMIT_REVIEW: "LIMIT_REVIEW"}


def json_question(
    subject: str,
    consent: str,
    as_of: date | None,
    reason: str = LOAN_APPROVAL,
    parts: Sequence[str] = (),
) -> bytes:
    """A question in json-pbc.

    Args:
        subject: the person's number.
        consent: the bank's reference; empty: none is named.
        as_of: None: today.
        reason: why it asks.
        parts: of the report; none: the usual ones.
    """
    query: dict[str, str | list[str]] = {"idNumber": subject, "reason": reason}
    if consent:
        query["authorisation"] = consent
    if as_of is not None:
        query["asOf"] = as_of.isoformat()
    if parts:
        query["parts"] = list(parts)
    return json.dumps({"query": query}).encode()


def xml_question(subject: str, consent: str, as_of: date, reason: str = LOAN_APPROVAL) -> bytes:
    """A question in xml-metro2; arguments as of `json_question`."""
    named = f"<consent>{consent}</consent>" if consent else ""
    return (
        "<creditQuery><consumer><scheme>CN_RESIDENT_ID</scheme>"
        f"<identifier>{subject}</identifier></consumer>"
        f"<purpose>{_WORDS[reason]}</purpose>{named}"
        f"<asOf>{as_of:%m%d%Y}</asOf></creditQuery>"
    ).encode()


def body_panel(title: str, body: bytes) -> Panel:
    """A body with each of its outer parts on a line of its own.

    Args:
        title: what it is.
        body: JSON or XML with one root.
    """
    table = Table.grid(padding=(0, 1))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in body_parts(body):
        table.add_row(name, Text(text))
    return Panel(
        table,
        title=title,
        subtitle=f"{len(body)} bytes",
        title_align="left",
        subtitle_align="right",
        border_style="dim",
    )


def body_parts(body: bytes) -> list[tuple[str, str]]:
    """The outer parts of a JSON or XML body: name and text."""
    return _json_parts(body) if body.startswith(b"{") else _xml_parts(body)


def _json_parts(body: bytes) -> list[tuple[str, str]]:
    (root,) = json.loads(body).values()
    return [
        (name, value if isinstance(value, str) else json.dumps(value))
        for name, value in root.items()
    ]


def _xml_parts(body: bytes) -> list[tuple[str, str]]:
    return [
        (child.tag, child.text or "")
        if not len(child)
        else (child.tag, "".join(tostring(part, encoding="unicode") for part in child))
        for child in fromstring(body)
    ]
