// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Protobuf by hand: reads one message in its one encoding, by a table of its fields.

import { utf8 } from "./bytes.mjs";
import { demand } from "./errors.mjs";

const LONGEST = 2n ** 64n;
const MAX = { bool: 2n, uint32: 2n ** 32n, uint64: LONGEST, int64: LONGEST, optional: LONGEST };

// fields: number -> { name, kind, repeated }. Kinds: "bytes", "string", "bool", "uint32",
// "uint64", "int64", "optional" (a uint64 that may be 0 and written), "packed" (numbers side by
// side), or a table of fields for a message within.
// With strict: ascending, each once, no defaults, shortest varints, nothing unknown.
export function readMessage(raw, fields, strict = true) {
  const found = {};
  for (const field of Object.values(fields)) {
    if (field.repeated || field.kind === "packed") found[field.name] = [];
  }
  let newest = 0;
  const rest = { raw, at: 0 };
  while (rest.at < raw.length) {
    const tag = Number(readVarint(rest, strict));
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    demand(wireType === 0 || wireType === 2, "a wire type that is not used");
    const value = readVarint(rest, strict);
    let bytes;
    if (wireType === 2) {
      demand(value <= BigInt(raw.length - rest.at), "a message is cut off");
      bytes = raw.subarray(rest.at, rest.at + Number(value));
      rest.at += Number(value);
    }
    const field = fields[number];
    if (field === undefined) {
      demand(!strict, `unknown field ${number}`);
      continue;
    }
    demand(!strict || number > newest || (field.repeated && number === newest), "order");
    newest = number;
    const read = readValue(field, wireType, value, bytes, strict);
    if (field.repeated) found[field.name].push(read);
    else found[field.name] = read;
  }
  return found;
}

function readValue(field, wireType, value, bytes, strict) {
  const isNumber = Object.hasOwn(MAX, field.kind);
  demand((wireType === 0) === isNumber, `${field.name} is of another type`);
  if (isNumber) {
    demand(value < MAX[field.kind], `${field.name} is too large`);
    const mayBeZero = !strict || field.kind === "optional";
    demand(mayBeZero || value !== 0n, `${field.name} is written although it is 0`);
    if (field.kind === "bool") return value === 1n;
    return field.kind === "int64" ? BigInt.asIntN(64, value) : value;
  }
  if (typeof field.kind === "object") return readMessage(bytes, field.kind, strict);
  // An element of a repeated field may be empty.
  demand(!strict || bytes.length || field.repeated, `${field.name} is written although empty`);
  if (field.kind === "packed") return readPacked(bytes, strict);
  return field.kind === "string" ? utf8(bytes) : bytes;
}

function readPacked(raw, strict) {
  const [rest, found] = [{ raw, at: 0 }, []];
  while (rest.at < raw.length) found.push(readVarint(rest, strict));
  return found;
}

function readVarint(rest, strict) {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    demand(rest.at < rest.raw.length, "a message is cut off");
    const byte = rest.raw[rest.at++];
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) {
      demand(!strict || byte || shift === 0n, "a number in more bytes than it needs");
      demand(value < MAX.uint64, "a number beyond 64 bits");
      return value;
    }
  }
  demand(false, "not a varint");
}

// Fields as [number, name, kind, repeated] rows.
export function table(...rows) {
  return Object.fromEntries(
    rows.map(([number, name, kind, repeated]) => [number, { name, kind, repeated }]),
  );
}

// google.protobuf.Timestamp
export const TIME = table([1, "seconds", "int64"], [2, "nanos", "uint32"]);
