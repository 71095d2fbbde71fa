// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Strict readings of text: one form of each value, anything else is refused.

import { createHash } from "node:crypto";

import { demand, NotVerified } from "./errors.mjs";

export function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export function unbase64(text) {
  demand(typeof text === "string", "base64 is a text");
  const value = Buffer.from(text, "base64");
  demand(value.toString("base64") === text, "not canonical base64");
  return value;
}

export function unhex(text, length) {
  demand(typeof text === "string", "hex is a text");
  const value = Buffer.from(text, "hex");
  demand(value.toString("hex") === text, "not lowercase hex");
  demand(length === undefined || value.length === length, "hex of another length");
  return value;
}

export function utf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotVerified("not UTF-8");
  }
}

// A JSON object of just these members; kinds: member -> "number", "string", ...
export function strictObject(text, kinds) {
  let found;
  try {
    found = JSON.parse(text);
    // JSON.parse keeps the last of two members of one name: both stand in the text.
    demand(namesWritten(text) === namesRead(found), "a member is named twice");
  } catch {
    throw new NotVerified("not JSON");
  }
  return members(found, kinds);
}

// Strings of a JSON text that a colon follows.
function namesWritten(text) {
  let count = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"[ \t\r\n]*:?/g)) {
    count += Number(token.endsWith(":"));
  }
  return count;
}

function namesRead(value) {
  if (value === null || typeof value !== "object") return 0;
  const inner = Object.values(value).reduce((sum, child) => sum + namesRead(child), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

export function members(found, kinds) {
  demand(kindOf(found) === "object", "not a JSON object");
  const names = Object.keys(found);
  demand(names.length === Object.keys(kinds).length, "other members than belong there");
  for (const [name, kind] of Object.entries(kinds)) {
    demand(Object.hasOwn(found, name) && kindOf(found[name]) === kind, `member ${name}`);
  }
  return found;
}

function kindOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number") return typeof value;
  // Sizes and indexes beyond 2^53 cannot be told apart here, so they are refused.
  return Number.isSafeInteger(value) && value >= 0 ? "natural" : "number";
}
