// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node watch_client.mjs < settings.json    follows a watch, and acknowledges what it was told
//
// From docs/protocol.md alone (section 28). Prints a line of JSON for the beginning, one for each
// event, and one for the acknowledgement; ends after as many events as the settings say.

import { readFileSync } from "node:fs";

import { Client, message, varint } from "./client.mjs";
import { demand } from "./errors.mjs";
import { readMessage } from "./protobuf.mjs";
import { MESSAGES } from "./watch.mjs";

const SERVICE = "/creditgateway.v1.WatchService/";
const BODY = "application/vnd.creditgateway.";
const POST_LOAN_MANAGEMENT = 1n;
const RISK_WORSE = 7n;

const settings = JSON.parse(readFileSync(0, "utf-8"));
const client = new Client(settings);
const plain = (_, value) => (typeof value === "bigint" ? Number(value) : value);
const say = (found) => console.log(JSON.stringify(found, plain));
const kindOf = (name) => `${BODY}${name}.v1+protobuf`;

// One event, if its entry says the same of it; `newest` is the number of the one before.
function read({ bodyType, body, entry, leaf }, newest, marks) {
  demand(bodyType === kindOf("credit-event"), "another body type");
  const event = readMessage(body, MESSAGES.CreditEvent, false);
  const { watched_event: logged } = entry;
  const { since_date: since = "" } = event;
  const same =
    logged.number === event.number &&
    (logged.since_date ?? "") === since &&
    entry.as_of_date === event.as_of_date &&
    entry.consent_commitment.equals(event.consent_commitment) &&
    entry.purpose === POST_LOAN_MANAGEMENT;
  demand(same, "the log says something else of the event");
  demand(event.number > newest && event.signs.length > 0, "the event is not the next one");
  const repeated = logged.first_leaf_index !== undefined;
  const asked =
    `${logged.utilisation_marks}` === `${marks.utilisation.map(BigInt)}` &&
    (logged.due_within_days ?? 0n) === BigInt(marks.dueWithin) &&
    (logged.risk_worse_by_points ?? 0n) === BigInt(marks.riskWorseBy);
  demand(repeated || asked, "the event was made with other marks");
  const isScored = event.signs.some((sign) => sign.kind === RISK_WORSE);
  demand(!isScored || logged.card_hash !== undefined, "the log names no card for the scores");
  return { number: event.number, since, signs: event.signs, repeated, leaf };
}

try {
  const { after = 0, utilisation = [], due_within: dueWithin = 0, events } = settings;
  const { risk_worse_by: riskWorseBy = 0 } = settings;
  const packed = Buffer.concat(utilisation.map(varint));
  const query = message([1, after], [2, packed], [3, settings.most], [4, dueWithin], [5, riskWorseBy]);
  let newest = BigInt(after);
  let begun = false;
  let left = events;
  const method = `${SERVICE}WatchCreditStatus`;
  const call = await client.open(method, kindOf("credit-watch"), query, { isStream: true });
  call.end();
  for await (const raw of call.messages()) {
    const answer = call.answer(readMessage(raw, MESSAGES.WatchCreditStatusResponse, false));
    if (!begun) {
      demand(answer.bodyType === kindOf("watch-begun"), "another body type");
      const first = readMessage(answer.body, MESSAGES.WatchBegun, false);
      begun = true;
      say({ newest: first.newest_event ?? 0n, acknowledged: first.acknowledged_event ?? 0n });
      continue;
    }
    const event = read(answer, newest, { utilisation, dueWithin, riskWorseBy });
    newest = event.number;
    say(event);
    left -= 1;
    if (left === 0) break;
  }
  const received = message([1, newest]);
  const done = await client.call(`${SERVICE}AcknowledgeEvents`, kindOf("events-received"), received);
  demand(done.bodyType === kindOf("events-acknowledged"), "another body type");
  const { number } = readMessage(done.body, MESSAGES.EventsAcknowledged, false);
  demand(number >= newest, "something else was acknowledged");
  say({ acknowledged: number, leaf: done.leaf });
} finally {
  client.close();
}
