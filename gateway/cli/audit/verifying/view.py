# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a verification came to, for people, for programs and as a table."""

from __future__ import annotations

from gateway.audit.finding_words import FIELDS, as_document, words_of
from gateway.audit.log_status import Aspect, Scope, scope_document, untold_words
from gateway.cli.audit.context import print_csv
from gateway.cli.audit.records_checked import records_document, show_records
from gateway.cli.audit.witnesses import (
    are_enough,
    fewer_than,
    show_reach,
    show_vouched,
    witnesses_document,
)
from gateway.cli.context import out, print_json
from gateway.cli.output import bad, dim, good
from gateway.domain.access.plain_words import counted
from gateway.services.audit.verify import Verified

_WORDED = frozenset({Aspect.EVIDENCE_KEYS, Aspect.TOLD, Aspect.ENTRIES})
"""Of these the text says in its own words that they were not checked."""


def show_verified(  # noqa: PLR0913  (what is shown, each by name)
    found: Verified,
    trusted_from: int,
    witnesses: int,
    scope: Scope,
    *,
    json: bool,
    csv: bool,
) -> None:
    """The verdict, and what it rests on.

    Args:
        found: what the verification came to.
        trusted_from: the tree size that was believed to begin with.
        witnesses: how many have to have cosigned the log.
        scope: what was looked at, and what was not.
        json: as a document.
        csv: the findings alone, as a table.
    """
    documents = [as_document(finding) for finding in found.findings]
    if csv:
        print_csv(FIELDS, documents)
        return
    if json:
        print_json(
            {
                "verified": not documents and are_enough(found.vouched, witnesses),
                "origin": found.origin,
                "tree_size": found.tree_size,
                "root_hash": found.root_hash.hex(),
                "checkpoint": found.checkpoint,
                "trusted_from": trusted_from,
                "evidence_keys_checked": Aspect.EVIDENCE_KEYS in scope.checked,
                **scope_document(scope),
                "outcomes": found.outcomes,
                "unlogged_accesses": found.unlogged,
                "untold_answers": found.untold_answers,
                "records": records_document(found.records),
                **witnesses_document(found.vouched, witnesses),
                "findings": documents,
            }
        )
        return
    for finding in found.findings:
        out.print(bad("✗"), f"{words_of(finding)}", highlight=False, soft_wrap=True)
    behind = f", {trusted_from:,} of them trusted before" if trusted_from else ""
    entries = counted(found.tree_size, "entry", "entries")
    summary = f"{entries} of {found.origin}{behind}, root {found.root_hash.hex()}"
    if found.findings:
        count = counted(len(found.findings), "finding")
        out.print(bad("not verified:"), f"{count} in {summary}")
        return
    if not are_enough(found.vouched, witnesses):
        fewer = fewer_than(witnesses)
        out.print(bad("not verified:"), f"{fewer} in {summary}")
        show_vouched(found.vouched)
        return
    out.print(good("verified:"), f"{summary}", highlight=False, soft_wrap=True)
    _show_rest(found, trusted_from, witnesses, scope)


def _show_rest(found: Verified, trusted_from: int, witnesses: int, scope: Scope) -> None:
    """Below the verdict: what is in the log, and what was not checked."""
    counts = ", ".join(f"{name} {count:,}" for name, count in found.outcomes.items())
    out.print(f"  {counts}", highlight=False, soft_wrap=True)
    if found.unlogged > 1:  # this read is one of them
        others = counted(found.unlogged - 1, "read before this one is", "reads before this one are")
        out.print(f"  {others} on record and not in the log yet", highlight=False)
    show_records(found.records)
    if Aspect.DEFINITIONS in scope.checked:
        out.print("  functions, triggers, columns and grants are what this release makes")
    show_vouched(found.vouched)
    show_reach(found.vouched, witnesses)
    _show_unchecked(found, trusted_from, scope)


def _show_unchecked(found: Verified, trusted_from: int, scope: Scope) -> None:
    """What was not checked, and why."""
    unchecked = scope.unchecked or {}
    if Aspect.EVIDENCE_KEYS not in scope.checked:
        out.print(dim("  evidence keys were not opened: that needs --keys and --cause"))
        if Aspect.TOLD in unchecked:
            out.print(dim("  notices were not worked out again: that needs --keys and --cause"))
    if not trusted_from and Aspect.ENTRIES in unchecked:
        out.print(f"  {unchecked[Aspect.ENTRIES]}", soft_wrap=True)
    if found.untold_answers:
        out.print(f"  not checked: {untold_words(found.untold_answers)}", soft_wrap=True)
    if Aspect.TOLD in unchecked and Aspect.EVIDENCE_KEYS in scope.checked:
        out.print(f"  not checked: {unchecked[Aspect.TOLD]}", soft_wrap=True)
    # Whatever else there is, each reason once: nothing is left unsaid.
    others = {why for aspect, why in unchecked.items() if aspect not in _WORDED}
    for why in sorted(others - {unchecked.get(Aspect.ENTRIES)}):
        out.print(f"  not checked: {why}", soft_wrap=True)
