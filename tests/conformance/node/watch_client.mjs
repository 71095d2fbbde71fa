// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node watch_client.mjs < settings.json    follows a watch, and acknowledges what it was told
//
// From docs/protocol.md alone (section 28). Prints a line of JSON for the beginning, one for each
// event, and one for the acknowledgement; ends after as many events as the settings say.

import { readFileSync } from "node:fs";

import { Client, message, varint } from "./client.mjs";
import { readMessage } from "./protobuf.mjs";
import { kindOf, MESSAGES, readAcknowledged, readBegun, readEvent } from "./watch.mjs";

const SERVICE = "/creditgateway.v1.WatchService/";

const settings = JSON.parse(readFileSync(0, "utf-8"));
const client = new Client(settings);
const plain = (_, value) => (typeof value === "bigint" ? Number(value) : value);
const say = (found) => console.log(JSON.stringify(found, plain));

try {
  const { after = 0, utilisation = [], due_within: dueWithin = 0, events } = settings;
  const { risk_worse_by: riskWorseBy = 0 } = settings;
  const packed = Buffer.concat(utilisation.map(varint));
  const query = message([1, after], [2, packed], [3, settings.most], [4, dueWithin], [5, riskWorseBy]);
  const asked = readMessage(query, MESSAGES.CreditWatch, false);
  let newest = BigInt(after);
  let begun = false;
  let left = events;
  const method = `${SERVICE}WatchCreditStatus`;
  const call = await client.open(method, kindOf("credit-watch"), query, { isStream: true });
  call.end();
  for await (const raw of call.messages()) {
    const answer = call.answer(readMessage(raw, MESSAGES.WatchCreditStatusResponse, false));
    if (!begun) {
      const first = readBegun(answer, asked);
      begun = true;
      say({ newest: first.newest_event ?? 0n, acknowledged: first.acknowledged_event ?? 0n });
      continue;
    }
    const event = readEvent(answer, newest, asked);
    newest = event.number;
    say({ ...event, leaf: answer.leaf });
    left -= 1;
    if (left === 0) break;
  }
  const received = message([1, newest]);
  const done = await client.call(`${SERVICE}AcknowledgeEvents`, kindOf("events-received"), received);
  say({ acknowledged: readAcknowledged(done, newest), leaf: done.leaf });
} finally {
  client.close();
}
