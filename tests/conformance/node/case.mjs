// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of ListCases and AnswerCase (docs/protocol.md, section 20), by field.

import { table, TIME } from "./protobuf.mjs";

const CASE = table(
  [1, "case_number", "uint64"],
  [2, "state", "uint32"],
  [3, "rule", "string"],
  [4, "hour_start_time", TIME],
  [5, "asked_count", "uint64"],
  [6, "answered_count", "uint64"],
  [7, "missed_count", "uint64"],
  [8, "shifted_count", "uint64"],
  [9, "open_time", TIME],
  [10, "answer_until_time", TIME],
  [11, "answer_count", "uint32"],
  [12, "first_answer_time", TIME],
  [13, "late", "bool"],
  [14, "close_time", TIME],
);
export const MESSAGES = {
  CaseListing: table([1, "page_size", "uint32"], [2, "after_case", "uint64"], [3, "closed", "bool"]),
  CasePage: table([1, "cases", CASE, true], [2, "next_after_case", "uint64"], [3, "read_time", TIME]),
  CaseAnswer: table(
    [1, "case_number", "uint64"],
    [2, "answer_number", "uint32"],
    [3, "explanation", "string"],
  ),
  Case: CASE,
};

const MOST = 100;
const LONGEST = 4000;
const missing = (field) => ["MISSING_FIELD", field];
const wrong = (field) => ["INVALID_VALUE", field];

// Reason and field, by message; nothing where a gateway has to look further.
export const refusalOf = {
  CaseListing: ({ page_size: size = 0n, after_case: after = 0n }) => {
    if (!size) return missing("page_size");
    if (size > MOST) return wrong("page_size");
    return after < 2n ** 63n ? undefined : wrong("after_case");
  },
  CaseAnswer: ({ case_number: number, answer_number: answer, explanation = "" }) => {
    if (!number) return missing("case_number");
    if (!answer) return missing("answer_number");
    if (!explanation.trim()) return missing("explanation");
    // Characters are Unicode code points.
    if ([...explanation].length > LONGEST) return ["EXPLANATION_TOO_LONG", "explanation"];
    return explanation.includes("\0") ? wrong("explanation") : undefined;
  },
};
