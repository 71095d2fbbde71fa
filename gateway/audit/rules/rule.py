# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a rule is. Pure.

A rule says what must hold of some columns, in functions that yield a finding for
everything that does not. The fast way runs them over hundreds of entries at once and
only asks whether there is a finding; the slow way runs the same functions over one row
to name it; an export runs them over what it holds.
"""

from __future__ import annotations

from typing import ClassVar

from gateway.audit.findings import Check


class Rule:
    """One rule.

    Attributes:
        checks: the names of its findings. No other rule makes a finding of these.
    """

    checks: ClassVar[tuple[Check, ...]]
