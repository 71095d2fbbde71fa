// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node upload_client.mjs < settings.json    contributes a file by signed call, one call a step
//
// From docs/protocol.md alone (section 22). Prints one line a step: what the call came to. A
// step is an object: `until` ends the sending there, `changed` sends another byte than was
// signed, and other members take the place of the manifest's.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { Client, message } from "./client.mjs";
import { checkListing, MESSAGE, RESULT, TYPES } from "./contribution.mjs";
import { demand } from "./errors.mjs";
import { readMessage, table } from "./protobuf.mjs";

const METHOD = "/creditgateway.v1.ContributionService/Contribute";
const MANIFEST = "application/vnd.creditgateway.contribution-manifest.v1+protobuf";
const CHUNK = 48 * 1024;
const STATE = table([1, "received_bytes", "uint64"]);
const ADDED = table([1, "kind", "string"], [2, "version_count", "uint64"]);
const SUMS = table([6, "added_versions", ADDED, true]);
const FAULT = table([1, "field", "string"], [2, "reason", "string"]);
const ROW = table([1, "line", "uint64"], [2, "faults", FAULT, true]);
const PART = table(
  [1, "contribution_id", "uint64"],
  [2, "first_line", "uint64"],
  [3, "last_line", "uint64"],
  [4, "fact_id", "bytes"],
  [5, "root", "bytes"],
);

const settings = JSON.parse(readFileSync(0, "utf-8"));
const client = new Client(settings);

function manifestOf(file, { adapter, adapter_hash: hash, row_count: rows, all_or_nothing: all }) {
  return message(
    [1, createHash("sha256").update(file).digest()],
    [2, file.length],
    [3, adapter],
    [4, Buffer.from(hash, "hex")],
    [5, rows],
    [6, all ? 1 : 0],
  );
}

async function send(call, file, from, { until = file.length, changed = false }) {
  const sent = Buffer.from(file);
  if (changed) sent[sent.length - 1] ^= 1;
  for (let at = from; at < until; at += CHUNK) {
    const content = sent.subarray(at, Math.min(at + CHUNK, until));
    await call.send(message([2, message([1, at], [2, content])]));
  }
  call.end();
}

async function contribute(step) {
  const file = readFileSync(settings.file);
  const manifest = manifestOf(file, { ...settings, ...step });
  const call = await client.open(METHOD, MANIFEST, manifest, { isStream: true });
  const [answers, rows, parts] = [[], [], []];
  let [received, sending] = [null, null];
  for await (const raw of call.messages()) {
    const told = readMessage(raw, MESSAGE, false);
    rows.push(...told.rejected_rows);
    parts.push(...told.contributions);
    if (told.envelope === undefined) {
      const listed = told.rejected_rows.length + told.contributions.length;
      demand(answers.length === 2 || (answers.length === 1 && listed === 0), "order");
      continue; // progress, which nobody has signed
    }
    demand(answers.length < 2 && told.receipt !== undefined, "order");
    answers.push(call.answer(told));
    demand(answers.at(-1).bodyType === TYPES[answers.length - 1], "another body type");
    if (answers.length > 1) continue;
    received = Number(readMessage(answers[0].body, STATE, false).received_bytes ?? 0n);
    sending = send(call, file, received, step);
  }
  await sending;
  const refusal = call.refusal();
  if (refusal) return { ...refusal, received };
  demand(answers.length === 2, "order");
  const { body, leaf } = answers[1];
  const result = readMessage(body, RESULT, false);
  checkListing(result, rows, parts);
  return { ...shown(result, body), ...listed(rows, parts), received, leaf };
}

const shown = ({ fault = "", row_count: rows = 0n }, body) => ({
  fault,
  rows: Number(rows),
  added: Object.fromEntries(
    readMessage(body, SUMS, false).added_versions.map(({ kind, version_count: count = 0n }) => [
      kind,
      Number(count),
    ]),
  ),
});

const listed = (rows, parts) => ({
  rejected: rows.map((raw) => {
    const { line, faults } = readMessage(raw, ROW, false);
    return [Number(line), ...faults.map(({ field, reason }) => `${field} ${reason}`)];
  }),
  contributions: parts.map((raw) => {
    const part = readMessage(raw, PART, false);
    const hex = (bytes = Buffer.alloc(0)) => bytes.toString("hex");
    const lines = [part.first_line, part.last_line].map(Number);
    return [Number(part.contribution_id), ...lines, hex(part.fact_id), hex(part.root)];
  }),
});

try {
  for (const step of settings.steps) console.log(JSON.stringify(await contribute(step)));
} finally {
  client.close();
}
