// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// How a log goes on under another key: docs/protocol.md, section 9, "Another key".

import { isSignedBy, readNote, readTree, readVkey } from "./checkpoint.mjs";
import { demand } from "./errors.mjs";

const MOST = 100;

// Gives { last, ended, successor, lost, byEnded } of one signed note.
function readSuccession(note) {
  const signed = readNote(note);
  const lines = signed.text.slice(0, -1).split("\n");
  demand(lines.length === 5 || lines.length === 6, "not a succession");
  const after = (word, line) => {
    demand(line.startsWith(`${word} `), `no ${word}`);
    return line.slice(word.length + 1);
  };
  const last = readTree(lines);
  const ended = readVkey(after("ended", lines[3]));
  const successor = readVkey(after("successor", lines[4]));
  let lost = null;
  if (lines.length === 6) {
    const digits = after("lost", lines[5]);
    demand(/^(0|[1-9][0-9]{0,18})$/.test(digits) && BigInt(digits) >= last.size, "no size");
    lost = BigInt(digits);
  }
  demand(last.origin === ended.origin && last.origin === successor.origin, "several logs");
  demand(!ended.keyId.equals(successor.keyId), "one key");
  demand(isSignedBy(signed, successor), "not signed by the successor");
  return { last, ended, successor, lost, byEnded: isSignedBy(signed, ended) };
}

function readHistory(notes) {
  demand(notes.length <= MOST, "too many");
  const found = notes.map(readSuccession);
  const vkeys = found.map(({ ended }) => ended.vkey);
  if (found.length) vkeys.push(found.at(-1).successor.vkey);
  demand(new Set(vkeys).size === vkeys.length, "a key comes twice");
  found.slice(1).forEach((later, at) => {
    demand(later.ended.vkey === found[at].successor.vkey, "they do not follow each other");
    demand(later.last.size > found[at].last.size, "the sizes do not grow");
  });
  return found;
}

const formerOf = ({ ended, last, lost }) => ({ key: ended, size: last.size, lost: lost !== null });

// Forwards from the key that is believed; named: the log key by a key list, or null.
export function follow(log, notes, named = null) {
  const history = readHistory(notes);
  const at = history.findIndex(({ ended }) => ended.vkey === log.vkey);
  const later = at < 0 ? [] : history.slice(at);
  const vkeys = [log.vkey, ...later.map(({ successor }) => successor.vkey)];
  const before = (log.former ?? []).map(({ key }) => key.vkey);
  demand(named === null || [...before, ...vkeys].includes(named), "the list names another key");
  const vouched = Math.max(0, vkeys.indexOf(named));
  demand(later.slice(vouched).every(({ byEnded }) => byEnded), "the ended key has not signed");
  if (!later.length) return log;
  const former = [...(log.former ?? []), ...later.map(formerOf)];
  return { ...later.at(-1).successor, former };
}

// Also backwards, for notes that were handed over with the key or with a whole tree.
export function withHistory(log, notes) {
  const history = readHistory(notes);
  if (!history.length) return log;
  const vkeys = [...history.map(({ ended }) => ended.vkey), history.at(-1).successor.vkey];
  const at = vkeys.indexOf(log.vkey);
  demand(at >= 0, "successions of other keys");
  return follow({ ...log, former: history.slice(0, at).map(formerOf) }, notes);
}
