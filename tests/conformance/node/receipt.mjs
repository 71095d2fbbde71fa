// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Receipts, and kept answers and refusals with their receipts (docs/protocol.md, 10 and 16).

import { sha256, unbase64, unhex } from "./bytes.mjs";
import { readCheckpoint } from "./checkpoint.mjs";
import { readEntry } from "./entry.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { leafHash, verifyInclusion } from "./merkle.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { checkEntry } from "./steps.mjs";

export const RECEIPT = table(
  [1, "entry", "bytes"],
  [2, "leaf_index", "uint64"],
  [3, "inclusion_proof", "bytes", true],
  [4, "checkpoint", "string"],
);
const SIGNATURE = table([1, "sig", "bytes"], [2, "keyid", "string"]);
export const ENVELOPE = table(
  [1, "payload", "bytes"],
  [2, "payload_type", "string"],
  [3, "signatures", SIGNATURE, true],
);
const REQUEST = table([1, "envelope", ENVELOPE]);
const RESPONSE = table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]);
const TIME = table([1, "seconds", "int64"], [2, "nanos", "uint32"]);
const HEADER = table(
  [2, "method", "string"],
  [3, "partner", "string"],
  [4, "request_id", "bytes"],
  [5, "issue_time", TIME],
);
export const PAYLOAD = table([1, "header", HEADER], [2, "body_type", "string"], [3, "body", "bytes"]);
const QUERY = table([3, "purpose", "uint32"], [6, "as_of_date", "string"]);
const BASIS = table([1, "data_version", "uint64"]);
const INQUIRIES = table([4, "tree_size", "uint64"]);
const REPORT = table(
  [2, "as_of_date", "string"],
  [3, "data_basis", BASIS],
  [7, "inquiries", INQUIRIES],
);
const CANONICAL = "application/vnd.creditgateway.credit-status-";
const PURPOSES = [
  ...["POST_LOAN_MANAGEMENT", "LOAN_APPROVAL", "CARD_APPROVAL", "DISPUTE_CHECK"],
  ...["GUARANTEE_REVIEW", "JUDICIAL_INQUIRY", "PROVIDENT_FUND_REVIEW", "INDEX_FUTURES_ACCOUNT"],
  ...["MERCHANT_REAL_NAME", "PRE_GUARANTEE_REVIEW", "POST_GUARANTEE_REVIEW", "OFFICER_CHECK"],
  ...["CLIENT_ADMISSION", "FINANCING_REVIEW", "CREDIT_CHECK", "LIMIT_REVIEW"],
];

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
// Gives the steps that could not be checked.
export function verifyKept(text, log) {
  const kept = JSON.parse(text);
  const isOld = kept.format === "creditgateway-bundle-v1";
  demand(isOld || kept.format === "creditgateway-bundle-v2", "not a kept answer");
  const call = readCall(unbase64(kept.request), isOld ? null : kept.call);
  if (kept.response !== undefined) {
    const response = readMessage(unbase64(kept.response), RESPONSE, false);
    demand(response.receipt !== undefined, "an answer without a receipt");
    const entry = verifyReceipt(response.receipt, log);
    const { leaf_index: index = 0n } = response.receipt;
    return checkEntry(entry, index, call, readAnswer(response.envelope));
  }
  const { reason, status = "", receipt: raw } = kept.refusal;
  demand(typeof reason === "string" && reason !== "", "a refusal without a reason");
  const receipt = readReceipt(unbase64(raw));
  return checkEntry(verifyReceipt(receipt, log), receipt.leaf_index ?? 0n, call, { reason, status });
}

// What a caller knows of its call; "call" of a kept file, null for an old one.
export function readCall(request, kept) {
  const { envelope } = readMessage(request, REQUEST, false);
  const { header, body_type: type, body } = readMessage(envelope.payload, PAYLOAD, false);
  const { seconds = 0n, nanos = 0n } = header.issue_time;
  return {
    partner: header.partner,
    method: header.method,
    messageDigest: sha256(request),
    requestDigest: digest(envelope),
    requestId: header.request_id,
    issued: seconds * 1000000n + nanos / 1000n,
    keyids: envelope.signatures.map(({ keyid }) => keyid),
    asked: readAsked(type, body, kept),
    duration: kept && microseconds(kept.received_time) - microseconds(kept.sent_time),
    known: kept && {
      counter: BigInt(kept.known_counter),
      treeSize: BigInt(kept.known_tree_size),
    },
    traceId: unhex(kept?.trace_id ?? ""),
  };
}

export function readAsked(type, body, kept) {
  if (type === `${CANONICAL}query.v1+protobuf`) {
    try {
      const { purpose, as_of_date: asOf = "" } = readMessage(body, QUERY, false);
      return { purpose, asOf };
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
    }
  }
  if (!kept?.asked_purpose) return null;
  const purpose = PURPOSES.indexOf(kept.asked_purpose) + 1;
  demand(purpose > 0, "an unknown purpose");
  return { purpose: BigInt(purpose), asOf: kept.asked_as_of ?? "" };
}

export function readAnswer(envelope) {
  const { body_type: type, body } = readMessage(envelope.payload, PAYLOAD, false);
  return readReport(type, body, envelope);
}

// What a report says of itself, and the digest of what holds it.
export function readReport(type, body, envelope) {
  const result = { responseDigest: digest(envelope), figures: null, unreadable: false };
  if (type !== `${CANONICAL}report.v1+protobuf`) return result;
  try {
    const { as_of_date: asOf, data_basis: basis, inquiries } = readMessage(body, REPORT, false);
    result.figures = {
      asOf,
      dataVersion: basis.data_version ?? 0n,
      inquiryTreeSize: inquiries?.tree_size ?? 0n,
    };
  } catch (error) {
    if (!(error instanceof NotVerified)) throw error;
    result.unreadable = true;
  }
  return result;
}

// RFC 3339 with up to six digits of a second; Date knows three.
function microseconds(text) {
  const [, whole, part = "", zone] = /^([^.]*?)(?:\.([0-9]{1,6}))?(Z|[+-]..:..)$/.exec(text);
  return BigInt(Date.parse(whole + zone)) * 1000n + BigInt(part.padEnd(6, "0"));
}

// SHA-256 of the pre-authentication encoding; lengths in bytes.
export function digest({ payload, payload_type: type }) {
  const kind = Buffer.from(type);
  return sha256(`DSSEv1 ${kind.length} `, kind, ` ${payload.length} `, payload);
}
