// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node plan_client.mjs < settings.json    files a repayment plan, agrees it, and reads it
//
// A client from docs/protocol.md alone (sections 2 to 4, 8, 10, 11 and 24): protobuf by hand,
// gRPC over Node's own HTTP/2 with mutual TLS, every answer's signature and receipt verified.
// Prints one JSON object: what each call came to.

import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect, constants } from "node:http2";

import { unhex } from "./bytes.mjs";
import { readVkey } from "./checkpoint.mjs";
import { demand } from "./errors.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { digest, ENVELOPE, readCall, readReceipt, RECEIPT, verifyReceipt } from "./receipt.mjs";
import { checkEntry } from "./steps.mjs";

const SERVICE = "/creditgateway.v1.PlanService/";
const PAYLOAD_TYPE = "application/vnd.creditgateway.signed-payload.v1+protobuf";
const BODY = "application/vnd.creditgateway.";
const PLANS = `${BODY}plans.v1+protobuf`;
const RESPONSE = table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]);
const HEADER = table(
  [1, "audience", "string"],
  [2, "method", "string"],
  [3, "partner", "string"],
  [4, "request_id", "bytes"],
  [6, "request_digest", "bytes"],
);
const PAYLOAD = table([1, "header", HEADER], [2, "body_type", "string"], [3, "body", "bytes"]);
const INSTALMENT = table([1, "instalment_number", "uint64"], [4, "amount", "int64"]);
const ACCOUNT = table([2, "account_reference", "string"], [3, "instalments", INSTALMENT, true]);
const PLAN = table(
  [1, "plan_number", "uint64"],
  [3, "state", "uint64"],
  [8, "version", "bytes"],
  [9, "accounts", ACCOUNT, true],
);
const RECORD = table([1, "contribution_number", "uint64"], [3, "leaf_index", "optional"]);
const LIST = table([1, "plans", PLAN, true], [2, "record", RECORD]);

// One message: rows of [number, value], ascending; what is empty or 0 is left out.
const varint = (value) => {
  const bytes = [];
  for (let rest = BigInt(value); ; rest >>= 7n) {
    if (rest < 0x80n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
};
function message(...rows) {
  return Buffer.concat(
    rows.flatMap(([number, value]) => {
      if (typeof value === "number" || typeof value === "bigint") {
        return value ? [varint(number * 8), varint(value)] : [];
      }
      const bytes = Buffer.from(value);
      return bytes.length ? [varint(number * 8 + 2), varint(bytes.length), bytes] : [];
    }),
  );
}

const settings = JSON.parse(readFileSync(0, "utf-8"));
const signer = createPrivateKey(readFileSync(settings.signing_key));
const keyidOf = (key) =>
  createHash("sha256").update(key.export({ type: "spki", format: "der" })).digest("hex");
const answerKeys = new Map(
  settings.answer_keys.map((pem) => createPublicKey(pem)).map((key) => [keyidOf(key), key]),
);
const log = readVkey(settings.log_key);

const pae = (type, payload) =>
  Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);

function signed(method, bodyType, body) {
  const now = Date.now();
  const time = message([1, Math.floor(now / 1000)], [2, (now % 1000) * 1000000]);
  const { origin, partner } = settings;
  const requestId = randomBytes(16);
  const header = message([1, origin], [2, method], [3, partner], [4, requestId], [5, time]);
  const payload = message([1, header], [2, bodyType], [3, body]);
  const signature = sign(null, pae(PAYLOAD_TYPE, payload), signer);
  const keyid = keyidOf(createPublicKey(signer));
  const envelope = message([1, payload], [2, PAYLOAD_TYPE], [3, message([1, signature], [2, keyid])]);
  return message([1, envelope]);
}

// One unary gRPC call: a byte 0, the length in 4 bytes, the message; the status in the trailers.
function send(session, method, request) {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      [constants.HTTP2_HEADER_METHOD]: "POST",
      [constants.HTTP2_HEADER_PATH]: method,
      "content-type": "application/grpc",
      te: "trailers",
    });
    let [answer, trailers] = [Buffer.alloc(0), {}];
    const take = (headers) => (trailers = { ...trailers, ...headers });
    stream.on("response", take);
    stream.on("trailers", take);
    stream.on("data", (part) => (answer = Buffer.concat([answer, part])));
    stream.on("error", reject);
    stream.on("end", () => resolve({ answer: answer.subarray(5), trailers }));
    const head = Buffer.alloc(5);
    head.writeUInt32BE(request.length, 1);
    stream.end(Buffer.concat([head, request]));
  });
}

async function call(session, name, bodyType, body) {
  const method = SERVICE + name;
  const request = signed(method, `${BODY}${bodyType}.v1+protobuf`, body);
  const { answer, trailers } = await send(session, method, request);
  const facts = readCall(request, null);
  if (trailers["grpc-status"] !== "0") {
    const reason = decodeURIComponent(trailers["grpc-message"]).split(/[: ]/)[0];
    const raw = Buffer.from(trailers["creditgateway-receipt-bin"], "base64");
    const receipt = readReceipt(raw);
    const entry = verifyReceipt(receipt, log);
    checkEntry(entry, receipt.leaf_index ?? 0n, facts, { reason });
    return { reason, leaf: Number(receipt.leaf_index ?? 0n) };
  }
  const { envelope, receipt } = readMessage(answer, RESPONSE, false);
  const text = pae(envelope.payload_type, envelope.payload);
  demand(envelope.payload_type === PAYLOAD_TYPE, "another payload type");
  demand(
    envelope.signatures.some(
      ({ sig, keyid }) => answerKeys.has(keyid) && verify(null, text, answerKeys.get(keyid), sig),
    ),
    "no key of the gateway's has signed it",
  );
  const payload = readMessage(envelope.payload, PAYLOAD, false);
  const { header } = payload;
  demand(header.audience === settings.partner && header.method === method, "another call's");
  demand(header.request_digest.equals(facts.requestDigest), "another request's");
  demand(header.request_id.equals(facts.requestId), "another request's");
  const entry = verifyReceipt(receipt, log);
  const result = { responseDigest: digest(envelope), figures: null, unreadable: false };
  checkEntry(entry, receipt.leaf_index ?? 0n, facts, result);
  demand(payload.body_type === PLANS, "another body type");
  const { plans, record } = readMessage(payload.body, LIST, false);
  return { plans, record, leaf: Number(receipt.leaf_index ?? 0n) };
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

const session = connect(`https://${settings.address}`, {
  ca: readFileSync(settings.authority),
  cert: readFileSync(settings.certificate),
  key: readFileSync(settings.certificate_key),
  minVersion: "TLSv1.3",
});
try {
  const name = message([1, 1], [2, settings.identifier], [3, settings.plan_number]);
  const instalments = settings.due_dates.map((due, at) => [
    2,
    message([1, at + 1], [2, due], [3, settings.currency], [4, settings.amount]),
  ]);
  const account = message([1, settings.account_reference], ...instalments);
  const filing = message([1, name], [2, 1], [3, settings.filed_date], [6, account]);
  const filed = await call(session, "FilePlan", "plan-filing", filing);
  const [{ version }] = filed.plans;
  const agree = (known, step) =>
    message([1, name], [2, known], [3, step], [4, settings.agreed_date]);
  const agreed = await call(session, "ChangePlan", "plan-change", agree(version, 1));
  const tooEarly = await call(session, "ChangePlan", "plan-change", agree(agreed.plans[0].version, 3));
  const query = message([1, 1], [2, settings.identifier], [4, settings.plan_number]);
  const read = await call(session, "GetPlan", "plan-query", query);
  const again = await call(session, "FilePlan", "plan-filing", filing);
  demand(unhex(version.toString("hex"), 32).length === 32, "a version of another length");
  const results = { filed, agreed, too_early: tooEarly, read, again };
  console.log(
    JSON.stringify(Object.fromEntries(Object.entries(results).map(([k, v]) => [k, shown(v)]))),
  );
} finally {
  session.close();
}
