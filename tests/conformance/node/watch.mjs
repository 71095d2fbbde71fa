// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Answers of WatchService (docs/protocol.md, section 28), by field.

import { table } from "./protobuf.mjs";
import { ENVELOPE, RECEIPT } from "./receipt.mjs";

const SIGN = table(
  [1, "kind", "uint32"],
  [2, "place", "uint32"],
  [3, "class_before", "uint32"],
  [4, "class_after", "uint32"],
  [5, "currency", "string"],
  [6, "utilisation_mark", "uint32"],
  [7, "due_date", "string"],
  [8, "risk_points_before", "uint32"],
  [9, "risk_points_after", "uint32"],
);
export const MESSAGES = {
  WatchCreditStatusResponse: table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]),
  WatchBegun: table(
    [1, "newest_event", "uint64"],
    [2, "acknowledged_event", "uint64"],
    [3, "duration_seconds", "uint32"],
  ),
  CreditEvent: table(
    [1, "number", "uint64"],
    [2, "consent_commitment", "bytes"],
    [3, "as_of_date", "string"],
    [4, "signs", SIGN, true],
    [5, "since_date", "string"],
  ),
  EventsAcknowledged: table([1, "number", "uint64"]),
};
