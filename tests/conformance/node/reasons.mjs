// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// Reasons from docs/reasons.json: their status, and how far their entries are filled in.

import { readFileSync } from "node:fs";

const content = JSON.parse(
  readFileSync(new URL("../../../docs/reasons.json", import.meta.url), "utf-8"),
);

export const STAGES = content.stages.map(({ name }) => name);
export const REASONS = new Map(
  content.reasons.map(({ reason, status, entry_from: from, entry_to: to }) => [
    reason,
    { status, stages: [STAGES.indexOf(from), STAGES.indexOf(to)] },
  ]),
);
