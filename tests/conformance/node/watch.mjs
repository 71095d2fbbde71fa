// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of WatchService (docs/protocol.md, section 28), by field, and what a client demands of
// them and their entries beside section 10.

import { unbase64 } from "./bytes.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { digest, ENVELOPE, PAYLOAD, readCall, RECEIPT, verifyReceipt } from "./receipt.mjs";
import { checkEntry } from "./steps.mjs";

const POST_LOAN_MANAGEMENT = 1n;
const RISK_WORSE = 7n;
const BODY = "application/vnd.creditgateway.";
export const kindOf = (name) => `${BODY}${name}.v1+protobuf`;

const SIGN = table(
  [1, "kind", "uint32"],
  [2, "place", "uint32"],
  [3, "class_before", "uint32"],
  [4, "class_after", "uint32"],
  [5, "currency", "string"],
  [6, "utilisation_mark", "uint32"],
  [7, "due_date", "string"],
  [8, "risk_points_before", "uint32"],
  [9, "risk_points_after", "uint32"],
);
export const MESSAGES = {
  WatchCreditStatusResponse: table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]),
  CreditWatch: table(
    [1, "after", "uint64"],
    [2, "utilisation_marks", "packed"],
    [3, "most_unacknowledged", "uint32"],
    [4, "due_within_days", "uint32"],
    [5, "risk_worse_by_points", "uint32"],
  ),
  WatchBegun: table(
    [1, "newest_event", "uint64"],
    [2, "acknowledged_event", "uint64"],
    [3, "duration_seconds", "uint32"],
  ),
  CreditEvent: table(
    [1, "number", "uint64"],
    [2, "consent_commitment", "bytes"],
    [3, "as_of_date", "string"],
    [4, "signs", SIGN, true],
    [5, "since_date", "string"],
  ),
  EventsReceived: table([1, "number", "uint64"]),
  EventsAcknowledged: table([1, "number", "uint64"]),
};

const wrong = (field) => ["INVALID_VALUE", field];

// Reason and field, by message; nothing where a gateway has to look further.
export const refusalOf = {
  CreditWatch: ({
    after = 0n,
    utilisation_marks: marks = [],
    most_unacknowledged: most = 0n,
    due_within_days: days = 0n,
    risk_worse_by_points: points = 0n,
  }) => {
    if (after >= 2n ** 63n) return wrong("after");
    const rising = marks.every((mark, at) => mark > (at ? marks[at - 1] : 0n));
    if (!rising || marks.length > 8 || marks.some((mark) => mark > 1000n)) {
      return wrong("utilisation_marks");
    }
    if (most === 0n || most > 1000n) return wrong("most_unacknowledged");
    if (days > 62n) return wrong("due_within_days");
    return points > 1000n ? wrong("risk_worse_by_points") : undefined;
  },
  EventsReceived: ({ number = 0n }) =>
    number > 0n && number < 2n ** 63n ? undefined : wrong("number"),
};

const marks = ({ utilisation_marks: used, due_within_days: days, risk_worse_by_points: points }) =>
  `${used ?? []} ${days ?? 0n} ${points ?? 0n}`;

// One event, if its entry says the same of it; `newest` is the number of the one before, `asked`
// the CreditWatch.
export function readEvent({ bodyType, body, entry }, newest, asked) {
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
  const repeated = typeof logged.first_leaf_index === "bigint";
  demand(repeated || marks(logged) === marks(asked), "the event was made with other marks");
  const isScored = event.signs.some((sign) => sign.kind === RISK_WORSE);
  demand(!isScored || logged.card_hash !== undefined, "the log names no card for the scores");
  return { number: event.number, since, signs: event.signs, repeated };
}

// What the first answer says, if the watch began as it was asked for. Older gateways say nothing of it.
export function readBegun({ bodyType, body, entry }, asked) {
  demand(bodyType === kindOf("watch-begun"), "another body type");
  const begun = readMessage(body, MESSAGES.WatchBegun, false);
  demand((begun.newest_event ?? 0n) >= (asked.after ?? 0n), "the watch has not begun");
  const start = entry.watch_start;
  demand(start === undefined || marks(start) === marks(asked), "it began with other marks");
  return begun;
}

// How far events are acknowledged, if that covers what was named.
export function readAcknowledged({ bodyType, body, entry }, named) {
  demand(bodyType === kindOf("events-acknowledged"), "another body type");
  const { number = 0n } = readMessage(body, MESSAGES.EventsAcknowledged, false);
  demand(number >= named && entry.acknowledged_event === named, "something else was acknowledged");
  return number;
}

// A published answer to a watch or an acknowledgement. The gateway's signature is not looked at.
// Gives the steps that could not be checked, but those that are known to be open.
export function verifyWatched({ response, answer_number: answerNumber, after, number }, facts, log) {
  const { envelope, receipt } = readMessage(
    unbase64(response),
    MESSAGES.WatchCreditStatusResponse,
    false,
  );
  const { body_type: bodyType, body } = readMessage(envelope.payload, PAYLOAD, false);
  const entry = verifyReceipt(receipt, log);
  const call = readCall(unbase64(facts.request), facts.call);
  if (answerNumber) call.answerNumber = BigInt(answerNumber);
  const result = { responseDigest: digest(envelope), figures: null, unreadable: false };
  const unchecked = checkEntry(entry, receipt.leaf_index ?? 0n, call, result);
  try {
    if (number) readAcknowledged({ bodyType, body, entry }, BigInt(number));
    if (answerNumber === 1) readBegun({ bodyType, body, entry }, asked(facts.request));
    if (answerNumber > 1) readEvent({ bodyType, body, entry }, BigInt(after), asked(facts.request));
  } catch (error) {
    throw error instanceof NotVerified ? new NotVerified("event") : error;
  }
  return unchecked.filter((step) => !facts.unchecked.includes(step));
}

const REQUEST = table([1, "envelope", ENVELOPE]);

function asked(request) {
  const { envelope } = readMessage(unbase64(request), REQUEST, false);
  const { body } = readMessage(envelope.payload, PAYLOAD, false);
  return readMessage(body, MESSAGES.CreditWatch, false);
}
