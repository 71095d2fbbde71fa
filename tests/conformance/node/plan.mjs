// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of PlanService (docs/protocol.md, section 24), by field.

import { table, TIME } from "./protobuf.mjs";

const NAME = table(
  [1, "identifier_scheme", "uint32"],
  [2, "subject_identifier", "string"],
  [3, "plan_number", "uint64"],
);
const INSTALMENT = table(
  [1, "instalment_number", "uint64"],
  [2, "due_date", "string"],
  [3, "currency", "string"],
  [4, "amount", "int64"],
  [5, "paid", "optional"],
  [6, "paid_date", "string"],
);
const ACCOUNT = table(
  [1, "account_reference", "string"],
  [2, "instalments", INSTALMENT, true],
);
const ON_RECORD = table(
  [1, "account_commitment", "bytes"],
  [2, "account_reference", "string"],
  [3, "instalments", INSTALMENT, true],
);
const PLAN = table(
  [1, "plan_number", "uint64"],
  [2, "kind", "uint32"],
  [3, "state", "uint32"],
  [4, "filed_date", "string"],
  [5, "agreed_date", "string"],
  [6, "begin_date", "string"],
  [7, "end_date", "string"],
  [8, "version", "bytes"],
  [9, "accounts", ON_RECORD, true],
);
const RECORD = table(
  [1, "contribution_number", "uint64"],
  [2, "fact_id", "bytes"],
  [3, "leaf_index", "optional"],
);
export const MESSAGES = {
  PlanFiling: table(
    [1, "name", NAME],
    [2, "kind", "uint32"],
    [3, "filed_date", "string"],
    [4, "agreed_date", "string"],
    [5, "begin_date", "string"],
    [6, "accounts", ACCOUNT, true],
  ),
  PlanChange: table(
    [1, "name", NAME],
    [2, "expected_version", "bytes"],
    [3, "step", "uint32"],
    [4, "step_date", "string"],
    [5, "accounts", ACCOUNT, true],
  ),
  PlanQuery: table(
    [1, "identifier_scheme", "uint32"],
    [2, "subject_identifier", "string"],
    [3, "account_references", "string", true],
    [4, "plan_number", "uint64"],
  ),
  PlanList: table([1, "plans", PLAN, true], [2, "record", RECORD], [3, "read_time", TIME]),
};
