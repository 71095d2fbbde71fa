// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node person_client.mjs < settings.json    disputes for a person, and takes corrections
//
// From docs/protocol.md alone (sections 7, 25, 26 and 27). settings.steps are what is done, in order:
// "open", "show", "list", "withdraw", "ask", "dues", "corrections", "acknowledge". Prints one JSON object
// a line: what each came to.

import { readFileSync } from "node:fs";

import { plain } from "./bodies.mjs";
import { Client, message, varint } from "./client.mjs";
import * as correction from "./correction.mjs";
import { demand } from "./errors.mjs";
import * as dispute from "./dispute.mjs";
import * as obligations from "./obligations.mjs";
import { readMessage, table } from "./protobuf.mjs";

const SERVICES = "/creditgateway.v1.";
const BODY = "application/vnd.creditgateway.";
const REMARKS = table([2, "restriction", "uint32"], [4, "statement", "string"]);
const REPORT = table([9, "remarks", REMARKS]);
const LOAN_APPROVAL = 2;

const settings = JSON.parse(readFileSync(0, "utf-8"));
const client = new Client(settings);
const unhex = (text = "") => Buffer.from(text, "hex");

async function call(method, kind, body, answerKind, fields) {
  const answer = await client.call(SERVICES + method, `${BODY}${kind}+protobuf`, body);
  if (answer.reason) return answer;
  demand(answer.bodyType === `${BODY}${answerKind}+protobuf`, "another body type");
  return { ...plain(readMessage(answer.body, fields, false)), leaf: answer.leaf };
}

const { MESSAGES } = dispute;
const disputing = (name, kind, body) =>
  call(`DisputeService/${name}`, `dispute-${kind}.v1`, body, "dispute.v1", MESSAGES.Dispute);
const named = () => message([1, unhex(settings.dispute_id)]);

const STEPS = {
  open: () => {
    const digests = settings.evidence.map((each) => [7, unhex(each)]);
    const opening = message(
      ...[[1, 1], [2, settings.identifier], [3, settings.institution]],
      ...[[4, settings.account_reference], [5, settings.month], [6, settings.item], ...digests],
      ...[[8, settings.consent_reference], [9, settings.rules], [10, settings.statement]],
    );
    return disputing("OpenDispute", "opening", opening);
  },
  show: () => disputing("GetDispute", "name", named()),
  withdraw: () => disputing("WithdrawDispute", "name", named()),
  list: () => {
    const page = MESSAGES.DisputePage;
    const body = message([1, 10]);
    return call("DisputeService/ListDisputes", "dispute-list.v1", body, "dispute-page.v1", page);
  },
  ask: () => {
    const query = message(
      ...[[1, 1], [2, settings.identifier], [3, LOAN_APPROVAL], [4, settings.consent_reference]],
    );
    const method = "CreditStatusService/QueryCreditStatus";
    return call(method, "credit-status-query.v1", query, "credit-status-report.v4", REPORT);
  },
  dues: () => {
    const query = message(
      ...[[1, 1], [2, settings.identifier], [3, LOAN_APPROVAL], [4, settings.consent_reference]],
      ...[[5, Buffer.from([1])], [6, settings.as_of]],
    );
    const kind = obligations.MESSAGES.Obligations;
    const method = "CreditStatusService/GetObligations";
    return call(method, "credit-status-query.v1", query, "obligations.v1", kind);
  },
  corrections: () =>
    call(
      "CorrectionService/ListCorrections",
      "list-corrections.v1",
      message([1, 100]),
      "corrections-page.v1",
      correction.MESSAGES.CorrectionsPage,
    ),
  acknowledge: () =>
    call(
      "CorrectionService/AcknowledgeCorrections",
      "acknowledge-corrections.v1",
      message([1, Buffer.concat(settings.notice_ids.map(varint))]),
      "corrections-acknowledged.v1",
      correction.MESSAGES.CorrectionsAcknowledged,
    ),
};

try {
  for (const step of settings.steps) console.log(JSON.stringify(await STEPS[step]()));
} finally {
  client.close();
}
