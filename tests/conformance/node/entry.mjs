// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Audit entries: the leaves of the log, read strictly.

import { demand } from "./errors.mjs";
import { readMessage, table } from "./protobuf.mjs";

const TIMESTAMP = table([1, "seconds", "int64"], [2, "nanos", "uint32"]);
const ACCESS = table(
  [1, "verb", "string"],
  [2, "filter_digest", "bytes"],
  [3, "row_limit", "uint64"],
  [4, "cause", "string"],
  [5, "access_id", "uint64"],
  [6, "transaction_id", "uint64"],
);
const FACT = table(
  [1, "kind", "string"],
  [2, "fact_id", "bytes"],
  [3, "body_digest", "bytes"],
  [4, "cause", "string"],
  [5, "transaction_id", "uint64"],
);
const SUCCESSION = table([1, "note", "string"], [2, "actor", "string"], [3, "cause", "string"]);
const USE = table(
  [1, "terms_commitment", "bytes"],
  [2, "number", "uint32"],
  [3, "limit", "uint32"],
  [4, "period_start_time", TIMESTAMP],
);
const EVENT = table(
  [1, "number", "uint64"],
  [2, "utilisation_marks", "packed"],
  [3, "dispute_leaf_index", "optional"],
  [4, "first_leaf_index", "optional"],
  [110, "due_within_days", "uint32"],
  [111, "since_date", "string"],
  [112, "risk_worse_by_points", "uint32"],
  [113, "card_hash", "bytes"],
);
const START = table(
  [1, "utilisation_marks", "packed"],
  [2, "due_within_days", "uint32"],
  [3, "risk_worse_by_points", "uint32"],
  [4, "looked_from_date", "string"],
  [5, "looked_until_date", "string"],
  [6, "looked_leaf_index", "optional"],
);
const ENTRY = table(
  [1, "entry_time", TIMESTAMP],
  [2, "partner", "string"],
  [3, "keyids", "string", true],
  [4, "method", "string"],
  [5, "outcome", "uint32"],
  [6, "reason", "string"],
  [7, "purpose", "uint32"],
  [8, "consent_commitment", "bytes"],
  [9, "request_id", "bytes"],
  [10, "request_digest", "bytes"],
  [11, "response_digest", "bytes"],
  [12, "subject_commitment", "bytes"],
  [13, "data_version", "uint64"],
  [14, "as_of_date", "string"],
  [15, "adapter_hash", "bytes"],
  [16, "policy_hash", "bytes"],
  [17, "trace_id", "bytes"],
  [18, "partner_counter", "uint64"],
  [19, "previous_leaf_hash", "bytes"],
  [20, "evidence_digest", "bytes"],
  [21, "inquiry_tree_size", "uint64"],
  [22, "report_version", "uint32"],
  [23, "pseudonym_key_version", "uint32"],
  [24, "access", ACCESS],
  [25, "group_first_index", "uint64"],
  [26, "answer_number", "uint32"],
  [27, "item_digest", "bytes"],
  [28, "first_request_id", "bytes"],
  [29, "fact", FACT],
  [30, "delivered_leaf_index", "optional"],
  [31, "consent_use", USE],
  [40, "data_from_month", "string"],
  [41, "counted_in", "string", true],
  [50, "person_facts", "uint64"],
  [75, "answered_case", "uint64"],
  [80, "watched_event", EVENT],
  [81, "acknowledged_event", "uint64"],
  [90, "succession", SUCCESSION],
  [125, "watch_start", START],
  [144, "card_hash", "bytes"],
);
const FIRST_SECOND = -62135596800n; // 0001-01-01
const LAST_SECOND = 253402300799n; // 9999-12-31

export const ANSWERED = 1n;
export const REFUSED = 2n;
const RECORDED = 3n;
const LAST_PURPOSE = 16n;
const NOTHING = Buffer.alloc(0);

// Absent fields come out as "", 0n or no bytes, an optional one as null; the time in microseconds.
export function readEntry(raw) {
  const entry = readMessage(raw, ENTRY);
  demand(entry.entry_time !== undefined, "no entry time");
  const { seconds = 0n, nanos = 0n } = entry.entry_time;
  demand(seconds >= FIRST_SECOND && seconds <= LAST_SECOND, "the entry time's seconds");
  demand(nanos < 1000000000n && nanos % 1000n === 0n, "the entry time's nanoseconds");
  for (const { name, kind } of Object.values(ENTRY)) {
    if (typeof kind === "string") entry[name] ??= absent(kind);
  }
  entry.microseconds = seconds * 1000000n + nanos / 1000n;
  demand([ANSWERED, REFUSED, RECORDED].includes(entry.outcome), "an unknown outcome");
  demand(entry.purpose <= LAST_PURPOSE, "an unknown purpose");
  demand(entry.as_of_date === "" || isDate(entry.as_of_date), "the as-of date");
  const { since_date: since = "" } = entry.watched_event ?? {};
  demand(since === "" || isDate(since), "the day before an event");
  const { looked_from_date: from = "", looked_until_date: until = "" } = entry.watch_start ?? {};
  demand([from, until].every((day) => day === "" || isDate(day)), "the days of a watch");
  return entry;
}

function absent(kind) {
  if (kind === "string") return "";
  if (kind === "optional") return null;
  return kind === "bytes" ? NOTHING : 0n;
}

function isDate(text) {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text.startsWith("0000")) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
