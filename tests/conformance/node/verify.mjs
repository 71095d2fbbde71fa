// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node verify.mjs export DIRECTORY VKEY    an export
// node verify.mjs kept FILE VKEY           a kept answer or refusal
// node verify.mjs vectors DIRECTORY        the published vectors
//
// Prints one JSON object. Exit codes: 0 verified, 1 not verified, 2 could not check, or not all.
// An independent implementation, written from docs/protocol.md and docs/export.md;
// nothing but Node's standard library.

import { readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { readVkey } from "./checkpoint.mjs";
import { NotVerified } from "./errors.mjs";
import { verifyExport } from "./export.mjs";
import { verifyKept } from "./receipt.mjs";
import { checkVectors } from "./vectors.mjs";

const verbs = {
  export: (directory, vkey) => verifyExport(directory, readVkey(vkey)),
  kept: (file, vkey) =>
    verifyKept(readFileSync(file, "utf-8"), readVkey(vkey)).map((unchecked) => ({ unchecked })),
  vectors: checkVectors,
};

// The exit code; what is printed goes to `say` and `complain`.
export function main([verb, ...rest], say = console.log, complain = console.error) {
  if (!Object.hasOwn(verbs, verb ?? "") || rest.length !== verbs[verb].length) {
    complain("usage: node verify.mjs export DIRECTORY VKEY | kept FILE VKEY | vectors DIRECTORY");
    return 2;
  }
  let findings;
  try {
    findings = verbs[verb](...rest);
  } catch (error) {
    if (!(error instanceof NotVerified)) {
      complain(String(error));
      return 2;
    }
    findings = [{ check: error.message }];
  }
  say(JSON.stringify({ verified: findings.length === 0, findings }));
  if (findings.length === 0) return 0;
  return findings.every(({ unchecked }) => unchecked) ? 2 : 1;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
