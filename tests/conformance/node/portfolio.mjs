// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Portfolios (docs/protocol.md, section 17): range proofs, and batches of answers.

import { unbase64 } from "./bytes.mjs";
import { readCheckpoint } from "./checkpoint.mjs";
import { readEntry } from "./entry.mjs";
import { demand } from "./errors.mjs";
import { leafHash, nodeHash } from "./merkle.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { ENVELOPE, PAYLOAD, readAsked, readCall, readReport } from "./receipt.mjs";
import { checkEntry } from "./steps.mjs";
import { REASONS } from "./reasons.mjs";

const RECEIPT = table(
  [1, "entries", "bytes", true],
  [2, "first_leaf_index", "uint64"],
  [3, "range_proof", "bytes", true],
  [4, "checkpoint", "string"],
);
const BATCH = table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]);
const OUTCOME = table([1, "report", "bytes"], [2, "reason", "string"], [3, "field", "string"]);
const ANSWERS = table(
  [1, "first_item", "uint32"],
  [2, "outcomes", OUTCOME, true],
  [3, "report_body_type", "string"],
);
const NOTHING = Buffer.alloc(0);

const split = (count) => {
  let power = 1n;
  while (power * 2n < count) power *= 2n;
  return power;
};

// Indexes and sizes are BigInt. Gives a function: the inclusion proof of one of the leaves.
export function verifyRange(leaves, first, size, proof, root) {
  demand([...leaves, ...proof, root].every((hash) => hash.length === 32), "a hash has 32 bytes");
  const last = first + BigInt(leaves.length);
  demand(first < last && last <= size, "the leaves lie outside of the tree");
  const hashes = new Map();
  let used = 0;
  const walk = (low, high) => {
    let hash;
    if (high <= first || last <= low) {
      demand(used < proof.length, "the range proof is too short");
      hash = proof[used++];
    } else if (high - low === 1n) {
      hash = leaves[Number(low - first)];
    } else {
      const middle = low + split(high - low);
      const left = walk(low, middle);
      hash = nodeHash(left, walk(middle, high));
    }
    hashes.set(`${low} ${high}`, hash);
    return hash;
  };
  demand(walk(0n, size).equals(root), "the range proof does not lead to the root");
  demand(used === proof.length, "the range proof is too long");
  return (index) => {
    const nodes = [];
    let [low, high] = [0n, size];
    while (high - low > 1n) {
      const middle = low + split(high - low);
      if (index < middle) {
        nodes.unshift(hashes.get(`${middle} ${high}`));
        high = middle;
      } else {
        nodes.unshift(hashes.get(`${low} ${middle}`));
        low = middle;
      }
    }
    return nodes;
  };
}

// The first batch of a portfolio. The gateway's signature is not looked at.
// Gives the steps that could not be checked.
export function verifyBatch(response, { request, items, item_body_type: type, call: kept }, log) {
  const { envelope, receipt } = readMessage(unbase64(response), BATCH, false);
  demand(receipt !== undefined, "answers without a receipt");
  const { first_leaf_index: first = 0n, range_proof: proof, checkpoint = "" } = receipt;
  const { size, root } = readCheckpoint(checkpoint, log);
  verifyRange(receipt.entries.map(leafHash), first, size, proof, root);
  const { body } = readMessage(envelope.payload, PAYLOAD, false);
  const answers = readMessage(body, ANSWERS, false);
  demand(answers.first_item === 1n, "the first batch begins with the first item");
  demand(answers.outcomes.length === receipt.entries.length, "an entry for each item");
  const call = readCall(unbase64(request), kept);
  const unchecked = answers.outcomes.map(({ report = NOTHING, reason = "" }, place) => {
    // For the report of a refused item no entry vouches.
    demand(!reason || report.length === 0, "response-digest");
    const item = unbase64(items[place]);
    const facts = {
      ...call,
      asked: readAsked(type, item, null),
      answerNumber: BigInt(place + 1),
      itemDigest: leafHash(item),
    };
    const entry = readEntry(receipt.entries[place]);
    const result = reason
      ? { reason, status: REASONS.get(reason)?.status ?? "" }
      : readReport(answers.report_body_type, report, {
          payload: report,
          payload_type: answers.report_body_type,
        });
    return checkEntry(entry, first + BigInt(place), facts, result);
  });
  return unchecked.flat();
}
