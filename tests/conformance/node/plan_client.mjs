// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node plan_client.mjs < settings.json    files a repayment plan, agrees it, and reads it
//
// From docs/protocol.md alone (section 24). Prints one JSON object: what each call came to.

import { readFileSync } from "node:fs";

import { Client, message } from "./client.mjs";
import { demand } from "./errors.mjs";
import { MESSAGES } from "./plan.mjs";
import { readMessage } from "./protobuf.mjs";

const SERVICE = "/creditgateway.v1.PlanService/";
const BODY = "application/vnd.creditgateway.";

const settings = JSON.parse(readFileSync(0, "utf-8"));
const client = new Client(settings);

async function call(name, kind, body) {
  const answer = await client.call(SERVICE + name, `${BODY}${kind}.v1+protobuf`, body);
  if (answer.reason) return answer;
  demand(answer.bodyType === `${BODY}plans.v1+protobuf`, "another body type");
  return { ...readMessage(answer.body, MESSAGES.PlanList, false), leaf: answer.leaf };
}

const shown = ({ plans, record, leaf, reason }) =>
  reason
    ? { reason, leaf }
    : {
        states: plans.map(({ state }) => Number(state)),
        instalments: plans.map(({ accounts }) => accounts.map((each) => each.instalments.length)),
        recorded: record !== undefined,
        effective: record?.leaf_index !== undefined && Number(record.leaf_index) < leaf,
        leaf,
      };

try {
  const name = message([1, 1], [2, settings.identifier], [3, settings.plan_number]);
  const instalments = settings.due_dates.map((due, at) => [
    2,
    message([1, at + 1], [2, due], [3, settings.currency], [4, settings.amount]),
  ]);
  const account = message([1, settings.account_reference], ...instalments);
  const filing = message([1, name], [2, 1], [3, settings.filed_date], [6, account]);
  const filed = await call("FilePlan", "plan-filing", filing);
  const [{ version }] = filed.plans;
  demand(version.length === 32, "a version of another length");
  const agree = (known, step) =>
    message([1, name], [2, known], [3, step], [4, settings.agreed_date]);
  const agreed = await call("ChangePlan", "plan-change", agree(version, 1));
  const tooEarly = await call("ChangePlan", "plan-change", agree(agreed.plans[0].version, 3));
  const query = message([1, 1], [2, settings.identifier], [4, settings.plan_number]);
  const read = await call("GetPlan", "plan-query", query);
  const again = await call("FilePlan", "plan-filing", filing);
  const results = { filed, agreed, too_early: tooEarly, read, again };
  console.log(
    JSON.stringify(Object.fromEntries(Object.entries(results).map(([k, v]) => [k, shown(v)]))),
  );
} finally {
  client.close();
}
