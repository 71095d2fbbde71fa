// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Whether a proven entry is that of one call (docs/protocol.md, section 10, steps 4 to 25).

import { ANSWERED, REFUSED } from "./entry.mjs";
import { NotVerified } from "./errors.mjs";
import { REASONS, STAGES } from "./reasons.mjs";

const HASH = 32;
const SECOND = 1000000n; // in microseconds
const AHEAD = 10n * SECOND;
const AGE = 60n * SECOND;
const REPORT_VERSION = 5n;
const NOTHING = Buffer.alloc(0);
const ANSWER_CASE = "/creditgateway.v1.PartnerService/AnswerCase";
// Methods whose answers are about nobody.
const OF_NOBODY = new Set([
  "/creditgateway.v1.ContributionService/Contribute",
  "/creditgateway.v1.CreditStatusService/RecoverAnswer",
  "/creditgateway.v1.PartnerService/ListEntries",
  "/creditgateway.v1.PartnerService/ListCases",
  ANSWER_CASE,
  "/creditgateway.v1.DisputeService/ListDisputes",
  "/creditgateway.v1.WatchService/AcknowledgeEvents",
]);
const ACKNOWLEDGE_EVENTS = "/creditgateway.v1.WatchService/AcknowledgeEvents";
const WATCH = "/creditgateway.v1.WatchService/WatchCreditStatus";
const CONSENTS = "/creditgateway.v1.ConsentService/";
const CORRECTIONS = "/creditgateway.v1.CorrectionService/";
const REMINDERS = "/creditgateway.v1.ReminderService/";
const PLANS = "/creditgateway.v1.PlanService/";
const DISPUTES = "/creditgateway.v1.DisputeService/";

// call: partner, method, messageDigest, requestDigest, requestId, issued (microseconds),
// keyids, asked { purpose, asOf } or null, duration (microseconds) or null,
// known { counter, treeSize } or null, traceId; of a portfolio also answerNumber, itemDigest,
// firstRequestId.
// result: { responseDigest, figures, unreadable, deliveredLeafIndex } or { reason, status }.
// Gives the names of the steps that could not be checked; throws at the first that fails.
export function checkEntry(entry, index, call, result) {
  const unchecked = [];
  for (const [step, check] of Object.entries(STEPS)) {
    const verdict = check(entry, index, call, result);
    if (verdict === null) unchecked.push(step);
    else if (!verdict) throw new NotVerified(step);
  }
  return unchecked;
}

const STEPS = {
  outcome: (e, _, __, { reason }) =>
    e.outcome === (reason ? REFUSED : ANSWERED) &&
    e.access === undefined &&
    e.succession === undefined &&
    (e.fact === undefined || (!reason && mayChange(e.method))),
  partner: (e, _, call) => e.partner === call.partner,
  method: (e, _, call) => e.method === call.method,
  "request-digest": (e, _, call, { reason }) =>
    e.request_digest.equals(call.requestDigest) ||
    (Boolean(reason) && e.request_digest.equals(call.messageDigest)),
  reason: (e, _, __, { reason = "" }) => e.reason === reason,
  status: (_, __, ___, { reason, status }) => {
    if (!reason) return true;
    if (!status || !REASONS.has(reason)) return null;
    return REASONS.get(reason).status === status;
  },
  fields: (e, _, call, { reason }) => {
    const [first, last] = stagesBetween(call, reason);
    const stage = reached(e, call);
    const sometimes = [e.adapter_hash, e.consent_commitment, e.subject_commitment, e.evidence_digest, e.card_hash];
    return (
      stage !== null &&
      first <= stage &&
      stage <= last &&
      e.policy_hash.length === HASH &&
      sometimes.every(({ length }) => length === 0 || length === HASH) &&
      e.trace_id.length === 16 &&
      (e.data_from_month === "" || stage >= STAGES.indexOf("subject")) &&
      (e.person_facts === 0n || stage >= STAGES.indexOf("subject")) &&
      (e.answered_case === 0n || (!reason && e.method === ANSWER_CASE)) &&
      (e.consent_use === undefined || (!reason && isUse(e.consent_use))) &&
      (e.watched_event !== undefined) === isEvent(stage, call, reason) &&
      (e.acknowledged_event === 0n || (!reason && e.method === ACKNOWLEDGE_EVENTS)) &&
      (e.watch_start === undefined ||
        (!reason && e.method === WATCH && !isEvent(stage, call, reason))) &&
      (e.card_hash.length === 0 ||
        (!reason && stage === STAGES.indexOf("report") && e.watched_event === undefined))
    );
  },
  keys: (e, _, call) => e.keyids.length === 0 || e.keyids.join() === call.keyids.join(),
  "request-id": (e, _, call) => e.request_id.length === 0 || e.request_id.equals(call.requestId),
  "response-digest": (e, _, __, { responseDigest = Buffer.alloc(0) }) =>
    e.response_digest.equals(responseDigest),
  purpose: (e, _, { asked }) => {
    if (e.purpose === 0n) return true;
    return asked === null ? null : e.purpose === asked.purpose;
  },
  "as-of": (e, _, { asked }) => {
    if (e.as_of_date === "") return true;
    if (asked === null) return null;
    return e.as_of_date === (asked.asOf || dateOf(e.microseconds));
  },
  "report-version": (e) => e.report_version <= REPORT_VERSION,
  answer: (e, _, __, { reason, figures, unreadable }) => {
    if (unreadable) return null;
    if (reason || !figures) return true;
    return (
      e.as_of_date === figures.asOf &&
      e.data_version === figures.dataVersion &&
      e.inquiry_tree_size === figures.inquiryTreeSize &&
      e.card_hash.length === 0 // a report of version 1 has no score
    );
  },
  trace: (e, _, { traceId }) => traceId.length === 0 || e.trace_id.equals(traceId),
  "entry-time": (e, _, { issued, duration }, { reason }) => {
    const offset = e.microseconds - issued;
    if (reason === "REQUEST_STALE") return offset > 0n;
    if (reason === "REQUEST_FROM_FUTURE") return offset < 0n;
    if (offset > AGE && duration === null) return null;
    return offset >= -AHEAD && offset <= AGE + (duration ?? 0n);
  },
  position: (e, index, { known }) => {
    const first = e.group_first_index;
    if (first > index || e.inquiry_tree_size > first || e.partner_counter > index + 1n) return false;
    return known === null ? null : first >= known.treeSize;
  },
  counter: (e, _, { known }) => {
    if (e.partner_counter === 0n) return false;
    return known === null ? null : e.partner_counter > known.counter;
  },
  chain: (e) => e.previous_leaf_hash.length === (e.partner_counter === 1n ? 0 : HASH),
  "answer-number": (e, _, call, { reason }) => {
    const { answerNumber = 0n, itemDigest = NOTHING, firstRequestId = NOTHING } = call;
    const ofItem = itemDigest.length > 0 || firstRequestId.length > 0;
    return e.answer_number === (reason && answerNumber <= 1n && !ofItem ? 0n : answerNumber);
  },
  item: (e, _, call, { reason }) => {
    const { itemDigest = NOTHING, firstRequestId = NOTHING } = call;
    const first = e.first_request_id;
    const known = first.equals(firstRequestId) || (Boolean(reason) && first.length === 0);
    return known && e.item_digest.equals(itemDigest);
  },
  delivery: (e, _, __, { deliveredLeafIndex = null }) =>
    e.delivered_leaf_index === deliveredLeafIndex,
};

// Whether an answer can change something.
const mayChange = (method) =>
  method.startsWith(CORRECTIONS) ||
  method.startsWith(REMINDERS) ||
  (method.startsWith(CONSENTS) && method !== `${CONSENTS}ListConsents`) ||
  (method.startsWith(DISPUTES) && method !== `${DISPUTES}ListDisputes`);

// The stages that calls of a method have: of a person's consents, or plans, and no report.
function stagesOf(method) {
  const all = STAGES.map((_, at) => at);
  if (OF_NOBODY.has(method) || method.startsWith(CORRECTIONS) || method.startsWith(REMINDERS)) return all.filter((at) => at <= STAGES.indexOf("header"));
  if (method === WATCH) return all.filter((at) => STAGES[at] !== "adapter");
  const isOfPlans = method.startsWith(PLANS) || method.startsWith(DISPUTES);
  if (!isOfPlans && !method.startsWith(CONSENTS)) return all;
  const noConsent = isOfPlans || method === `${CONSENTS}ListConsents`;
  const further = ["consent", "subject"].slice(noConsent ? 1 : 0);
  const header = STAGES.indexOf("header");
  return all.filter((at) => at <= header || further.includes(STAGES[at]));
}

// Whether it is an answer with an event; the first answer of a watch is none.
const isEvent = (stage, { method, answerNumber = 0n }, reason) =>
  method === WATCH && !reason && (stage > STAGES.indexOf("header") || answerNumber > 1n);

// The first and the last stage that an entry may be at.
function stagesBetween({ method, itemDigest = NOTHING, firstRequestId = NOTHING }, reason) {
  const stages = stagesOf(method);
  const end = stages[stages.length - 1];
  if (!reason) {
    const adapter = STAGES.indexOf("adapter");
    if (firstRequestId.length > 0 && itemDigest.length === 0) return [adapter, adapter];
    const ofNobody = method === WATCH || method === `${CONSENTS}ListConsents`;
    return [ofNobody ? STAGES.indexOf("header") : end, end];
  }
  const found = REASONS.get(reason)?.stages ?? [0, end];
  // A stage that the method does not have is passed with the one before it.
  return found.map((limit) => Math.max(...stages.filter((at) => at <= limit)));
}

// A use of a consent that was counted, and not one too many.
function isUse({ terms_commitment: consent = NOTHING, number = 0n, limit = 0n }) {
  return number > 0n && number <= limit && consent.length === HASH;
}

// How far an entry is filled in; null when it has gaps.
function reached(e, call) {
  const flags = [
    true,
    e.request_digest.equals(call.requestDigest),
    e.keyids.length > 0,
    e.request_id.length > 0,
    e.adapter_hash.length > 0,
    e.purpose > 0n,
    e.as_of_date !== "",
    e.consent_commitment.length > 0,
    e.subject_commitment.length > 0,
    e.data_version > 0n || e.inquiry_tree_size > 0n,
    e.report_version > 0n,
  ];
  const stage = flags.lastIndexOf(true);
  const stages = stagesOf(call.method);
  const gap = flags.some((flag, at) =>
    stages.includes(at) ? at < stage && !flag && STAGES[at] !== "data" : flag,
  );
  const person = e.subject_commitment.length > 0;
  return gap || person !== e.pseudonym_key_version > 0n ? null : stage;
}

const dateOf = (microseconds) => {
  const milliseconds = Number(microseconds / 1000n) - (microseconds < 0n ? 1 : 0);
  return new Date(milliseconds).toISOString().slice(0, 10);
};

// Receipts of one partner, each verified by itself: none may contradict another.
export class History {
  #entries = new Map(); // counter -> { index, hash, previous }

  add(entry, index, hash) {
    const counter = entry.partner_counter;
    const own = { index, hash, previous: entry.previous_leaf_hash };
    const same = this.#entries.get(counter);
    if (same && (same.index !== index || !same.hash.equals(hash))) throw new NotVerified("counter");
    for (const [other, there] of this.#entries) {
      if (other === counter) continue;
      const [low, high] = other < counter ? [there, own] : [own, there];
      const between = other < counter ? counter - other : other - counter;
      if (high.index - low.index < between) throw new NotVerified("position");
      if (between === 1n && !high.previous.equals(low.hash)) throw new NotVerified("chain");
    }
    this.#entries.set(counter, own);
  }
}
