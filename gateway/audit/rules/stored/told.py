# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Whether the notices are those that the log demands: nobody left out, nobody invented. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gateway.audit.findings import Check, Finding
from gateway.audit.rules.rule import Rule


class ToldLists(Rule):
    """Who was told what is no longer right, worked out again from the log."""

    checks = (Check.NOTICE_MISSING, Check.NOTICE_INVENTED, Check.SEARCH_SKIPPED)

    @staticmethod
    def findings(
        name: str, left_out: Iterable[int], invented: Iterable[int], *, adjoins: bool
    ) -> Iterator[Finding]:
        """What differs of one search.

        Args:
            name: of the contribution or restriction that it was for.
            left_out: leaf indexes of answers that no notice names.
            invented: of answers that one names without reason.
            adjoins: whether it begins where the one before ended.
        """
        for leaf in left_out:
            yield Finding(Check.NOTICE_MISSING, leaf, row=name)
        for leaf in invented:
            yield Finding(Check.NOTICE_INVENTED, leaf, row=name)
        if not adjoins:
            yield Finding(Check.SEARCH_SKIPPED, None, row=name)
