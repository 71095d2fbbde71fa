// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// The log's key (vkey) and checkpoints signed with it.

import { createPublicKey, verify } from "node:crypto";

import { sha256, unbase64 } from "./bytes.mjs";
import { demand } from "./errors.mjs";

const DER_PREFIX = Buffer.from("302a300506032b6570032100", "hex");
// No separators, no control characters, no plus.
const isName = (name) => name !== "" && !/[\p{C}\p{Z}+]/u.test(name);

export function readVkey(vkey) {
  const [origin, keyId, ...rest] = vkey.split("+");
  demand(keyId !== undefined && rest.length > 0 && isName(origin), "not a vkey");
  const key = unbase64(rest.join("+")); // base64 may itself hold a plus
  demand(key.length === 33 && key[0] === 1, "not an Ed25519 vkey");
  const expected = sha256(origin, "\n", key).subarray(0, 4);
  demand(expected.toString("hex") === keyId, "the key id is not the key's");
  const der = Buffer.concat([DER_PREFIX, key.subarray(1)]);
  const publicKey = createPublicKey({ key: der, format: "der", type: "spki" });
  return { origin, keyId: expected, publicKey, vkey };
}

// Gives { text, signatures: [{ name, keyId, signature }] }; nothing is verified.
export function readNote(note) {
  demand(!/[\u0000-\u0009\u000b-\u001f]/.test(note), "a control character");
  const gap = note.lastIndexOf("\n\n");
  demand(gap >= 0 && note.endsWith("\n"), "not a signed note");
  const text = note.slice(0, gap + 1);
  const tail = note.slice(gap + 2, -1);
  demand(tail !== "" || note.length > gap + 2, "no signatures");
  const signatures = tail.split("\n").map((line) => {
    const [dash, name, ...rest] = line.split(" ");
    demand(dash === "\u2014" && name !== undefined && isName(name), "not a signature line");
    const raw = unbase64(rest.join(" "));
    demand(raw.length > 4, "a signature is cut off");
    return { name, keyId: raw.subarray(0, 4), signature: raw.subarray(4) };
  });
  return { text, signatures };
}

// Whether a key has signed; refuses where a signature of it is wrong.
export function isSignedBy({ text, signatures }, key) {
  const ours = signatures.filter((s) => s.name === key.origin && s.keyId.equals(key.keyId));
  for (const { signature } of ours) {
    const isRight = verify(null, Buffer.from(text), key.publicKey, signature);
    demand(isRight, "the log's signature does not verify");
  }
  return ours.length > 0;
}

// Gives { origin, size (BigInt), root } of a checkpoint's first three lines.
export function readTree([origin, digits, hash]) {
  demand(/^(0|[1-9][0-9]{0,18})$/.test(digits), "the size is not canonical");
  const size = BigInt(digits);
  demand(size < 2n ** 63n, "the size is too large");
  const root = unbase64(hash);
  demand(root.length === 32, "the root hash does not have 32 bytes");
  return { origin, size, root };
}

// Gives { size (BigInt), root }. A log that had other keys before has them in `former`,
// oldest first, each with the size of the tree it ended with (succession.mjs).
export function readCheckpoint(note, log) {
  const signed = readNote(note);
  const former = log.former ?? [];
  const keys = [...former.map(({ key }) => key), log];
  const place = keys.findLastIndex((key) => isSignedBy(signed, key));
  demand(place >= 0, "not signed by the log");
  const lines = signed.text.slice(0, -1).split("\n");
  demand(lines.length === 3 && lines[0] === log.origin, "not a checkpoint of this log");
  const { size, root } = readTree(lines);
  demand(place === 0 || size > former[place - 1].size, "from before the key was the log's");
  demand(place === former.length || size <= former[place].size, "the key had ended before");
  return { size, root };
}
