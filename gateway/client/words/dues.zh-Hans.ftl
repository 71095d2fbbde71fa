# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
#
# What a person has to pay, and when, in Simplified Chinese. The same in English: dues.en.ftl.

event-title = 还款日：{ $amount } { $currency }
event-text = 您的还款方案有一期在这一天到期。如果已经还款，您无需做任何事。如果无法按期还款，请尽早联系该机构。
due = { $date }：应还 { $amount } { $currency }
undated = { $month }：应还 { $amount } { $currency }，具体还款日未报送
late = 已逾期：{ $amount } { $currency }，逾期 { $days } 天
late-unknown = { $currency } 账户已逾期 { $days } 天，逾期金额未报送
late-rest = 另有 { $count } 个 { $currency } 账户逾期，逾期金额未报送
unreported = { $date }：有 { $count } 期 { $currency } 还款未报送是否已还款
incomplete = { $month }：有 { $count } 个 { $currency } 账户未报送应还金额或已还金额
unscheduled = 有 { $count } 个未结清的 { $currency } 账户未报送下次还款日，请查看您的合同。
later = 之后还有 { $count } 期，共 { $amount } { $currency }
missed = 如果 { $date } 到期的一期未按期还款，截至 { $from } 您将逾期 { $days } 天。逾期会记入您的记录，自逾期结束之日起保留五年。
missed-broken = 如果该机构随后终止还款方案，{ $days ->
    [0] 按原还款日计算，您没有逾期。
   *[other] 逾期将按原还款日计算：{ $days } 天。
}
nothing = 目前没有机构在此报送您名下有未结清的账户。

## Reminders before a due date, ready to send.
## They name the day and not how far away it is: whoever passes them on may do so later, and elsewhere it is another day.

reminder-sms = 还款提醒：您的还款方案有 { $amount } { $currency } 将于 { $date } 到期。如已还款，无需做任何事。如无法按期还款，请尽早联系我们。
reminder-title = 还款提醒：{ $date } 到期
reminder-text = 您的还款方案有 { $amount } { $currency } 将于 { $date } 到期。如已还款，无需做任何事。如无法按期还款，请尽早联系我们，还款方案可以调整。
reminder-subject = 您的还款将于 { $date } 到期
reminder-mail = 您好：

    您的还款方案有 { $amount } { $currency } 将于 { $date } 到期。

    如果已经还款，您无需做任何事。如果无法按期还款，请尽早联系我们，还款方案可以调整。只要不晚于这一天还款，您的记录就会显示为按期还款。
