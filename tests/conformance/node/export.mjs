// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Verifies an export. Step numbers are those of docs/export.md, "Verifying".

import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { members, sha256, strictObject, unbase64, unhex, utf8 } from "./bytes.mjs";
import { readCheckpoint } from "./checkpoint.mjs";
import { withHistory } from "./succession.mjs";
import { readEntry } from "./entry.mjs";
import { demand, NotVerified } from "./errors.mjs";
import { leafHash, Tree } from "./merkle.mjs";

const SPAN = 8192;
const NOTHING = Buffer.alloc(0);
const LONGEST_LINE = 1 << 20;
const LARGEST_FILE = 1 << 26;
const LARGEST_MANIFEST = 1 << 25;
const MOST_FINDINGS = 1000;

export function verifyExport(directory, log) {
  const path = join(directory, "manifest.json");
  const size = regularSize(path);
  if (size === null) throw new Error("no export: manifest.json is missing or no regular file");
  demand(size <= LARGEST_MANIFEST, "manifest.json is too large");
  const run = new Run(directory, readManifest(readFileSync(path)), log);
  run.files();
  // Neither a size that nobody signed nor one that nothing is there for is gone through.
  if (!run.checkpoint() || run.missesChunk()) return run.findings;
  for (let low = 0; low < run.manifest.tree_size; low += SPAN) {
    run.chunk(low);
    if (run.findings.length >= MOST_FINDINGS) return run.findings.slice(0, MOST_FINDINGS);
  }
  run.end();
  return run.findings;
}

// Bytes of a regular file; null when there is none, or something else.
function regularSize(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

function readManifest(raw) {
  const manifest = strictObject(utf8(raw), {
    format: "string",
    origin: "string",
    tree_size: "natural",
    root_hash: "string",
    checkpoint: "string",
    selection: "object",
    holds_all_entries: "boolean",
    counts: "object",
    partners: "array",
    files: "array",
  });
  demand(manifest.format === "creditgateway-export-v1", "an export of another format");
  members(manifest.counts, { entries: "natural", selected: "natural", checkpoints: "natural" });
  for (const file of manifest.files) {
    members(file, { name: "string", size: "natural", sha256: "string" });
  }
  for (const row of manifest.partners) {
    members(row, {
      partner: "string",
      entries: "natural",
      first_counter: "natural",
      last_counter: "natural",
      last_leaf_hash: "string",
    });
  }
  manifest.root = unhex(manifest.root_hash, 32);
  manifest.matches = matcher(manifest.selection);
  return manifest;
}

// Whether an entry was asked for.
function matcher(selection) {
  switch (selection.kind) {
    case "all":
      members(selection, { kind: "string" });
      return () => true;
    case "partner":
      members(selection, { kind: "string", partner: "string" });
      return (entry) => entry.partner === selection.partner;
    case "period": {
      members(selection, { kind: "string", from: "string", to: "string" });
      selection.low = microseconds(selection.from);
      selection.high = microseconds(selection.to);
      return ({ microseconds: time }) => selection.low <= time && time < selection.high;
    }
    case "subject": {
      members(selection, { kind: "string", subject_commitments: "array" });
      const wanted = new Set(selection.subject_commitments);
      wanted.forEach((commitment) => unhex(commitment, 32));
      return (entry) => wanted.has(entry.subject_commitment.toString("hex"));
    }
    default:
      throw new NotVerified("an unknown selection");
  }
}

function microseconds(text) {
  const match = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8})\.([0-9]{6})Z$/.exec(text);
  const time = match ? Date.parse(`${match[1]}Z`) : NaN;
  demand(!Number.isNaN(time), "not a moment");
  return BigInt(time) * 1000n + BigInt(match[2]);
}

class Run {
  findings = [];
  #tree = new Tree();
  #chains = new Map();
  #counts = { entries: 0, selected: 0, checkpoints: 0 };
  #goodSize = 0;
  #isForked = false;
  #newestSize = 0;
  #commit = 0; // size of the newest checkpoint not larger than the leaf index
  #missingCommit = -1; // reported already
  #groups = new Map();
  #first = null;
  #last = null;

  constructor(directory, manifest, log) {
    this.directory = directory;
    this.manifest = manifest;
    this.log = log;
    this.isPart = !manifest.holds_all_entries;
    this.isRun = this.isPart && manifest.selection.kind === "period";
    this.listed = new Map(manifest.files.map((file) => [file.name, file]));
  }

  #found(check, first = null, last = first, name = "") {
    this.findings.push({ check, first, last, name });
  }

  // Step 1. Contents of chunks are compared again when they are read.
  files() {
    const names = new Set(["FORMAT.md", "keys.json"]);
    for (const name of readdirSync(this.directory)) {
      if (name !== "manifest.json" && !this.listed.has(name)) this.#found("file-unlisted", null, null, name);
    }
    for (const name of this.listed.keys()) {
      if (!names.has(name) && !this.#isOfChunk(name)) this.#found("file-unlisted", null, null, name);
    }
    demand(this.listed.size === this.manifest.files.length, "a file is listed twice");
    this.#read("FORMAT.md", true);
    this.#keys(this.#read("keys.json", true));
  }

  #isOfChunk(name) {
    const [, kind, digits] = /^(entries|leaf-hashes|checkpoints)-([0-9]{12})\./.exec(name) ?? [];
    demand(kind !== undefined && fileName(kind, Number(digits)) === name, "not the name of a file");
    return Number(digits) % SPAN === 0 && Number(digits) < this.manifest.tree_size;
  }

  // Whether a file is missing without which the tree cannot be made.
  missesChunk() {
    const kind = this.isPart ? "leaf-hashes" : "entries";
    for (let low = 0; low < this.manifest.tree_size; low += SPAN) {
      const name = fileName(kind, low);
      if (this.listed.has(name) && existsSync(join(this.directory, name))) continue;
      this.#found("file-missing", null, null, name);
      return true;
    }
    return false;
  }

  // Step 2: the key in the export is the log's.
  #keys(raw) {
    try {
      const members = { log_key: "string", answer_keys: "array" };
      const isSucceeded = hasSuccessions(raw);
      if (isSucceeded) members.successions = "array";
      const keys = strictObject(utf8(raw), members);
      if (isSucceeded) this.log = withHistory(this.log, keys.successions);
      if (keys.log_key === this.log.vkey) return;
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
    }
    this.#found("key-differs", null, null, "keys.json");
  }

  // Step 2. Whether the checkpoint is the log's and says what the manifest says.
  checkpoint() {
    const { manifest, log } = this;
    try {
      const signed = readCheckpoint(manifest.checkpoint, log);
      const isSame =
        manifest.origin === log.origin &&
        signed.size === BigInt(manifest.tree_size) &&
        signed.root.equals(manifest.root);
      if (!isSame) this.#found("checkpoint-differs");
      return isSame;
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
      this.#found("checkpoint-unverified");
      return false;
    }
  }

  // Steps 3 to 7 for the leaves from low on.
  chunk(low) {
    const high = Math.min(low + SPAN, this.manifest.tree_size);
    const hashes = new Map();
    let newest = low - 1;
    for (const line of this.#lines("entries", low, { index: "natural", entry: "string" })) {
      if (line.index <= newest || line.index >= high) {
        this.#found("entry-misplaced", line.index);
        continue;
      }
      newest = line.index;
      const raw = unbase64(line.entry);
      const hash = leafHash(raw);
      hashes.set(line.index, hash);
      this.#entry(line.index, raw, hash);
    }
    const all = this.isPart ? this.#listedHashes(low, high, hashes) : hashes;
    this.#grow(low, high, all);
  }

  // Step 3, with some entries.
  #listedHashes(low, high, computed) {
    const raw = this.#read(fileName("leaf-hashes", low), true);
    const listed = new Map();
    for (let index = low; (index - low + 1) * 32 <= raw.length; index += 1) {
      listed.set(index, raw.subarray((index - low) * 32, (index - low + 1) * 32));
    }
    if (raw.length !== (high - low) * 32) this.#found("leaf-hash-missing", low, high - 1);
    for (const [index, hash] of computed) {
      if (!listed.get(index)?.equals(hash)) this.#found("leaf-hash-differs", index);
    }
    return listed;
  }

  // Steps 6 and 7 for one entry.
  #entry(index, raw, hash) {
    this.#counts.entries += 1;
    let entry;
    try {
      entry = readEntry(raw);
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
      this.#found("entry-unreadable", index);
      if (this.manifest.selection.kind === "all") this.#counts.selected += 1;
      return;
    }
    const isSelected = this.manifest.matches(entry);
    this.#counts.selected += Number(isSelected);
    if (this.isPart && !this.isRun && !isSelected) this.#found("entry-not-selected", index);
    if (this.isRun && this.#last && index !== this.#last.index + 1) {
      this.#found("entry-missing", this.#last.index + 1, index - 1);
    }
    this.#chain(index, entry, hash);
    this.#groups.set(index, Number(entry.group_first_index));
    this.#first ??= { index, time: entry.microseconds };
    this.#last = { index, time: entry.microseconds };
  }

  // Step 6.
  #chain(index, entry, hash) {
    const before = this.#chains.get(entry.partner);
    const isKnown = before !== undefined || !this.isRun;
    if (isKnown && !(this.isPart && this.manifest.selection.kind === "subject")) {
      const first = before?.index ?? index;
      if (entry.partner_counter !== (before?.last ?? 0n) + 1n) {
        this.#found("counter-not-gapless", first, index, entry.partner);
      }
      if (!entry.previous_leaf_hash.equals(before?.hash ?? NOTHING)) {
        this.#found("chain-broken", first, index, entry.partner);
      }
    }
    this.#chains.set(entry.partner, {
      entries: (before?.entries ?? 0) + 1,
      first: before?.first ?? entry.partner_counter,
      last: entry.partner_counter,
      hash,
      index,
    });
  }

  // Steps 4 and 5.
  #grow(low, high, hashes) {
    const notes = new Map();
    for (const { size, checkpoint } of this.#lines("checkpoints", low, {
      size: "natural",
      checkpoint: "string",
    })) {
      this.#counts.checkpoints += 1;
      if (size <= this.#newestSize || size <= low || size > high) {
        this.#found("checkpoint-differs", size - 1);
        continue;
      }
      this.#newestSize = size;
      notes.set(size, checkpoint);
    }
    for (let index = low; index < high; index += 1) {
      this.#group(index);
      const hash = hashes.get(index);
      if (hash === undefined && !this.isPart) this.#found("entry-missing", index);
      this.#tree.add(hash ?? Buffer.alloc(32));
      if (notes.has(index + 1)) {
        this.#storedCheckpoint(index + 1, notes.get(index + 1));
        this.#commit = index + 1;
      }
    }
    this.#groups.clear();
  }

  // Step 5: an entry's group commit began where the checkpoint before it ends.
  #group(index) {
    const first = this.#groups.get(index) ?? this.#commit;
    if (first === this.#commit || first === this.#missingCommit) return;
    this.#missingCommit = first;
    this.#found("checkpoint-missing", Math.max(first - 1, 0), index);
  }

  #storedCheckpoint(size, note) {
    let signed;
    try {
      signed = readCheckpoint(note, this.log);
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
      this.#found("checkpoint-unverified", size - 1);
      return;
    }
    if (signed.size !== BigInt(size)) {
      this.#found("checkpoint-differs", size - 1);
    } else if (signed.root.equals(this.#tree.root)) {
      this.#goodSize = size;
    } else if (!this.#isForked) {
      this.#isForked = true;
      this.#found("root-differs", this.#goodSize, size - 1);
    }
  }

  // Steps 4, 5, 7 and 8: what only the whole shows.
  end() {
    const { manifest } = this;
    const last = manifest.tree_size - 1;
    if (!this.#isForked && !this.#tree.root.equals(manifest.root)) {
      this.#found("root-differs", this.#goodSize, last);
    }
    if (manifest.tree_size && this.#newestSize !== manifest.tree_size) {
      this.#found("checkpoint-missing", last);
    }
    if (this.isRun) this.#edges(last);
    for (const [name, count] of Object.entries(this.#counts)) {
      if (manifest.counts[name] !== count) this.#found("counts-differ", null, null, name);
    }
    if (!this.#partnersAgree()) this.#found("partners-differ");
  }

  #edges(last) {
    const { low, high } = this.manifest.selection;
    if (this.#first === null) {
      if (last >= 0) this.#found("period-not-covered", 0, last);
      return;
    }
    if (this.#first.index !== 0 && this.#first.time >= low) {
      this.#found("period-not-covered", 0, this.#first.index - 1);
    }
    if (this.#last.index !== last && this.#last.time < high) {
      this.#found("period-not-covered", this.#last.index + 1, last);
    }
  }

  #partnersAgree() {
    const rows = this.manifest.partners;
    return (
      rows.length === this.#chains.size &&
      rows.every((row) => {
        const chain = this.#chains.get(row.partner);
        return (
          chain !== undefined &&
          chain.entries === row.entries &&
          chain.first === BigInt(row.first_counter) &&
          chain.last === BigInt(row.last_counter) &&
          chain.hash.toString("hex") === row.last_leaf_hash
        );
      })
    );
  }

  #lines(kind, low, kinds) {
    const name = fileName(kind, low);
    const raw = this.#read(name, false);
    if (raw.length === 0) return [];
    try {
      const text = utf8(raw);
      demand(text.endsWith("\n"), "the last line is cut off");
      return text.slice(0, -1).split("\n").map((line) => {
        demand(line.length < LONGEST_LINE, "a line is too long");
        return strictObject(line, kinds);
      });
    } catch (error) {
      if (!(error instanceof NotVerified)) throw error;
      this.#found("file-unreadable", null, null, name);
      return [];
    }
  }

  // Step 1: a listed file, as listed. No bytes when it need not be there.
  #read(name, isNeeded) {
    const file = this.listed.get(name);
    if (file === undefined) {
      if (isNeeded) this.#found("file-missing", null, null, name);
      return NOTHING;
    }
    const path = join(this.directory, name);
    const size = regularSize(path);
    if (size === null) {
      this.#found("file-missing", null, null, name);
      return NOTHING;
    }
    if (size > LARGEST_FILE) {
      this.#found("file-unreadable", null, null, name);
      return NOTHING;
    }
    const raw = readFileSync(path);
    if (raw.length !== file.size || sha256(raw).toString("hex") !== file.sha256) {
      this.#found("file-differs", null, null, name);
    }
    return raw;
  }
}

function fileName(kind, low) {
  const suffix = kind === "leaf-hashes" ? "bin" : "jsonl";
  return `${kind}-${String(low).padStart(12, "0")}.${suffix}`;
}

// Whether keys.json names keys of the log from before; what is no JSON at all is found elsewhere.
function hasSuccessions(raw) {
  try {
    return Object.hasOwn(JSON.parse(utf8(raw)), "successions");
  } catch {
    return false;
  }
}
