# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How findings of a verification are shown to people and to programs. Pure."""

from __future__ import annotations

from typing import Any

from gateway.audit.export.findings import ExportFinding
from gateway.audit.findings import Check, Finding

FIELDS = ("check", "leaf_index", "last_leaf_index", "column", "partner", "row", "meaning")

_MEANINGS: dict[Check, str] = {
    Check.ENTRY_MISSING: "the entry is gone",
    Check.ENTRY_REPEATED: "the entry stands there twice",
    Check.ENTRY_INVENTED: "no signed tree holds this entry",
    Check.ENTRY_UNREADABLE: "the bytes are not an entry that this version can read",
    Check.COLUMN_DIFFERS: "the row says otherwise than the entry's own bytes",
    Check.LEAF_HASH_DIFFERS: "the leaf hash is not that of the entry's bytes",
    Check.COUNTER_NOT_GAPLESS: "the partner's counter has a gap here",
    Check.CHAIN_BROKEN: "one of the two was altered, or one between them is gone",
    Check.GROUP_DIFFERS: "the entry names another group commit than its neighbours",
    Check.REQUEST_REPEATED: "one request id was let through twice",
    Check.ANSWER_NUMBER: "its method gives one answer, and it says it is one of many",
    Check.ANSWER_SKIPPED: "no entry before it is the answer with the number before its own",
    Check.DELIVERY: "it says it delivers an answer once more where it cannot, or not which one",
    Check.NONCE_MISSING: "the request id of this entry is not kept any more",
    Check.NONCE_INVENTED: "no entry claimed this request id",
    Check.NONCE_DIFFERS: "the request id is noted with another entry than the one that claimed it",
    Check.EVIDENCE_MISSING: "the evidence is gone",
    Check.EVIDENCE_INVENTED: "there is evidence, but the entry names none, or only one",
    Check.EVIDENCE_DIFFERS: "the evidence is not what the entry commits to",
    Check.EVIDENCE_ERASED: "its key was destroyed, and no retention in the log covers that",
    Check.EVIDENCE_FILE_MISSING: "the evidence was moved to a file that is not in the directory",
    Check.EVIDENCE_FILE_DIFFERS: "the file with the evidence does not hold what was moved there",
    Check.RETENTION_TOO_FAR: "it reaches to evidence that was too young to be destroyed then",
    Check.RETENTION_EXCEEDED: "more keys are gone than the retentions in the log destroyed",
    Check.NODE_MISSING: "a stored hash of the tree is gone",
    Check.NODE_INVENTED: "a stored hash belongs to no tree of this log",
    Check.NODE_DIFFERS: "a stored hash is not that of the entries below it",
    Check.CHECKPOINT_MISSING: "the checkpoint of this group commit is gone",
    Check.CHECKPOINT_INVENTED: "no group commit ended here",
    Check.CHECKPOINT_UNVERIFIED: "the log's key did not sign this checkpoint",
    Check.CHECKPOINT_DIFFERS: "the log signed something else than what is stored",
    Check.PARTNER_CHAIN_DIFFERS: "the noted end of the partner's chain is not its last entry",
    Check.ACCESS_MISSING: "the record of this logged access is gone",
    Check.ACCESS_INVENTED: "the record names a leaf, but that is not its entry",
    Check.ACCESS_DIFFERS: "the record of access is not what its entry says",
    Check.FACT_ENTRY_DIFFERS: "the entry of a fact is not as a gateway makes it",
    Check.FACT_REPEATED: "one fact became an entry twice",
    Check.FACT_MISSING: "the note that this entry is of the fact is gone",
    Check.FACT_INVENTED: "the note names a leaf, but that is not the fact's entry",
    Check.FACT_DIFFERS: "the note names another leaf than the fact's entry",
    Check.FACT_RECORD_MISSING: "the fact of this entry is gone from the records",
    Check.FACT_RECORD_INVENTED: "the fact counts as logged, and no entry is of it",
    Check.FACT_RECORD_DIFFERS: "the fact is not kept as its entry says",
    Check.FACT_INCOMPLETE: "the fact is an entry, and has not taken effect in the records",
    Check.FACT_IMPOSSIBLE: "what the fact says could not come after the facts before it",
    Check.FACT_NOT_APPROVED: "the fact needed a second operator, and none had approved it before",
    Check.EVIDENCE_NOT_APPROVED: (
        "evidence was opened, or its keys destroyed, without the approval that this needed"
    ),
    Check.APPROVAL_INVALID: "the approval is not by a key with which that operator could approve",
    Check.FACT_ADOPTED_LATE: "the row is said to be older than facts, after the log had them all",
    Check.COMPLETENESS_MISSING: (
        "the log should say before this that every row has a fact: whoever owns the database has"
        " kept that from it"
    ),
    Check.ROW_MISSING: "facts in the log make this row of the records, and it is gone",
    Check.ROW_INVENTED: "no fact in the log vouches for this row of the records",
    Check.ROW_DIFFERS: "the row of the records is not what the facts in the log make it",
    Check.VERSIONS_DIFFER: "what is stored of the contribution is not what it wrote",
    Check.QUOTA_USE_DIFFERS: "what is counted of this limit is not what the entries say",
    Check.QUOTA_EXCEEDED: "more entries count in this limit than any policy of the partner granted",
    Check.USE_OF_NO_ANSWER: "it counts as a use of a consent, and answers nothing",
    Check.USE_SKIPPED: "its number is not the next one of the consent's uses",
    Check.USE_TOO_MANY: "the consent was used more often than it allows",
    Check.USE_COUNT_DIFFERS: "the noted number of uses is not that of the consent's entries",
    Check.ANSWER_TO_NO_CASE: "it says that it answers a case, and is no answer to one",
    Check.CASE_ANSWER_DIFFERS: "what the case says of its answers is not what the entries say",
    Check.CASE_CLOSING_DIFFERS: "whether it is closed is not what the log says, or it is gone",
    Check.EVENT_OF_NO_WATCH: "it says that it tells or acknowledges an event, and does neither",
    Check.EVENT_NUMBER: "its event is not the partner's next one, nor one told before",
    Check.EVENT_NOT_TOLD: "the watch has passed what it had to tell, and no entry tells it",
    Check.WATCH_DIFFERS: "how far the watch has come is not what the entries say",
    Check.REMINDER_WITHOUT_CONSENT: (
        "by the facts in the log no consent of that person for that institution allowed the"
        " reminder when it was made"
    ),
    Check.COSIGNATURE_DIFFERS: "the witness did not cosign this checkpoint like this",
    Check.SECOND_HISTORY: "the log's key also signed another tree than the one that is stored",
    Check.SUCCESSION_DIFFERS: (
        "the log's key did not end here as the entry says, or goes on to a key that is not believed"
    ),
    Check.DEFINITION_MISSING: "this release makes it in the database, and it is gone",
    Check.DEFINITION_INVENTED: "it is in the database, and no release made it",
    Check.DEFINITION_DIFFERS: "it is in the database otherwise than this release makes it",
    Check.NOTICE_MISSING: "the answer is no longer right, and no notice tells its partner",
    Check.NOTICE_INVENTED: "a notice says that the answer is no longer right, and it is right",
    Check.SEARCH_SKIPPED: "entries were skipped in the search for who had been told",
    Check.HEAD_DIFFERS: "the log's head is not what its entries make",
    Check.KNOWN_CHECKPOINT_DIFFERS: "the log does not continue the checkpoint in the trust file",
}


def as_document(finding: Finding) -> dict[str, Any]:
    """A finding for programs, with the names of FIELDS."""
    return {
        "check": finding.check.value,
        "leaf_index": finding.leaf_index,
        "last_leaf_index": finding.last_index,
        "column": finding.column,
        "partner": finding.partner,
        "row": finding.row,
        "meaning": _MEANINGS[finding.check],
    }


def words_of(finding: Finding) -> str:
    """A finding in one line: where, what it means, and which check found it."""
    place = []
    if finding.leaf_index is not None:
        last = finding.last_index
        several = last is not None and last != finding.leaf_index
        place.append(f"leaf {finding.leaf_index}" + (f" to {last}" if several else ""))
    if finding.partner:
        place.append(f"partner {finding.partner}")
    if finding.row:
        place.append(finding.row)
    if finding.column:
        place.append(f"column {finding.column}")
    return f"{', '.join(place)}: {_MEANINGS[finding.check]} ({finding.check.value})"


def words_of_export(finding: ExportFinding) -> str:
    """A finding in an export: check, where, and of what."""
    where = ""
    if finding.first is not None:
        where = f" leaf {finding.first}"
        if finding.last != finding.first:
            where = f" leaves {finding.first} to {finding.last}"
    return f"{finding.check}{where}{f' ({finding.name!r})' if finding.name else ''}"
