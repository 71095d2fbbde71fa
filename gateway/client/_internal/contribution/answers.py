# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a gateway may say to a contributed file, and in which order. Pure.

Two signed answers: how much of the file is there, and what became of it. Between them come
messages about progress, and after the second one what it vouches for (docs/protocol.md,
section 22).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.client._internal.contribution.sent import Contributed
from gateway.client._internal.verification import Answer
from gateway.domain.records.upload import (
    RESULT_BODY_TYPE,
    STATE_BODY_TYPE,
    UploadState,
    UploadStep,
)
from gateway.errors import BindingError, MalformedError, ProofError
from gateway.log.ranges import Listed
from gateway.wire.contributions import (
    Told,
    decode_contribution,
    decode_rejected_row,
    decode_result,
    decode_state,
)


@dataclass(slots=True)
class Heard:
    """What has come so far.

    Attributes:
        begun: the first answer, verified; None: it has not come.
        answer: the second one.
    """

    begun: Answer | None = None
    answer: Answer | None = None
    _rejected: list[bytes] = field(default_factory=list)
    _contributions: list[bytes] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        """Whether both answers have come."""
        return self.answer is not None

    def answered(self, answer: Answer) -> UploadState | None:
        """The next answer, verified. Gives what the first one says.

        Raises:
            MalformedError: it cannot come now, or cannot be read.
        """
        if self.answer is not None:
            raise _disorder("there is one answer too many")
        expected = RESULT_BODY_TYPE if self.begun else STATE_BODY_TYPE
        if answer.body_type != expected:
            raise _disorder("the answer is of another body type")
        if self.begun is not None:
            self.answer = answer
            return None
        self.begun = answer
        return decode_state(answer.body)

    def told(self, told: Told) -> int | None:
        """The next message that is no answer. Gives how many bytes are taken, if it says that.

        Raises:
            MalformedError: it cannot come now.
        """
        if self.begun is None:
            raise _disorder("the first answer does not come first")
        if self.answer is not None:
            self._rejected += told.rejected_rows
            self._contributions += told.contributions
            return None
        if told.rejected_rows or told.contributions:
            raise _disorder("what the result vouches for comes before it")
        return told.taken_bytes

    def contributed(self) -> Contributed:
        """What became of the file, once all has come.

        Raises:
            MalformedError: an answer is missing, or something cannot be read.
            ProofError: what followed the result is not what it vouches for.
            BindingError: the result contradicts itself.
        """
        if self.begun is None or self.answer is None:
            raise _disorder("an answer is missing")
        result = decode_result(self.answer.body)
        for messages, listing in (
            (self._rejected, result.rejected),
            (self._contributions, result.contributions),
        ):
            found = Listed()
            for message in messages:
                found.add(message)
            try:
                found.check(listing)
            except ProofError as error:
                raise ProofError(str(error), step=UploadStep.LISTING) from None
        if result.rejected.count > result.rows:
            why = "more rows were rejected than there are"
            raise BindingError(why, step=UploadStep.LISTING)
        return Contributed(
            result,
            tuple(map(decode_rejected_row, self._rejected)),
            tuple(map(decode_contribution, self._contributions)),
            self.begun,
            self.answer,
        )


def _disorder(why: str) -> MalformedError:
    return MalformedError(why, step=UploadStep.ORDER)
