# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Rule of what a database consists of: functions, triggers, grants and the rest. Pure.

Everything that is read of the log and of the records is read through functions, which whoever
owns the database can replace by ones that lie, as they can switch off what refuses changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gateway.audit.findings import Check, Finding
from gateway.audit.rules.rule import Rule

Definitions = Mapping[str, Mapping[str, str]]
"""Aspects of each object, by its name: "function credit.bucket_of(bytea)", "body"."""


class StoredDefinitions(Rule):
    """The database consists of what this release made, and of nothing else."""

    checks = (
        Check.DEFINITION_MISSING,
        Check.DEFINITION_INVENTED,
        Check.DEFINITION_DIFFERS,
    )

    @staticmethod
    def differences(stored: Definitions, made: Definitions) -> Iterator[Finding]:
        """What is there, and what this release makes.

        Args:
            stored: of one schema.
            made: likewise.
        """
        for name in sorted({*stored, *made}):
            if name not in stored:
                yield Finding(Check.DEFINITION_MISSING, None, row=name)
            elif name not in made:
                yield Finding(Check.DEFINITION_INVENTED, None, row=name)
            else:
                for aspect in sorted({*stored[name], *made[name]}):
                    if stored[name].get(aspect) != made[name].get(aspect):
                        yield Finding(Check.DEFINITION_DIFFERS, None, column=aspect, row=name)
