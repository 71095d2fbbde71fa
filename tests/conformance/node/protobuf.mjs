// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Protobuf by hand: reads one message in its one encoding, by a table of its fields.

import { utf8 } from "./bytes.mjs";
import { demand } from "./errors.mjs";

const MAX = { uint32: 2n ** 32n, uint64: 2n ** 64n, int64: 2n ** 64n, optional: 2n ** 64n };

// fields: number -> { name, kind, repeated }. Kinds: "bytes", "string", "uint32",
// "uint64", "int64", "optional" (a uint64 that may be 0 and written), or a table of fields
// for a message within.
// With strict: ascending, each once, no defaults, shortest varints, nothing unknown.
export function readMessage(raw, fields, strict = true) {
  const found = {};
  for (const field of Object.values(fields)) {
    if (field.repeated) found[field.name] = [];
  }
  let at = 0;
  let newest = 0;
  const varint = () => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      demand(at < raw.length, "a message is cut off");
      const byte = raw[at++];
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        demand(!strict || byte || shift === 0n, "a number in more bytes than it needs");
        demand(value < MAX.uint64, "a number beyond 64 bits");
        return value;
      }
    }
    demand(false, "not a varint");
  };
  while (at < raw.length) {
    const tag = Number(varint());
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    demand(wireType === 0 || wireType === 2, "a wire type that is not used");
    const value = varint();
    let bytes;
    if (wireType === 2) {
      demand(value <= BigInt(raw.length - at), "a message is cut off");
      bytes = raw.subarray(at, at + Number(value));
      at += Number(value);
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
    return field.kind === "int64" ? BigInt.asIntN(64, value) : value;
  }
  if (typeof field.kind === "object") return readMessage(bytes, field.kind, strict);
  // An element of a repeated field may be empty.
  demand(!strict || bytes.length || field.repeated, `${field.name} is written although empty`);
  return field.kind === "string" ? utf8(bytes) : bytes;
}

// Fields as [number, name, kind, repeated] rows.
export function table(...rows) {
  return Object.fromEntries(
    rows.map(([number, name, kind, repeated]) => [number, { name, kind, repeated }]),
  );
}
