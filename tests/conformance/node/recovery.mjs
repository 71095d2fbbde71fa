// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Lost answers (docs/protocol.md, section 19).

import { unbase64 } from "./bytes.mjs";
import { ANSWERED } from "./entry.mjs";
import { demand } from "./errors.mjs";
import { leafHash } from "./merkle.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { digest, ENVELOPE, PAYLOAD, readAnswer, readCall, RECEIPT, verifyReceipt } from "./receipt.mjs";
import { REASONS } from "./reasons.mjs";
import { checkEntry } from "./steps.mjs";

const RESPONSE = table(
  [1, "envelope", ENVELOPE],
  [2, "receipt", RECEIPT],
  [3, "answer", ENVELOPE],
  [4, "answer_receipt", RECEIPT],
);
const DELIVERY = table([1, "leaf_index", "uint64"], [2, "leaf_hash", "bytes"]);

// The gateway's signatures are not looked at. Gives the steps that could not be checked.
export function verifyRecovered(response, { request, lost_request: lost, call: kept }, log) {
  const message = readMessage(unbase64(response), RESPONSE, false);
  const { envelope, receipt, answer, answer_receipt: old } = message;
  demand(receipt !== undefined && old !== undefined, "two receipts");
  const { body } = readMessage(envelope.payload, PAYLOAD, false);
  const { leaf_index: index = 0n, leaf_hash: hash } = readMessage(body, DELIVERY, false);
  checkEntry(verifyReceipt(receipt, log), receipt.leaf_index ?? 0n, readCall(unbase64(request), kept), {
    responseDigest: digest(envelope),
    figures: null,
    unreadable: false,
    deliveredLeafIndex: index,
  });
  demand((old.leaf_index ?? 0n) === index && leafHash(old.entry).equals(hash), "delivery");
  // What was known at the call of then is not known any more.
  const call = readCall(unbase64(lost), null);
  const entry = verifyReceipt(old, log);
  if (entry.outcome === ANSWERED) {
    demand(answer !== undefined, "the answer is missing");
    return checkEntry(entry, index, call, readAnswer(answer));
  }
  demand(answer === undefined, "response-digest");
  const status = REASONS.get(entry.reason)?.status ?? "";
  return checkEntry(entry, index, call, { reason: entry.reason, status });
}
