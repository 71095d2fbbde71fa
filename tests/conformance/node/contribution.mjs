// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Contributed files (docs/protocol.md, section 22): manifests, and what comes to one.

import { unbase64 } from "./bytes.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { leafHash, Tree } from "./merkle.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { digest, ENVELOPE, PAYLOAD, readCall, RECEIPT, verifyReceipt } from "./receipt.mjs";
import { checkEntry } from "./steps.mjs";

const MANIFEST = table(
  [1, "file_digest", "bytes"],
  [2, "file_size", "uint64"],
  [3, "adapter", "string"],
  [4, "adapter_hash", "bytes"],
  [5, "row_count", "uint64"],
  [6, "all_or_nothing", "uint64"],
  [7, "as_of_month", "string"],
  [8, "corrects_dispute_id", "bytes"],
);
const PROGRESS = table([1, "taken_bytes", "uint64"]);
export const MESSAGE = table(
  [1, "envelope", ENVELOPE],
  [2, "receipt", RECEIPT],
  [3, "progress", PROGRESS],
  [4, "rejected_rows", "bytes", true],
  [5, "contributions", "bytes", true],
);
export const RESULT = table(
  [1, "fault", "string"],
  [2, "row_count", "uint64"],
  [3, "rejected_row_count", "uint64"],
  [4, "rejected_rows_root", "bytes"],
  [8, "contribution_count", "uint64"],
  [9, "contributions_root", "bytes"],
);
const BODY = "application/vnd.creditgateway.";
export const TYPES = [`${BODY}upload-state.v1+protobuf`, `${BODY}contribution-result.v1+protobuf`];
const FIRST_MONTH = "1950-01";

// Why a gateway refuses a manifest on a day; null when it follows it.
export function refusalOf(body, today) {
  let manifest;
  try {
    manifest = readMessage(body, MANIFEST);
    demand((manifest.all_or_nothing ?? 1n) === 1n, "a bool is 1");
  } catch (error) {
    if (!(error instanceof NotVerified)) throw error;
    return { reason: "MALFORMED_BODY", manifest: null };
  }
  const { adapter, file_size: size, as_of_month: month, corrects_dispute_id: dispute } = manifest;
  const isMissing = adapter === undefined || size === undefined;
  const digests = [manifest.file_digest, manifest.adapter_hash];
  const isWrong =
    digests.some((each) => each?.length !== 32) ||
    (month !== undefined && !isMonth(month, today)) ||
    (dispute !== undefined && dispute.length !== 16);
  const reason = isMissing ? "MISSING_FIELD" : isWrong ? "INVALID_VALUE" : null;
  return { reason, manifest };
}

const isMonth = (text, today) =>
  /^[0-9]{4}-(0[1-9]|1[0-2])$/.test(text) && text >= FIRST_MONTH && text <= today.slice(0, 7);

// All messages of one call. The gateway's signatures are not looked at. Gives the result, and
// the steps that could not be checked.
export function verifyContributed(messages, { request, call: kept }, log) {
  const call = readCall(unbase64(request), kept);
  const [answers, unchecked, rows, contributions] = [[], [], [], []];
  for (const raw of messages.map(unbase64)) {
    const message = readMessage(raw, MESSAGE, false);
    const { envelope, receipt } = message;
    if (envelope === undefined && receipt === undefined) {
      demand(answers.length > 0, "order");
      const listed = message.rejected_rows.length + message.contributions.length;
      demand(answers.length === 2 || listed === 0, "order");
      rows.push(...message.rejected_rows);
      contributions.push(...message.contributions);
      continue;
    }
    demand(envelope !== undefined && receipt !== undefined, "an answer without a receipt");
    const number = answers.length + 1;
    unchecked.push(
      ...checkEntry(
        verifyReceipt(receipt, log),
        receipt.leaf_index ?? 0n,
        { ...call, answerNumber: BigInt(number) },
        { responseDigest: digest(envelope), figures: null, unreadable: false },
      ),
    );
    const { body_type: type, body } = readMessage(envelope.payload, PAYLOAD, false);
    demand(type === TYPES[number - 1], "order");
    answers.push(body);
  }
  demand(answers.length === 2, "order");
  const result = readMessage(answers[1], RESULT, false);
  checkListing(result, rows, contributions);
  return { result, unchecked };
}

// What follows a result is what it vouches for.
export function checkListing(result, rows, contributions) {
  demand(leadsTo(rows, result.rejected_row_count, result.rejected_rows_root), "listing");
  demand(leadsTo(contributions, result.contribution_count, result.contributions_root), "listing");
  demand(rows.length <= (result.row_count ?? 0n), "listing");
}

function leadsTo(messages, count = 0n, root) {
  const tree = new Tree();
  for (const message of messages) tree.add(leafHash(message));
  return BigInt(messages.length) === count && tree.root.equals(root);
}
