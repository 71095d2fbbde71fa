# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Step 5: from a flat reading of a partner's body to the canonical query."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import cast

from adapters.bodies.shapes import REPEATED, Flat
from adapters.engine.code_tables import Code, CodeTable, EnumTable, Vocabulary, take_enum
from adapters.engine.formats import Formats
from adapters.engine.toml_table import Table
from gateway.domain.access.query import CreditQuery, Identifier
from gateway.domain.codes import DEFAULT_SECTIONS, Purpose, Section
from gateway.domain.people.schemes import IdentifierScheme, scheme_named
from gateway.errors import AdapterError, Reason, RefusalError
from gateway.wire.queries import check_reference_form


@dataclass(frozen=True, slots=True)
class QueryMapping:
    """Where the parts of a query stand and what their codes mean.

    `scheme` is a path, or the scheme itself where the format has only one.
    """

    scheme: str | IdentifierScheme
    schemes: EnumTable
    subject: str
    purpose: str
    purposes: EnumTable
    consent_reference: str
    sections: str
    section_codes: EnumTable
    as_of: str
    formats: Formats
    item_path: Callable[[str, int], str]
    field_paths: dict[str, str]

    def paths(self) -> list[str]:
        """Every path of the body, each a text."""
        paths = [self.subject, self.purpose, self.consent_reference, self.sections, self.as_of]
        return [self.scheme, *paths] if isinstance(self.scheme, str) else paths

    def query(self, flat: Flat) -> CreditQuery:
        """The canonical query of one reading.

        Raises:
            RefusalError: MISSING_FIELD, UNKNOWN_CODE or INVALID_VALUE.
        """
        scheme = self._read_scheme(flat)
        subject = flat.get(self.subject)
        if not subject:
            raise RefusalError(Reason.MISSING_FIELD, field=self.subject)
        purpose = _required_code(flat, self.purpose, self.purposes)
        # A query without a consent reference is well formed; step 6 refuses it.
        reference = flat.get(self.consent_reference, "")
        check_reference_form(reference, self.consent_reference)
        return CreditQuery(
            identifier=Identifier(scheme, subject),
            purpose=cast("Purpose", purpose),
            consent_reference=reference,
            sections=self._read_sections(flat),
            as_of=self._read_as_of(flat),
            field_paths=self.field_paths,
        )

    def _read_scheme(self, flat: Flat) -> IdentifierScheme:
        if isinstance(self.scheme, IdentifierScheme):
            return self.scheme
        return cast("IdentifierScheme", _required_code(flat, self.scheme, self.schemes))

    def _read_sections(self, flat: Flat) -> tuple[Section, ...]:
        found: list[Code] = []
        for index, code in enumerate(flat.get(self.sections, ())):
            section = self.section_codes.decode.get(code)
            if section is None or section in found:
                reason = Reason.UNKNOWN_CODE if section is None else Reason.INVALID_VALUE
                raise RefusalError(reason, field=self.item_path(self.sections, index))
            found.append(section)
        return tuple(sorted(cast("list[Section]", found))) or DEFAULT_SECTIONS

    def _read_as_of(self, flat: Flat) -> date | None:
        text = flat.get(self.as_of)
        if text is None:
            return None
        try:
            return self.formats.date.read(text)
        except ValueError:
            raise RefusalError(Reason.INVALID_VALUE, field=self.as_of) from None


def load_query_mapping(
    table: Table,
    codes: dict[str, CodeTable],
    formats: Formats,
    item_path: Callable[[str, int], str],
) -> QueryMapping:
    """The [query.fields] table.

    Raises:
        AdapterError: a field is missing, or its codes are.
    """
    scheme, schemes = _load_scheme(table.table("scheme"), codes)
    purpose, purposes = _coded(table.table("purpose"), codes, Purpose)
    sections, section_codes = _coded(table.table("sections"), codes, Section)
    if not sections.endswith(REPEATED):
        raise AdapterError("sections repeat", path=table.where("sections"))
    subject = _plain(table.table("subject"))
    consent_reference = _plain(table.table("consent_reference"))
    as_of = _plain(table.table("as_of"))
    table.done()
    return QueryMapping(
        scheme=scheme,
        schemes=schemes,
        subject=subject,
        purpose=purpose,
        purposes=purposes,
        consent_reference=consent_reference,
        sections=sections,
        section_codes=section_codes,
        as_of=as_of,
        formats=formats,
        item_path=item_path,
        field_paths={
            "subject": subject,
            "purpose": purpose,
            "consent_reference": consent_reference,
            "sections": sections.removesuffix(REPEATED),
            "as_of": as_of,
        },
    )


def _load_scheme(
    table: Table, codes: dict[str, CodeTable]
) -> tuple[str | IdentifierScheme, EnumTable]:
    constant = table.take_optional("constant", str)
    if constant is None:
        return _coded(table, codes, IdentifierScheme)
    table.done()
    scheme = scheme_named(constant)
    if scheme is None:
        raise AdapterError("no such scheme", path=table.where("constant"))
    return scheme, EnumTable("scheme", "", IdentifierScheme, {}, {})


def _required_code(flat: Flat, path: str, table: EnumTable) -> Code:
    code = flat.get(path)
    if code is None:
        raise RefusalError(Reason.MISSING_FIELD, field=path)
    member = table.decode.get(code)
    if member is None:
        raise RefusalError(Reason.UNKNOWN_CODE, field=path)
    return member


def _plain(table: Table) -> str:
    path = table.take("path", str)
    table.done()
    return path


def _coded(table: Table, codes: dict[str, CodeTable], of: Vocabulary) -> tuple[str, EnumTable]:
    path, found = table.take("path", str), take_enum(table, codes, of)
    table.done()
    return path, found
