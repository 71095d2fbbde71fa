// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Every published vector of the log ends here as it says. Gives those that do not.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

import { readBody } from "./bodies.mjs";
import { unbase64, unhex } from "./bytes.mjs";
import { readCheckpoint, readVkey } from "./checkpoint.mjs";
import { follow } from "./succession.mjs";
import { refusalOf, verifyContributed } from "./contribution.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { followKeyLists, readKeyList } from "./keylist.mjs";
import { leafHash, Tree, verifyConsistency, verifyInclusion } from "./merkle.mjs";
import { verifyBatch, verifyRange } from "./portfolio.mjs";
import { verifyRecovered } from "./recovery.mjs";
import { readReceipt, verifyKept, verifyReceipt } from "./receipt.mjs";
import { readWebhook } from "./reminder.mjs";
import { History } from "./steps.mjs";
import { verifyWatched } from "./watch.mjs";

const hashes = (values) => values.map((value) => unhex(value));

const CHECKS = {
  "inclusion/inclusion": (c) =>
    verifyInclusion(
      unhex(c.leaf_hash),
      BigInt(c.leaf_index),
      BigInt(c.tree_size),
      hashes(c.inclusion_proof),
      unhex(c.root_hash),
    ),
  "consistency/consistency": (c) =>
    verifyConsistency(
      BigInt(c.first_tree_size),
      BigInt(c.second_tree_size),
      unhex(c.first_root_hash),
      unhex(c.second_root_hash),
      hashes(c.consistency_proof),
    ),
  "portfolio/range": (c) => {
    const leaves = hashes(c.leaf_hashes);
    const [first, size] = [BigInt(c.first_leaf_index), BigInt(c.tree_size)];
    const proofOf = verifyRange(leaves, first, size, hashes(c.range_proof), unhex(c.root_hash));
    leaves.forEach((leaf, place) => {
      const index = first + BigInt(place);
      const proof = proofOf(index);
      verifyInclusion(leaf, index, size, proof, unhex(c.root_hash));
      const expected = c.inclusion_proofs[place];
      demand(proof.map((hash) => hash.toString("hex")).join() === expected.join(), "its proof");
    });
  },
  "checkpoint/checkpoint": (c, facts) => readCheckpoint(c.checkpoint, readVkey(facts.log_key)),
  "checkpoint/vkey": (c) => readVkey(c.log_key),
  "succession/succession": (c) =>
    readCheckpoint(c.checkpoint, follow(readVkey(c.log_key), c.successions, c.named)),
  "key_list/key_list": ({ lists }, { believed, time }) =>
    followKeyLists(readKeyList(believed), lists, new Date(time)),
  "inclusion/receipt": (c, facts) =>
    verifyReceipt(
      {
        entry: unbase64(c.entry),
        leaf_index: BigInt(c.leaf_index),
        inclusion_proof: hashes(c.inclusion_proof),
        checkpoint: c.checkpoint,
      },
      readVkey(facts.log_key),
    ),
};

// Files whose cases name the step of section 10 that fails.
const STEPS = {
  "receipt/answer": ({ response }, { request, call, log_key: vkey }) =>
    verifyKept(
      JSON.stringify({ format: "creditgateway-bundle-v2", request, call, response }),
      readVkey(vkey),
    ),
  "receipt/refusal": ({ reason, status, receipt }, { request, call, log_key: vkey }) =>
    verifyKept(
      JSON.stringify({
        ...{ format: "creditgateway-bundle-v2", request, call },
        refusal: { reason, status, receipt },
      }),
      readVkey(vkey),
    ),
  "portfolio/batch": ({ response }, facts) =>
    verifyBatch(response, facts, readVkey(facts.log_key)),
  "recovery/recovery": ({ response }, facts) => {
    const unchecked = verifyRecovered(response, facts, readVkey(facts.log_key));
    return unchecked.filter((step) => !facts.unchecked.includes(step));
  },
  "watch/events": (c, facts) => verifyWatched(c, facts, readVkey(facts.log_key)),
  "watch/acknowledgements": (c, facts) => verifyWatched(c, facts, readVkey(facts.log_key)),
  "contribution/answers": ({ messages, result: said }, facts) => {
    const { result, unchecked } = verifyContributed(messages, facts, readVkey(facts.log_key));
    const { fault = "", row_count: rows = 0n, rejected_row_count: rejected = 0n } = result;
    demand(fault === said.fault && Number(rows) === said.row_count, "the result");
    demand(Number(rejected) === said.rejected_row_count, "the result");
    return unchecked;
  },
  "receipt/history": ({ receipts }, { log_key: vkey }) => {
    const history = new History();
    for (const raw of receipts.map(unbase64)) {
      const receipt = readReceipt(raw);
      const entry = verifyReceipt(receipt, readVkey(vkey));
      history.add(entry, receipt.leaf_index ?? 0n, leafHash(receipt.entry));
    }
    return [];
  },
};

export function checkVectors(directory) {
  const findings = [];
  const read = (name) => JSON.parse(readFileSync(join(directory, `${name}.json`), "utf-8"));
  for (const [name, check] of Object.entries(CHECKS)) {
    const facts = read(name);
    for (const vector of facts.cases) {
      let isGood = true;
      try {
        check(vector, facts);
      } catch (error) {
        if (!(error instanceof NotVerified)) throw error;
        isGood = false;
      }
      if (isGood !== (vector.error === null)) findings.push({ check: name, name: vector.name });
    }
  }
  for (const [name, check] of Object.entries(STEPS)) {
    const facts = read(name);
    for (const vector of facts.cases) {
      let step = null;
      try {
        [step = null] = check(vector, facts);
      } catch (error) {
        if (!(error instanceof NotVerified)) throw error;
        step = error.message;
      }
      if (step !== vector.step) findings.push({ check: name, name: vector.name, step });
    }
  }
  const manifests = read("contribution/manifest");
  for (const vector of manifests.cases) {
    const { reason, manifest } = refusalOf(unbase64(vector.body), manifests.today);
    const isRead = vector.manifest === null || sameManifest(manifest, vector.manifest);
    if (reason !== vector.reason || !isRead) {
      findings.push({ check: "contribution/manifest", name: vector.name, reason });
    }
  }
  const webhooks = read("reminder/webhook");
  for (const vector of webhooks.cases) {
    let refused = null;
    try {
      readWebhook(vector, webhooks.secret);
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
      refused = error.message;
    }
    if (refused !== vector.refused) findings.push({ check: "reminder/webhook", name: vector.name });
  }
  const services = ["plan", "dispute", "correction", "obligations", "case", "reminder", "watch"];
  for (const service of services) {
    for (const vector of read(`${service}/bodies`).cases) {
      const { said, refusal } = readBody(service, vector.message, unbase64(vector.body));
      const isRefused = isDeepStrictEqual(refusal ?? [], [vector.reason, vector.field]);
      if (!isDeepStrictEqual(said, vector.says) || (refusal && !isRefused)) {
        findings.push({ check: `${service}/bodies`, name: vector.name });
      }
    }
  }
  const tree = new Tree();
  for (const vector of read("leaf/leaf").cases) {
    const hash = leafHash(unbase64(vector.leaf));
    tree.add(hash);
    if (hash.toString("hex") !== vector.leaf_hash || tree.root.toString("hex") !== vector.root_hash) {
      findings.push({ check: "leaf/leaf", name: vector.name });
    }
  }
  return findings;
}

// Whether what was read of a manifest is what its vector says.
function sameManifest(manifest, said) {
  return Object.entries(said).every(([name, value]) => {
    const read = manifest[name];
    if (read === undefined) return !value;
    if (Buffer.isBuffer(read)) return read.toString("hex") === value;
    return typeof read === "bigint" ? read === BigInt(value) : read === value;
  });
}
