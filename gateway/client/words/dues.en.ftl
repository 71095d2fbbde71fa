# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
#
# What a person has to pay, and when, in English. The same in Simplified Chinese:
# dues.zh-Hans.ftl. Dates and amounts come as text.

event-title = Payment due: { $amount } { $currency }
event-text = An instalment of your repayment plan is due on this day. If you have paid it already, there is nothing you need to do. If you cannot pay it, speak to the institution before this day.
due = { $date }: { $amount } { $currency } to pay
undated = { $month }: { $amount } { $currency } to pay; nobody has reported on which day
late = Past due: { $amount } { $currency }, for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
late-unknown = Past due for { $days ->
    [one] { $days } day
   *[other] { $days } days
} in { $currency }; nobody has reported how much
unscheduled = Of { $count ->
    [one] { $count } open account
   *[other] { $count } open accounts
} nobody has reported when the next payment is due. Your contract says it.
later = Later: { $count ->
    [one] { $count } more instalment
   *[other] { $count } more instalments
}, { $amount } { $currency }
missed = If the instalment of { $date } is not paid, you are { $days ->
    [one] { $days } day
   *[other] { $days } days
} late on { $from }. That goes on your record, and stays there for five years from the day the lateness ends.
missed-broken = If the institution then ends the plan, { $days ->
    [0] you are not late by the dates first agreed.
    [one] lateness counts from the dates first agreed: { $days } day.
   *[other] lateness counts from the dates first agreed: { $days } days.
}
nothing = No institution has reported an open account in your name here.

## Reminders before a due date, ready to send.

when = { $days ->
    [0] today
    [one] tomorrow
   *[other] in { $days } days
}
reminder-sms = Reminder: { $amount } { $currency } of your repayment plan is due { $when }, on { $date }. If you have paid it, there is nothing you need to do. If you cannot pay it, speak to us before that day.
reminder-title = Payment due { $when }
reminder-text = { $amount } { $currency } of your repayment plan is due on { $date }. If you have paid it already, there is nothing you need to do. If you cannot pay it, speak to us before that day: a plan can be changed.
reminder-subject = Your payment of { $date }
reminder-mail = Hello,

    { $amount } { $currency } of your repayment plan is due { $when }, on { $date }.

    If you have paid it already, there is nothing you need to do. If you cannot pay it, speak to us before that day: a plan can be changed. Paid by that day, it is shown on your record as paid on time.
