// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Signed key lists (docs/protocol.md, section 16).

import { constants, createPublicKey, verify } from "node:crypto";

import { members, sha256, strictObject, unbase64, utf8 } from "./bytes.mjs";
import { readVkey } from "./checkpoint.mjs";
import { demand, NotVerified } from "./errors.mjs";

const PAYLOAD_TYPE = "application/vnd.creditgateway.key-list.v1+json";
const MOST_KEYS = 16;
const MEMBERS = {
  origin: "string",
  version: "natural",
  expires: "string",
  root_keys: "array",
  threshold: "natural",
  log_key: "string",
  answer_keys: "array",
  required_algorithms: "array",
};
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/;
const SALT = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
// Points of small order, without their sign bit: with one of them anything verifies.
const SMALL_ORDER = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);

// Gives what a list says, with its message and signatures; no signature is checked.
export function readKeyList(text) {
  demand(typeof text === "string" && text.length <= 65536, "not a text of 64 KiB at most");
  const outer = { payload_type: "string", payload: "string", signatures: "array" };
  const { payload_type: type, payload, signatures } = strictObject(text, outer);
  demand(type === PAYLOAD_TYPE, "not a key list");
  const bytes = unbase64(payload);
  const says = strictObject(utf8(bytes), MEMBERS);
  const [roots, answers] = [keys(says.root_keys), keys(says.answer_keys)];
  const all = [...roots.keys(), ...answers.keys()];
  demand(new Set(all).size === says.root_keys.length + says.answer_keys.length, "a key twice");
  demand(says.version >= 1, "version 0");
  demand(says.threshold >= 1 && says.threshold <= roots.size, "no such threshold");
  const algorithms = new Set([...answers.values()].map(({ algorithm }) => algorithm));
  demand(says.required_algorithms.every((name) => algorithms.has(name)), "no key for it");
  demand(readVkey(says.log_key).origin === says.origin, "origin and log key differ");
  const expires = new Date(says.expires);
  const again = Number.isNaN(expires.getTime()) ? "" : expires.toISOString();
  demand(TIME.test(says.expires) && again === says.expires.replace("Z", ".000Z"), "no time");
  const given = signatures.map((each) => members(each, { keyid: "string", sig: "string" }));
  demand(new Set(given.map(({ keyid }) => keyid)).size === given.length, "a key signs twice");
  const signed = given.map(({ keyid, sig }) => ({ keyid, sig: unbase64(sig) }));
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${bytes.length} `;
  const message = Buffer.concat([Buffer.from(head), bytes]);
  return { ...says, roots, expires, signed, message };
}

// Throws unless enough of these root keys have signed it.
export function demandSignatures(list, roots, threshold) {
  let valid = 0;
  for (const { keyid, sig } of list.signed) {
    const root = roots.get(keyid);
    if (root === undefined) continue;
    demand(root.check(list.message, sig), "a root key's signature is wrong");
    valid += 1;
  }
  demand(valid >= threshold, "too few root keys have signed");
}

// The newest list after one that is believed; throws if one does not follow, or it has ended.
export function followKeyLists(believed, texts, now) {
  let newest = believed;
  for (const text of texts) {
    const next = readKeyList(text);
    demand(next.origin === newest.origin && next.log_key === newest.log_key, "another log");
    demand(next.version === newest.version + 1, "not the next version");
    demandSignatures(next, newest.roots, newest.threshold);
    demandSignatures(next, next.roots, next.threshold);
    newest = next;
  }
  demand(now < newest.expires, "the list has ended");
  return newest;
}

function keys(pems) {
  demand(pems.length >= 1 && pems.length <= MOST_KEYS, "no keys, or too many");
  return new Map(pems.map(readKey));
}

function readKey(pem) {
  let key;
  try {
    key = createPublicKey(pem);
  } catch {
    throw new NotVerified("not a public key");
  }
  const der = key.export({ type: "spki", format: "der" });
  const [algorithm, check] = ALGORITHMS[nameOf(key)] ?? [];
  demand(algorithm !== undefined, "a key of another kind");
  if (algorithm === "ed25519") {
    const point = Buffer.from(der.subarray(-32));
    point[31] &= 0x7f;
    demand(!SMALL_ORDER.has(point.toString("hex")), "a point of small order");
  }
  const entry = { algorithm, check: (message, sig) => check(key, message, sig) };
  return [sha256(der).toString("hex"), entry];
}

function nameOf({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }) {
  if (type === "ec") return details.namedCurve;
  return type === "rsa" ? `rsa ${details.modulusLength} ${details.publicExponent}` : type;
}

const ALGORITHMS = {
  ed25519: ["ed25519", (key, message, sig) => verify(null, message, key, sig)],
  prime256v1: ["ecdsa-p256-sha256", (key, message, sig) => verify("sha256", message, key, sig)],
  secp384r1: ["ecdsa-p384-sha384", (key, message, sig) => verify("sha384", message, key, sig)],
  "rsa 3072 65537": [
    "rsa-pss-3072-sha256",
    (key, message, sig) => verify("sha256", message, { key, ...SALT }, sig),
  ],
};
