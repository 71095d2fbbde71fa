# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A worker's own side: takes what its supervisor hands over, and serves."""

from __future__ import annotations

import logging

from gateway.errors import GatewayError, MisfitError
from gateway.runtime.logs import configure_logging
from gateway.runtime.shared import SharedMemory, Sharing
from gateway.server.one_process import Supervised, run
from gateway.server.workers.line import Handover, Line, Step

_log = logging.getLogger(__name__)
_DOES_NOT_FIT, _COULD_NOT = 1, 2


def work(descriptor: int) -> int:
    """Serves until told to stop; gives the exit code.

    Why it could not start is said to the supervisor, which says it once for all.

    Args:
        descriptor: of the line to the supervisor.
    """
    line = Line(descriptor)
    try:
        handover = line.handover()
    except ValueError:
        return _COULD_NOT  # nobody is there any more
    try:
        settings = handover.of()
        configure_logging(settings.log_level, handover.number)
        run(settings, _supervised(handover, line))
    except MisfitError as error:
        line.say(Step.MISFIT, str(error))
        return _DOES_NOT_FIT
    except GatewayError as error:
        line.say(Step.FAILED, str(error))
        return _COULD_NOT
    except Exception as error:  # noqa: BLE001 - its end is the supervisor's to judge
        _log.error("a worker failed unexpectedly", exc_info=error)
        line.say(Step.FAILED, f"a defect of the program ({type(error).__name__}): see the log")
        return _COULD_NOT
    return 0


def _supervised(handover: Handover, line: Line) -> Supervised:
    number, workers = handover.number, handover.workers
    memory = SharedMemory(handover.memory, handover.places)
    shared = Sharing(memory, number - 1, workers, bytes.fromhex(handover.secret))
    name = f"{handover.instance}.{number}"
    return Supervised(number, name, shared, line, handover.hung, handover.ops)
