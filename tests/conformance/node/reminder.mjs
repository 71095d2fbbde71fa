// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Reminders (docs/protocol.md, section 29): bodies of ReminderService by field, and webhooks.

import { createHmac, timingSafeEqual } from "node:crypto";

import { sha256, unbase64 } from "./bytes.mjs";
import { readEntry } from "./entry.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { table, TIME } from "./protobuf.mjs";

const TOLD = table([1, "reminder", "bytes"], [2, "channels", "packed"]);
const ACKNOWLEDGED = table([1, "reminder", "bytes"], [2, "acknowledge_time", TIME]);
export const MESSAGES = {
  RemindersTold: table([1, "reminders", TOLD, true]),
  RemindersAcknowledged: table([1, "reminders", ACKNOWLEDGED, true]),
};

const MOST = 100;
const ID_BYTES = 16;
const LAST_CHANNEL = 4n;
const NOTHING = Buffer.alloc(0);
const rises = (values, compare) =>
  values.every((value, at) => at === 0 || compare(values[at - 1], value) < 0);

// Reason and field, by message; nothing where a gateway has to look further.
export const refusalOf = {
  RemindersTold: ({ reminders }) => {
    const ids = reminders.map(({ reminder = NOTHING }) => reminder);
    const isList = ids.length >= 1 && ids.length <= MOST && rises(ids, Buffer.compare);
    if (!isList) return ["INVALID_VALUE", "reminders"];
    for (const [at, { channels }] of reminders.entries()) {
      if (ids[at].length !== ID_BYTES) return ["INVALID_VALUE", `reminders[${at}].reminder`];
      const field = `reminders[${at}].channels`;
      if (channels.some((each) => each < 1n || each > LAST_CHANNEL)) return ["UNKNOWN_CODE", field];
      if (!rises(channels, (one, other) => Number(one - other))) return ["INVALID_VALUE", field];
    }
    return undefined;
  },
};

const SAID_TWICE = [
  ...["partner", "subject_commitment", "consent_commitment", "data_version"],
  ...["as_of", "due_date", "currency"],
];

// The content of a webhook; refuses with "signature", "content" or "id".
export function readWebhook({ headers, body }, secret) {
  const names = ["webhook-id", "webhook-timestamp", "webhook-signature"];
  const [id, time, signatures] = names.map((name) => headers[name]);
  demand([id, time, signatures].every((text) => typeof text === "string"), "signature");
  const key = unbase64(secret.slice("whsec_".length));
  const made = createHmac("sha256", key).update(`${id}.${time}.${body}`).digest();
  const isGood = signatures.split(" ").some((each) => {
    const given = Buffer.from(each.slice("v1,".length), "base64");
    return each.startsWith("v1,") && given.length === made.length && timingSafeEqual(given, made);
  });
  demand(isGood, "signature");
  const { type, data } = JSON.parse(body);
  demand(type === "reminder.due_soon", "content");
  checkContent(data);
  demand(id === `msg_${data.reminder}`, "id");
  return data.content;
}

// Whether a content is what its entry commits to.
function checkContent({ reminder, content, log }) {
  let entry;
  try {
    entry = readEntry(unbase64(log.entry));
  } catch (error) {
    if (!(error instanceof NotVerified)) throw error;
  }
  demand(entry?.method === "/creditgateway.facts/reminder", "content");
  demand(entry.fact?.kind === "reminder", "content");
  demand(entry.fact.fact_id.toString("hex") === reminder, "content");
  demand(entry.fact.body_digest.equals(sha256(log.fact)), "content");
  const fact = JSON.parse(log.fact);
  for (const name of SAID_TWICE) demand(fact[name] === content[name], "content");
  const sorted = Object.keys(content).sort().map((name) => [name, content[name]]);
  const digest = sha256(JSON.stringify(Object.fromEntries(sorted)));
  demand(digest.toString("hex") === fact.content_digest, "content");
}
