// SPDX-FileCopyrightText: 2026 The credit-gateway authors
// SPDX-License-Identifier: Apache-2.0
// One gRPC call over HTTP/2: each message is a byte 0, its length in 4 bytes, and its bytes; the
// status comes in the trailers.

import { once } from "node:events";
import { constants } from "node:http2";

const HEAD = 5;

export class GrpcCall {
  #stream;
  trailers = {};

  constructor(session, method) {
    this.#stream = session.request({
      [constants.HTTP2_HEADER_METHOD]: "POST",
      [constants.HTTP2_HEADER_PATH]: method,
      "content-type": "application/grpc",
      te: "trailers",
    });
    const take = (headers) => (this.trailers = { ...this.trailers, ...headers });
    this.#stream.on("response", take);
    this.#stream.on("trailers", take);
    // Told to whoever reads.
    this.#stream.on("error", () => {});
  }

  // Waits while more is under way than the other side takes. A call that is over takes nothing.
  async send(message) {
    const stream = this.#stream;
    if (stream.destroyed || stream.writableEnded) return;
    const head = Buffer.alloc(HEAD);
    head.writeUInt32BE(message.length, 1);
    if (stream.write(Buffer.concat([head, message]))) return;
    await Promise.race([once(stream, "drain"), once(stream, "close")]);
  }

  end() {
    this.#stream.end();
  }

  async *messages() {
    let rest = Buffer.alloc(0);
    for await (const part of this.#stream) {
      rest = Buffer.concat([rest, part]);
      while (rest.length >= HEAD && rest.length >= HEAD + rest.readUInt32BE(1)) {
        const end = HEAD + rest.readUInt32BE(1);
        yield rest.subarray(HEAD, end);
        rest = rest.subarray(end);
      }
    }
  }
}
