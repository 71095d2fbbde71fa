// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of services, by field, and what those are refused for that say something wrong.

import { NotVerified } from "./errors.mjs";
import { readMessage } from "./protobuf.mjs";

import * as caseOf from "./case.mjs";
import * as correction from "./correction.mjs";
import * as dispute from "./dispute.mjs";
import * as obligations from "./obligations.mjs";
import * as plan from "./plan.mjs";
import * as reminder from "./reminder.mjs";
import * as watch from "./watch.mjs";

const SERVICES = { case: caseOf, correction, dispute, obligations, plan, reminder, watch };

// Whether a published body is read as its vector says: numbers as numbers, bytes in hex, nothing
// empty; and refused for what its vector says, where this program knows what is refused.
export function readBody(service, message, body) {
  const { MESSAGES, refusalOf } = SERVICES[service];
  let read;
  try {
    read = readMessage(body, MESSAGES[message]);
  } catch (error) {
    if (!(error instanceof NotVerified)) throw error;
    const [, unknown = null] = /^unknown field ([0-9]+)$/.exec(error.message) ?? [];
    const reason = unknown === null ? "MALFORMED_BODY" : "UNKNOWN_FIELD";
    return { said: null, refusal: [reason, unknown && `#${unknown}`] };
  }
  const refusal = refusalOf && (refusalOf[message]?.(read) ?? [null, null]);
  return { said: plain(read), refusal };
}

// What was read, as vectors write it.
export function plain(value) {
  if (typeof value === "bigint") return Number(value);
  if (Buffer.isBuffer(value)) return value.toString("hex");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") return value;
  const written = Object.entries(value).filter(([, each]) => !Array.isArray(each) || each.length);
  return Object.fromEntries(written.map(([name, each]) => [name, plain(each)]));
}
