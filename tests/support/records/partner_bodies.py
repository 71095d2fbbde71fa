# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The same question in every partner's format, as a partner's own program writes it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from gateway.client import QUERY_BODY_TYPE, build_query
from gateway.domain.codes import Purpose, Section

ADAPTERS = ("canonical", "json-pbc", "xml-metro2")
BODY_TYPES = {
    "canonical": QUERY_BODY_TYPE,
    "json-pbc": "application/vnd.creditgateway.pbc-credit-query.v1+json",
    "xml-metro2": "application/vnd.creditgateway.metro2-credit-query.v1+xml",
}


def loan_query(
    adapter: str,
    resident_id: str,
    reference: str,
    *,
    sections: Sequence[Section] = (),
    as_of: date | None = None,
) -> bytes:
    """The body of a question for LOAN_APPROVAL."""
    if adapter == "canonical":
        return build_query(
            resident_id, Purpose.LOAN_APPROVAL, reference, sections=sections, as_of=as_of
        )
    if adapter == "json-pbc":
        return _json(resident_id, reference, sections, as_of)
    return _xml(resident_id, reference, sections, as_of)


def _json(
    resident_id: str, reference: str, sections: Sequence[Section], as_of: date | None
) -> bytes:
    query: dict[str, object] = {
        "idNumber": resident_id,
        "reason": "02",
        "authorisation": reference,
    }
    if sections:
        query["parts"] = [section.name for section in sections]
    if as_of is not None:
        query["asOf"] = as_of.isoformat()
    return json.dumps({"query": query}).encode()


def _xml(
    resident_id: str, reference: str, sections: Sequence[Section], as_of: date | None
) -> bytes:
    names = "".join(f"<section>{section.name}</section>" for section in sections)
    return (
        "<creditQuery><consumer><scheme>CN_RESIDENT_ID</scheme>"
        f"<identifier>{escape(resident_id)}</identifier></consumer>"
        f"<purpose>LOAN_APPROVAL</purpose><consent>{escape(reference)}</consent>"
        f"{f'<sections>{names}</sections>' if names else ''}"
        f"{f'<asOf>{as_of:%m%d%Y}</asOf>' if as_of is not None else ''}"
        "</creditQuery>"
    ).encode()
