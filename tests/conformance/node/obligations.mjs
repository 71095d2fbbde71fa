// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// The answer of GetObligations (docs/protocol.md, section 27), by field.

import { table } from "./protobuf.mjs";

const DUE_DATE = table(
  [1, "date", "string"],
  [2, "instalments", "uint32"],
  [3, "due", "uint64"],
  [4, "paid", "uint64"],
  [5, "outstanding", "uint64"],
  [6, "unreported", "uint32"],
);
const MONTH = table(
  [1, "month", "string"],
  [2, "due", "uint64"],
  [3, "paid", "uint64"],
  [4, "outstanding", "uint64"],
  [5, "undated_outstanding", "uint64"],
  [6, "accounts_incomplete", "uint32"],
  [7, "dates", DUE_DATE, true],
);
const LATE = table(
  [1, "accounts", "uint32"],
  [2, "days_past_due", "uint32"],
  [3, "lateness_class", "uint32"],
  [4, "amount", "optional"],
  [5, "amount_missing", "uint32"],
);
const CURRENCY = table(
  [1, "currency", "string"],
  [2, "open_accounts", "uint32"],
  [3, "accounts_without_schedule", "uint32"],
  [4, "months", MONTH, true],
  [5, "later_instalments", "uint32"],
  [6, "later_due", "uint64"],
  [7, "late", LATE],
);
const MISSED = table(
  [1, "due_date", "string"],
  [2, "late_from", "string"],
  [3, "days_past_due", "uint32"],
  [4, "lateness_class", "uint32"],
  [5, "days_past_due_if_broken", "uint32"],
  [6, "lateness_class_if_broken", "uint32"],
);
export const MESSAGES = {
  Obligations: table(
    [1, "as_of_date", "string"],
    [2, "data_version", "uint64"],
    [3, "newest_report_month", "string"],
    [4, "open_accounts", "uint32"],
    [5, "plans_in_force", "uint32"],
    [6, "plans_not_begun", "uint32"],
    [7, "days_past_due", "uint32"],
    [8, "lateness_class", "uint32"],
    [9, "currencies", CURRENCY, true],
    [10, "if_missed", MISSED, true],
  ),
};

// It is an answer: nothing of it is refused.
export const refusalOf = {};
