# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
#
# What a person has to pay, and when, in English. The same in Simplified Chinese:
# dues.zh-Hans.ftl. Dates and amounts come as text.

event-title = Payment due: { $amount } { $currency }
event-text = An instalment of your repayment plan is due on this day. If you have paid it already, there is nothing you need to do. If you cannot pay it by then, speak to the institution as soon as you can.
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
late-rest = { $count ->
    [one] { $count } other account in { $currency } is past due, and nobody has reported how much is late
   *[other] { $count } other accounts in { $currency } are past due, and nobody has reported how much is late
}
unreported = { $date }: { $count ->
    [one] nobody has reported whether { $count } instalment in { $currency } was paid
   *[other] nobody has reported whether { $count } instalments in { $currency } were paid
}
incomplete = { $month }: { $count ->
    [one] for { $count } account in { $currency } nobody has reported what was due, or what was paid
   *[other] for { $count } accounts in { $currency } nobody has reported what was due, or what was paid
}
unscheduled = Of { $count ->
    [one] { $count } open account in { $currency }
   *[other] { $count } open accounts in { $currency }
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
nothing = No institution reports an open account in your name here.

## Reminders before a due date, ready to send.
## They name the day and not how far away it is: whoever passes them on may do so later, and elsewhere it is another day.

reminder-sms = Reminder: { $amount } { $currency } of your repayment plan is due on { $date }. If you have paid it, there is nothing you need to do. If you cannot pay it by then, speak to us as soon as you can.
reminder-title = Payment due on { $date }
reminder-text = { $amount } { $currency } of your repayment plan is due on { $date }. If you have paid it already, there is nothing you need to do. If you cannot pay it by then, speak to us as soon as you can: a plan can be changed.
reminder-subject = Your payment due on { $date }
reminder-mail = Hello,

    { $amount } { $currency } of your repayment plan is due on { $date }.

    If you have paid it already, there is nothing you need to do. If you cannot pay it by then, speak to us as soon as you can: a plan can be changed. If it is paid by that day, your record shows it as paid on time.
