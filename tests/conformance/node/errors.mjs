// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// The one kind of error that means "this does not prove what it claims".

export class NotVerified extends Error {}

export function demand(condition, message) {
  if (!condition) throw new NotVerified(message);
}
