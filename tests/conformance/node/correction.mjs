// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of CorrectionService (docs/protocol.md, section 25), by field.

import { table, TIME } from "./protobuf.mjs";

const WRONG_ANSWER = table(
  [1, "leaf_index", "uint64"],
  [2, "request_id", "bytes"],
  [3, "answer_number", "uint32"],
);
const NOTICE = table(
  [1, "notice_id", "uint64"],
  [2, "correction_time", TIME],
  [3, "answers", WRONG_ANSWER, true],
  [4, "kind", "uint32"],
);
const ACKNOWLEDGED = table([1, "notice_id", "uint64"], [2, "acknowledge_time", TIME]);
export const MESSAGES = {
  CorrectionsQuery: table([1, "page_size", "uint32"], [2, "after", "uint64"]),
  CorrectionsPage: table([1, "notices", NOTICE, true], [2, "more", "bool"], [3, "page_time", TIME]),
  CorrectionsReceived: table([1, "notice_ids", "packed"]),
  CorrectionsAcknowledged: table([1, "notices", ACKNOWLEDGED, true]),
};

const MOST = 100;
const BOUND = 2n ** 63n;
const wrong = (field) => ["INVALID_VALUE", field];

// Reason and field, by message; nothing where a gateway has to look further.
export const refusalOf = {
  CorrectionsQuery: ({ page_size: size = 0n, after = 0n }) => {
    if (size < 1n || size > MOST) return wrong("page_size");
    return after < BOUND ? undefined : wrong("after");
  },
  CorrectionsReceived: ({ notice_ids: ids }) => {
    const rising = ids.every((id, at) => id > (at ? ids[at - 1] : 0n) && id < BOUND);
    return rising && ids.length >= 1 && ids.length <= MOST ? undefined : wrong("notice_ids");
  },
};
