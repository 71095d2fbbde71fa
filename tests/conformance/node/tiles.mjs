// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// node tiles.mjs URL VKEY [FILE...]    a log published as tiles (C2SP tlog-tiles)
//
// Reads the files below a URL and nothing else: checks the checkpoint's signature, recomputes its
// root from the tiles, and makes an inclusion proof from them for each entry of the newest bundle
// and of each kept answer that is named. Prints one JSON object. Exit codes: 0 verified,
// 1 not verified, 2 could not check. Nothing but Node's standard library.

import { readFileSync } from "node:fs";

import { sha256, unbase64 } from "./bytes.mjs";
import { readCheckpoint, readVkey } from "./checkpoint.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { leafHash, nodeHash, verifyInclusion } from "./merkle.mjs";
import { readMessage, table } from "./protobuf.mjs";
import { RECEIPT } from "./receipt.mjs";

const WIDTH = 256n;
const RESPONSE = table([2, "receipt", RECEIPT]);

const min = (a, b) => (a < b ? a : b);

// 1234067n is "x001/x234/067".
function pathOf(index) {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/.{3}/g);
  return groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join("/");
}

class PublishedLog {
  #read = new Map();

  constructor(url) {
    this.url = url.replace(/\/+$/, "");
  }

  async open(vkey) {
    const note = (await this.file("checkpoint")).toString("utf-8");
    Object.assign(this, readCheckpoint(note, readVkey(vkey)));
  }

  async file(path) {
    if (!this.#read.has(path)) {
      const response = await fetch(`${this.url}/${path}`);
      demand(response.ok, `${path}: ${response.status}`);
      this.#read.set(path, Buffer.from(await response.arrayBuffer()));
    }
    return this.#read.get(path);
  }

  // A tile or bundle as wide as the checkpoint's tree makes it.
  async tile(kind, level, index) {
    const width = min(WIDTH, (this.size >> (8n * level)) - index * WIDTH);
    demand(width > 0n, "a tile outside of the tree");
    const suffix = width === WIDTH ? "" : `.p/${width}`;
    const content = await this.file(`tile/${kind}/${pathOf(index)}${suffix}`);
    demand(kind === "entries" || content.length === Number(width) * 32, "a tile of another width");
    return content;
  }

  // The hash of the leaves from index << level on, as many as 1 << level.
  async node(level, index) {
    const base = level - (level % 8n);
    const width = 1n << (level % 8n);
    const first = index * width;
    const tile = await this.tile(String(base / 8n), base / 8n, first / WIDTH);
    const at = Number(first % WIDTH) * 32;
    let row = Array.from({ length: Number(width) }, (_, i) =>
      tile.subarray(at + 32 * i, at + 32 * (i + 1)),
    );
    while (row.length > 1) {
      row = row.flatMap((hash, i) => (i % 2 ? [] : [nodeHash(hash, row[i + 1])]));
    }
    return row[0];
  }

  // MTH(D[low:high]) of RFC 6962, section 2.1, for ranges as its proofs have them.
  async hash(low, high) {
    const count = high - low;
    if (count === 0n) return sha256();
    if ((count & (count - 1n)) === 0n) return this.node(BigInt(count.toString(2).length - 1), low / count);
    const middle = low + split(count);
    return nodeHash(await this.hash(low, middle), await this.hash(middle, high));
  }

  async inclusionProof(index) {
    const proof = [];
    let [low, high] = [0n, this.size];
    while (high - low > 1n) {
      const middle = low + split(high - low);
      if (index < middle) {
        proof.push(await this.hash(middle, high));
        high = middle;
      } else {
        proof.push(await this.hash(low, middle));
        low = middle;
      }
    }
    return proof.reverse();
  }

  async checkEntry(entry, index) {
    demand(index < this.size, "the entry is newer than the tiles");
    verifyInclusion(leafHash(entry), index, this.size, await this.inclusionProof(index), this.root);
  }

  async bundle(index) {
    const entries = [];
    let rest = await this.tile("entries", 0n, index);
    while (rest.length > 0) {
      demand(rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0), "a bundle is cut off");
      entries.push(rest.subarray(2, 2 + rest.readUInt16BE(0)));
      rest = rest.subarray(2 + rest.readUInt16BE(0));
    }
    return entries;
  }
}

// The largest power of two below a count of at least two.
const split = (count) => 1n << BigInt((count - 1n).toString(2).length - 1);

async function verifyTiles(url, vkey, kept) {
  const log = new PublishedLog(url);
  await log.open(vkey);
  demand((await log.hash(0n, log.size)).equals(log.root), "the tiles do not make up the root");
  let entries = 0n;
  for (let index = 0n; index * WIDTH < log.size; index += 1n) {
    const bundle = await log.bundle(index);
    const newest = (index + 1n) * WIDTH >= log.size;
    const tile = await log.tile("0", 0n, index);
    demand(bundle.length * 32 === tile.length, "a bundle of another width");
    for (const [place, entry] of bundle.entries()) {
      const hash = tile.subarray(32 * place, 32 * (place + 1));
      demand(leafHash(entry).equals(hash), "an entry is not the one that was hashed");
      if (newest) await log.checkEntry(entry, entries);
      entries += 1n;
    }
  }
  demand(entries === log.size, "entries are missing");
  for (const file of kept) {
    const { response } = JSON.parse(readFileSync(file, "utf-8"));
    const { receipt } = readMessage(unbase64(response), RESPONSE, false);
    await log.checkEntry(receipt.entry, receipt.leaf_index ?? 0n);
  }
  return { entries: Number(entries), kept: kept.length };
}

const [url, vkey, ...kept] = process.argv.slice(2);
try {
  console.log(JSON.stringify({ verified: true, ...(await verifyTiles(url, vkey, kept)) }));
} catch (error) {
  if (error instanceof NotVerified) {
    console.log(JSON.stringify({ verified: false, finding: error.message }));
    process.exitCode = 1;
  } else {
    console.error(String(error));
    process.exitCode = 2;
  }
}
