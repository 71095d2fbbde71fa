// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Receipts, and kept answers and refusals with their receipts (docs/protocol.md, 10 and 16).

import { sha256, unbase64, utf8 } from "./bytes.mjs";
import { readCheckpoint } from "./checkpoint.mjs";
import { ANSWERED, readEntry, REFUSED } from "./entry.mjs";
import { demand } from "./errors.mjs";
import { leafHash, verifyInclusion } from "./merkle.mjs";
import { readMessage, table } from "./protobuf.mjs";

const RECEIPT = table(
  [1, "entry", "bytes"],
  [2, "leaf_index", "uint64"],
  [3, "inclusion_proof", "bytes", true],
  [4, "checkpoint", "string"],
);
const ENVELOPE = table([1, "payload", "bytes"], [2, "payload_type", "string"]);
const REQUEST = table([1, "envelope", ENVELOPE]);
const RESPONSE = table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]);
const HEADER = table([2, "method", "string"], [3, "partner", "string"], [4, "request_id", "bytes"]);
const PAYLOAD = table([1, "header", HEADER]);

// Steps 1 to 3: the entry is in the log. Gives the entry.
export function verifyReceipt(receipt, log) {
  const { entry, leaf_index: index = 0n, inclusion_proof: proof, checkpoint = "" } = receipt;
  demand(entry !== undefined, "the receipt has no entry");
  const { size, root } = readCheckpoint(checkpoint, log);
  verifyInclusion(leafHash(entry), index, size, proof, root);
  return readEntry(entry);
}

export const readReceipt = (raw) => readMessage(raw, RECEIPT, false);

// A kept question and what came of it. The answer's own signature is not looked at.
export function verifyKept(text, log) {
  const kept = JSON.parse(text);
  demand(kept.format === "creditgateway-bundle-v1", "not a kept answer");
  const request = unbase64(kept.request);
  const { envelope } = readMessage(request, REQUEST, false);
  const { header } = readMessage(envelope.payload, PAYLOAD, false);
  if (kept.response !== undefined) {
    const response = readMessage(unbase64(kept.response), RESPONSE, false);
    demand(response.receipt !== undefined, "an answer without a receipt");
    const entry = verifyReceipt(response.receipt, log);
    demand(entry.outcome === ANSWERED && entry.reason === "", "not an answer's entry");
    demand(entry.partner === header.partner, "another partner's entry");
    demand(entry.method === header.method, "another method's entry");
    demand(entry.request_digest.equals(digest(envelope)), "another request's entry");
    demand(entry.request_id.equals(header.request_id), "another request id's entry");
    demand(entry.response_digest.equals(digest(response.envelope)), "another answer's entry");
    return entry;
  }
  const entry = verifyReceipt(readReceipt(unbase64(kept.refusal.receipt)), log);
  demand(entry.outcome === REFUSED && entry.response_digest.length === 0, "not a refusal's entry");
  demand(entry.partner === header.partner, "another partner's entry");
  demand(entry.reason === kept.refusal.reason, "another reason's entry");
  const digests = [digest(envelope), sha256(request)];
  demand(digests.some((value) => value.equals(entry.request_digest)), "another request's entry");
  return entry;
}

// SHA-256 of the pre-authentication encoding; lengths in bytes.
function digest({ payload, payload_type: type }) {
  const kind = Buffer.from(type);
  return sha256(`DSSEv1 ${kind.length} `, kind, ` ${payload.length} `, payload);
}
