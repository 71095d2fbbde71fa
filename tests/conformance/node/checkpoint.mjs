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

// Gives { size (BigInt), root }.
export function readCheckpoint(note, log) {
  demand(!/[\u0000-\u0009\u000b-\u001f]/.test(note), "a control character");
  const gap = note.lastIndexOf("\n\n");
  demand(gap >= 0 && note.endsWith("\n"), "not a signed note");
  const text = note.slice(0, gap + 1);
  const tail = note.slice(gap + 2, -1);
  demand(tail !== "" || note.length > gap + 2, "no signatures");
  let isSigned = false;
  for (const line of tail.split("\n")) {
    const [dash, name, ...rest] = line.split(" ");
    demand(dash === "\u2014" && name !== undefined && isName(name), "not a signature line");
    const raw = unbase64(rest.join(" "));
    demand(raw.length > 4, "a signature is cut off");
    if (name === log.origin && raw.subarray(0, 4).equals(log.keyId)) {
      const isRight = verify(null, Buffer.from(text), log.publicKey, raw.subarray(4));
      demand(isRight, "the log's signature does not verify");
      isSigned = true;
    }
  }
  demand(isSigned, "not signed by the log");
  const lines = text.slice(0, -1).split("\n");
  demand(lines.length === 3 && lines[0] === log.origin, "not a checkpoint of this log");
  demand(/^(0|[1-9][0-9]{0,18})$/.test(lines[1]), "the size is not canonical");
  const size = BigInt(lines[1]);
  demand(size < 2n ** 63n, "the size is too large");
  const root = unbase64(lines[2]);
  demand(root.length === 32, "the root hash does not have 32 bytes");
  return { size, root };
}
