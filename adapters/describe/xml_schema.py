# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""XML Schema (1.0) of a format's bodies.

The members of a query may stand in any order (xs:all); those of a report stand in the
order in which the gateway writes them (xs:sequence).
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from adapters.describe.members import Member, Value
from gateway.errors import AdapterError


def xml_schema(root: Member, description: str, *, ordered: bool) -> str:
    """The schema of an XML body, as the text of a file.

    Args:
        root: of the body.
        description: of the whole schema.
        ordered: members stand in the order of the tree; else in any order.

    Raises:
        AdapterError: XML Schema 1.0 cannot say it: a member that repeats beside
            others in any order.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
        *_documentation(description, "  "),
    ]
    for member in root.members:
        lines += _element(member, "  ", ordered=ordered, outermost=True)
    return "\n".join([*lines, "</xs:schema>", ""])


def _element(member: Member, indent: str, *, ordered: bool, outermost: bool = False) -> list[str]:
    occurs = ""
    if not outermost:
        fewest = "" if member.required and not member.repeated else ' minOccurs="0"'
        occurs = fewest + (' maxOccurs="unbounded"' if member.repeated else "")
    lines = [f"{indent}<xs:element name={quoteattr(member.name)}{occurs}>"]
    lines += _documentation(member.meaning, indent + "  ")
    if member.value is not None:
        lines += _simple_type(member.value, indent + "  ")
    else:
        lines += _complex_type(member, indent + "  ", ordered=ordered)
        lines += [
            line
            for each in member.members
            if each.repeated and each.value is not None
            for line in _unique(each, indent + "  ")
        ]
    return [*lines, f"{indent}</xs:element>"]


def _complex_type(member: Member, indent: str, *, ordered: bool) -> list[str]:
    repeats = any(each.repeated for each in member.members)
    if repeats and not ordered and len(member.members) > 1:
        raise AdapterError("repeats beside others in any order", path=member.path)
    model = "xs:sequence" if ordered or repeats else "xs:all"
    lines = [f"{indent}<xs:complexType>", f"{indent}  <{model}>"]
    for each in member.members:
        lines += _element(each, indent + "    ", ordered=ordered)
    return [*lines, f"{indent}  </{model}>", f"{indent}</xs:complexType>"]


def _simple_type(value: Value, indent: str) -> list[str]:
    base = "xs:integer" if value.integer else "xs:string"
    facets = [f"<xs:enumeration value={quoteattr(code)}/>" for code in value.codes]
    if value.integer:
        # xs:integer takes "+5" and "007", which the gateway neither writes nor reads.
        facets.append('<xs:pattern value="-?(0|[1-9][0-9]*)"/>')
    if value.no_controls:
        facets.append(r'<xs:pattern value="[^\t\n\r&#x7f;]*"/>')  # all that XML can hold
    if value.pattern is not None:
        facets.append(f"<xs:pattern value={quoteattr(value.pattern)}/>")
    if value.min_length:
        facets.append(f'<xs:minLength value="{value.min_length}"/>')
    if value.max_length is not None:
        facets.append(f'<xs:maxLength value="{value.max_length}"/>')
    return [
        f"{indent}<xs:simpleType>",
        f'{indent}  <xs:restriction base="{base}">',
        *(f"{indent}    {facet}" for facet in facets),
        f"{indent}  </xs:restriction>",
        f"{indent}</xs:simpleType>",
    ]


def _unique(member: Member, indent: str) -> list[str]:
    """No value of a repeated element twice."""
    return [
        f"{indent}<xs:unique name={quoteattr(f'each-{member.name}-once')}>",
        f"{indent}  <xs:selector xpath={quoteattr(member.name)}/>",
        f'{indent}  <xs:field xpath="."/>',
        f"{indent}</xs:unique>",
    ]


def _documentation(text: str, indent: str) -> list[str]:
    if not text:
        return []
    return [
        f"{indent}<xs:annotation>",
        f"{indent}  <xs:documentation>{escape(text)}</xs:documentation>",
        f"{indent}</xs:annotation>",
    ]
