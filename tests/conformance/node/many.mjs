// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// For the tests: verify.mjs many times in one process. Each line of standard input is a
// JSON list of arguments, answered by a line [exit code, standard output, standard error].

import { createInterface } from "node:readline";

import { main } from "./verify.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const printed = [[], []];
  const code = main(
    JSON.parse(line),
    (text) => printed[0].push(text),
    (text) => printed[1].push(text),
  );
  console.log(JSON.stringify([code, ...printed.map((lines) => lines.join("\n"))]));
}
