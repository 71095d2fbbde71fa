// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of DisputeService (docs/protocol.md, section 26), by field.

import { table, TIME } from "./protobuf.mjs";

const PROGRESS = table(
  [1, "contributions", "uint32"],
  [2, "computed_contributions", "uint32"],
  [3, "people", "uint32"],
  [4, "institutions", "uint32"],
  [5, "answers", "uint32"],
  [6, "acknowledged_institutions", "uint32"],
);
const DISPUTE = table(
  [1, "dispute_id", "bytes"],
  [2, "opened_by", "string"],
  [3, "institution", "string"],
  [4, "disputed_month", "string"],
  [5, "item", "uint32"],
  [6, "rules", "string"],
  [7, "state", "uint32"],
  [8, "outcome", "uint32"],
  [9, "open_time", TIME],
  [10, "answer_by_time", TIME],
  [11, "resolve_by_time", TIME],
  [12, "answer_time", TIME],
  [13, "end_time", TIME],
  [14, "evidence_digests", "bytes", true],
  [15, "answer_evidence_digests", "bytes", true],
  [16, "correction", "uint64"],
  [17, "restricted", "bool"],
  [18, "statement_state", "uint32"],
  [19, "version", "uint32"],
  [20, "correction_progress", PROGRESS],
);
export const MESSAGES = {
  DisputeOpening: table(
    [1, "identifier_scheme", "uint32"],
    [2, "subject_identifier", "string"],
    [3, "institution", "string"],
    [4, "account_reference", "string"],
    [5, "disputed_month", "string"],
    [6, "item", "uint32"],
    [7, "evidence_digests", "bytes", true],
    [8, "consent_reference", "string"],
    [9, "rules", "string"],
    [10, "statement", "string"],
  ),
  DisputeAnswer: table(
    [1, "dispute_id", "bytes"],
    [2, "evidence_digests", "bytes", true],
    [3, "restricted", "bool"],
  ),
  DisputeResolution: table(
    [1, "dispute_id", "bytes"],
    [2, "outcome", "uint32"],
    [3, "correction", "uint64"],
    [4, "restricted", "bool"],
  ),
  DisputeName: table([1, "dispute_id", "bytes"]),
  DisputeListing: table(
    [1, "page_size", "uint32"],
    [2, "page_token", "bytes"],
    [3, "account_reference", "string"],
  ),
  Dispute: DISPUTE,
  DisputePage: table(
    [1, "disputes", DISPUTE, true],
    [2, "next_page_token", "bytes"],
    [3, "read_time", TIME],
  ),
};

const [SCHEMES, ITEMS, OUTCOMES] = [6, 8, 2];
const CORRECTED = 1n;
const RULES = ["", "pbc", "fcra"];
const MOST_EVIDENCE = 8;
const LONGEST_NAME = 128;
const LONGEST_STATEMENT = 1000;
const MOVES =
  /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u;
const MONTH = /^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])$/;

const missing = (field) => ["MISSING_FIELD", field];
const wrong = (field) => ["INVALID_VALUE", field];
const points = (text) => [...text].length;

function code(number = 0n, known, field) {
  if (number === 0n) return missing(field);
  return number > known ? ["UNKNOWN_CODE", field] : undefined;
}
function name(text = "", field) {
  if (!text) return missing(field);
  const isGood = points(text) <= LONGEST_NAME && !MOVES.test(text) && !text.includes("\n");
  return isGood ? undefined : wrong(field);
}
function reference(text = "") {
  const isGood =
    points(text) <= LONGEST_NAME && text === text.normalize("NFC") && !/^ | {2}| $/.test(text);
  return isGood ? undefined : wrong("consent_reference");
}
function statement(text = "") {
  // What is blank is so by Unicode, where U+FEFF is not, though it is to trim().
  const isBlank = text && !text.replaceAll("\ufeff", "x").trim();
  const isGood = points(text) <= LONGEST_STATEMENT && !MOVES.test(text) && !isBlank;
  return isGood ? undefined : wrong("statement");
}
function evidence(digests) {
  if (digests.length > MOST_EVIDENCE) return wrong("evidence_digests");
  const at = digests.findIndex(({ length }) => length !== 32);
  return at < 0 ? undefined : wrong(`evidence_digests[${at}]`);
}
function id(bytes) {
  if (bytes === undefined) return missing("dispute_id");
  return bytes.length === 16 ? undefined : wrong("dispute_id");
}

// Reason and field, by message; nothing where a gateway has to look further.
export const refusalOf = {
  DisputeOpening: (said) =>
    code(said.identifier_scheme, SCHEMES, "identifier_scheme") ??
    (said.subject_identifier ? undefined : missing("subject_identifier")) ??
    name(said.institution, "institution") ??
    name(said.account_reference, "account_reference") ??
    reference(said.consent_reference) ??
    (RULES.includes(said.rules ?? "") ? undefined : ["UNKNOWN_CODE", "rules"]) ??
    statement(said.statement) ??
    code(said.item, ITEMS, "item") ??
    (MONTH.test(said.disputed_month ?? "2000-01") ? undefined : wrong("disputed_month")) ??
    evidence(said.evidence_digests),
  DisputeAnswer: (said) => evidence(said.evidence_digests) ?? id(said.dispute_id),
  DisputeResolution: (said) => {
    const isCorrected = said.outcome === CORRECTED;
    const number = said.correction ?? 0n;
    const isGood = number < 2n ** 63n && number > 0n === isCorrected;
    const outcome = code(said.outcome, OUTCOMES, "outcome");
    return outcome ?? (isGood ? undefined : wrong("correction")) ?? id(said.dispute_id);
  },
  DisputeName: (said) => id(said.dispute_id),
  DisputeListing: ({ page_size: size = 0n, page_token: token, account_reference: account }) => {
    if (size === 0n) return missing("page_size");
    if (size > 100n) return wrong("page_size");
    if (token !== undefined && token.length !== 16) return wrong("page_token");
    return account === undefined ? undefined : name(account, "account_reference");
  },
};
