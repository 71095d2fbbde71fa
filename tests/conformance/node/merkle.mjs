// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// The Merkle tree: hashes, roots in one pass, inclusion and consistency.

import { sha256 } from "./bytes.mjs";
import { demand } from "./errors.mjs";

export const leafHash = (leaf) => sha256(Buffer.of(0), leaf);
export const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

export class Tree {
  size = 0;
  #stack = [];

  add(hash) {
    let top = hash;
    for (let index = this.size; index % 2 === 1; index = Math.floor(index / 2)) {
      top = nodeHash(this.#stack.pop(), top);
    }
    this.#stack.push(top);
    this.size += 1;
  }

  get root() {
    if (this.#stack.length === 0) return sha256();
    return this.#stack.reduceRight((right, left) => nodeHash(left, right));
  }
}

// Indexes and sizes are BigInt; all hashes are Buffers.
export function verifyInclusion(leaf, index, size, proof, root) {
  demand([leaf, root, ...proof].every((hash) => hash.length === 32), "a hash has 32 bytes");
  demand(index >= 0n && index < size, "the leaf index lies outside of the tree");
  let fn = index;
  let sn = size - 1n;
  let r = leaf;
  for (const p of proof) {
    demand(sn !== 0n, "the inclusion proof is too long");
    if (fn & 1n || fn === sn) {
      r = nodeHash(p, r);
      while (fn !== 0n && !(fn & 1n)) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      r = nodeHash(r, p);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  demand(sn === 0n, "the inclusion proof is too short");
  demand(r.equals(root), "the inclusion proof does not lead to the root");
}

export function verifyConsistency(first, second, firstRoot, secondRoot, proof) {
  const hashes = [firstRoot, secondRoot, ...proof];
  demand(hashes.every((hash) => hash.length === 32), "a hash has 32 bytes");
  demand(first >= 1n && first <= second, "the tree sizes are not in order");
  if (first === second) {
    demand(proof.length === 0 && firstRoot.equals(secondRoot), "two trees of one size");
    return;
  }
  demand(proof.length > 0, "the consistency proof is empty");
  const path = (first & (first - 1n)) === 0n ? [firstRoot, ...proof] : proof;
  let fn = first - 1n;
  let sn = second - 1n;
  while (fn & 1n) {
    fn >>= 1n;
    sn >>= 1n;
  }
  let fr = path[0];
  let sr = path[0];
  for (const c of path.slice(1)) {
    demand(sn !== 0n, "the consistency proof is too long");
    if (fn & 1n || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (fn !== 0n && !(fn & 1n)) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else {
      sr = nodeHash(sr, c);
    }
    fn >>= 1n;
    sn >>= 1n;
  }
  demand(sn === 0n, "the consistency proof is too short");
  demand(fr.equals(firstRoot), "the consistency proof does not lead to the first root");
  demand(sr.equals(secondRoot), "the consistency proof does not lead to the second root");
}
