// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Signed calls from docs/protocol.md alone (sections 2 to 4, 8, 10 and 11): protobuf by hand, gRPC
// over Node's own HTTP/2 with mutual TLS, every answer's signature and receipt verified.

import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { connect } from "node:http2";

import { readVkey } from "./checkpoint.mjs";
import { demand } from "./errors.mjs";
import { GrpcCall } from "./grpc.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { digest, ENVELOPE, readCall, readReceipt, RECEIPT, verifyReceipt } from "./receipt.mjs";
import { checkEntry } from "./steps.mjs";

const PAYLOAD_TYPE = "application/vnd.creditgateway.signed-payload.v1+protobuf";
const RESPONSE = table([1, "envelope", ENVELOPE], [2, "receipt", RECEIPT]);
const HEADER = table(
  [1, "audience", "string"],
  [2, "method", "string"],
  [3, "partner", "string"],
  [4, "request_id", "bytes"],
  [6, "request_digest", "bytes"],
);
const PAYLOAD = table([1, "header", HEADER], [2, "body_type", "string"], [3, "body", "bytes"]);

// One message: rows of [number, value], ascending; what is empty or 0 is left out.
export const varint = (value) => {
  const bytes = [];
  for (let rest = BigInt(value); ; rest >>= 7n) {
    if (rest < 0x80n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
};
export function message(...rows) {
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

const keyidOf = (key) =>
  createHash("sha256").update(key.export({ type: "spki", format: "der" })).digest("hex");
const pae = (type, payload) =>
  Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);

// A partner's connection; settings: address, authority, certificate, certificate_key,
// signing_key, partner, origin, answer_keys, log_key.
export class Client {
  #session;
  #settings;
  #signer;
  #answerKeys;
  #log;

  constructor(settings) {
    this.#settings = settings;
    this.#signer = createPrivateKey(readFileSync(settings.signing_key));
    const keys = settings.answer_keys.map((pem) => createPublicKey(pem));
    this.#answerKeys = new Map(keys.map((key) => [keyidOf(key), key]));
    this.#log = readVkey(settings.log_key);
    this.#session = connect(`https://${settings.address}`, {
      ca: readFileSync(settings.authority),
      cert: readFileSync(settings.certificate),
      key: readFileSync(settings.certificate_key),
      minVersion: "TLSv1.3",
    });
  }

  close() {
    this.#session.close();
  }

  // Gives { bodyType, body, leaf, entry } of an answer, or { reason, leaf } of a refusal.
  async call(method, bodyType, body) {
    const call = await this.open(method, bodyType, body);
    call.end();
    const answers = [];
    for await (const message of call.messages()) answers.push(message);
    const refusal = call.refusal();
    return refusal ?? call.answer(readMessage(answers[0], RESPONSE, false));
  }

  // Sends the first message of a call in both directions. Gives what to go on with: `send` and
  // `end`, the `messages` that come, `answer`, which opens a signed one of them, and `refusal`:
  // after the last message, why the call ended; null when it went well.
  async open(method, bodyType, body, { isStream = false } = {}) {
    const request = this.#signed(method, bodyType, body);
    const facts = readCall(request, null);
    const call = new GrpcCall(this.#session, method);
    await call.send(request);
    let count = 0;
    const numbered = () => (isStream ? { ...facts, answerNumber: BigInt((count += 1)) } : facts);
    return {
      send: (message) => call.send(message),
      end: () => call.end(),
      messages: () => call.messages(),
      answer: (message) => this.#answer(message, method, numbered()),
      refusal: () => this.#refusal(call.trailers, numbered()),
    };
  }

  #refusal(trailers, facts) {
    if (trailers["grpc-status"] === "0") return null;
    const reason = decodeURIComponent(trailers["grpc-message"]).split(/[: ]/)[0];
    const receipt = readReceipt(Buffer.from(trailers["creditgateway-receipt-bin"], "base64"));
    this.#check(receipt, facts, { reason });
    return { reason, leaf: Number(receipt.leaf_index ?? 0n) };
  }

  #answer({ envelope, receipt }, method, facts) {
    const payload = this.#opened(envelope);
    const { header } = payload;
    const isOurs = header.audience === this.#settings.partner && header.method === method;
    demand(isOurs && header.request_id.equals(facts.requestId), "another call's");
    demand(header.request_digest.equals(facts.requestDigest), "another request's");
    const entry = this.#check(receipt, facts, {
      responseDigest: digest(envelope),
      ...{ figures: null, unreadable: false },
    });
    const leaf = Number(receipt.leaf_index ?? 0n);
    return { bodyType: payload.body_type, body: payload.body, leaf, entry };
  }

  #check(receipt, facts, result) {
    const entry = verifyReceipt(receipt, this.#log);
    checkEntry(entry, receipt.leaf_index ?? 0n, facts, result);
    return entry;
  }

  #opened(envelope) {
    const text = pae(envelope.payload_type, envelope.payload);
    demand(envelope.payload_type === PAYLOAD_TYPE, "another payload type");
    const isGood = ({ sig, keyid }) => {
      const key = this.#answerKeys.get(keyid);
      return key !== undefined && verify(null, text, key, sig);
    };
    demand(envelope.signatures.some(isGood), "no key of the gateway's has signed it");
    return readMessage(envelope.payload, PAYLOAD, false);
  }

  #signed(method, bodyType, body) {
    const now = Date.now();
    const time = message([1, Math.floor(now / 1000)], [2, (now % 1000) * 1000000]);
    const { origin, partner } = this.#settings;
    const requestId = randomBytes(16);
    const header = message([1, origin], [2, method], [3, partner], [4, requestId], [5, time]);
    const payload = message([1, header], [2, bodyType], [3, body]);
    const signature = sign(null, pae(PAYLOAD_TYPE, payload), this.#signer);
    const keyid = keyidOf(createPublicKey(this.#signer));
    const signatures = message([1, signature], [2, keyid]);
    return message([1, message([1, payload], [2, PAYLOAD_TYPE], [3, signatures])]);
  }
}
