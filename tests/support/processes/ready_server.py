# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A process that has imported what a gateway needs, and becomes one again and again.

Run by tests.support.processes.ready. To import it all takes many times as long as a
gateway then takes to start, and tests start hundreds. Each is a fork: a process of its own,
with its own environment, folder and standard streams, that runs the console script's `main`
and ends as an interpreter ends.

Over the socket whose descriptor is the argument comes, for each: the length of a request, with
three descriptors (standard output, standard error, and a pipe for the exit code), then the
request, JSON. The process's id goes back. When the socket is closed, all of them end.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import resource
import select
import signal
import socket
import struct
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

from gateway.main import main as gateway_main
from gateway.runtime.system import agree_on_tls_1_3_only, keep_grpc_from_writing

NUMBER = struct.Struct("!i")
"""How a length, a process id and an exit code are written."""
_DESCRIPTORS = 3
_PR_SET_PDEATHSIG = 1  # <linux/prctl.h>
# What `serve` imports once it knows that this process is the server.
_MODULES = ("gateway.cli.serve", "gateway.server.one_process")


def main() -> None:
    """Serves until the tests end; in each fork, a gateway until it ends."""
    agree_on_tls_1_3_only()  # before gRPC is imported, as in the console script
    keep_grpc_from_writing()
    for name in _MODULES:
        import_module(name)
    gc.collect()
    gc.freeze()  # a fork's collector would copy all of it
    if (request := _next_gateway(socket.socket(fileno=int(sys.argv[1])))) is not None:
        _settle(request)
        gateway_main()


def _next_gateway(asked: socket.socket) -> dict[str, Any] | None:
    """Forks whenever it is asked to. In a fork: what it is to be. None: the tests have ended."""
    codes: dict[int, int] = {}
    woken, waking = os.pipe()
    os.set_blocking(waking, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(waking)
    parent = os.getpid()
    while True:
        ready = select.select([asked.fileno(), woken], [], [])[0]
        if woken in ready:
            os.read(woken, 4096)
            _tell_codes(codes)
        if asked.fileno() in ready:
            head, descriptors, _, _ = socket.recv_fds(asked, NUMBER.size, _DESCRIPTORS)
            if not head:
                return None
            (length,) = NUMBER.unpack(head)
            request: dict[str, Any] = json.loads(asked.recv(length, socket.MSG_WAITALL))
            process = os.fork()
            if process == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                for each in (asked.detach(), woken, waking, *codes.values()):
                    os.close(each)
                return request | {"descriptors": descriptors, "parent": parent}
            codes[process] = descriptors.pop()
            for each in descriptors:
                os.close(each)
            asked.sendall(NUMBER.pack(process))


def _tell_codes(codes: dict[int, int]) -> None:
    """Of those that have ended."""
    with suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG))[0]:
            descriptor = codes.pop(ended[0])
            with suppress(BrokenPipeError):  # nobody waits for it any more
                os.write(descriptor, NUMBER.pack(os.waitstatus_to_exitcode(ended[1])))
            os.close(descriptor)


def _settle(request: dict[str, Any]) -> None:
    """What a process has from the one that starts it; see gateway.store.embedded.launch."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGINT, 0, 0, 0)
    if os.getppid() != request["parent"]:
        sys.exit(1)  # it died before the line above could tell us
    if (most := request["most_descriptors"]) is not None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    os.umask(0o077)
    os.chdir(request["folder"])
    os.environ.clear()
    os.environ.update(request["environment"])
    output, errors, code = request["descriptors"]
    os.dup2(output, 1)
    os.dup2(errors, 2)
    for each in (output, errors, code):
        os.close(each)
    # Ours were opened on something else, and remember what that could do.
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(  # noqa: SIM115
        2, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False
    )
    sys.argv = ["credit-gateway", *request["arguments"]]


if __name__ == "__main__":
    main()
