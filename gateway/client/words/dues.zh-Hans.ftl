# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
#
# What a person has to pay, and when, in Simplified Chinese. The same in English: dues.en.ftl.

event-title = 还款日：{ $amount } { $currency }
event-text = 您的还款方案有一期在这一天到期。如果已经还款，您无需做任何事。如果无法还款，请在这一天之前联系该机构。
due = { $date }：应还 { $amount } { $currency }
undated = { $month }：应还 { $amount } { $currency }，没有机构报告具体日期
late = 已逾期：{ $amount } { $currency }，{ $days } 天
late-unknown = { $currency } 账户已逾期 { $days } 天，没有机构报告金额
unscheduled = 有 { $count } 个未结清账户没有机构报告下次还款日，请查看您的合同。
later = 之后还有 { $count } 期，共 { $amount } { $currency }
missed = 如果 { $date } 的一期没有还款，到 { $from } 您将逾期 { $days } 天。这会记入您的记录，自逾期结束之日起保留五年。
missed-broken = 如果该机构随后终止还款方案，{ $days ->
    [0] 按最初约定的日期您没有逾期。
   *[other] 逾期将按最初约定的日期计算：{ $days } 天。
}
nothing = 没有机构在这里报告您名下的未结清账户。

## Reminders before a due date, ready to send.

when = { $days ->
    [0] 今天
    [1] 明天
   *[other] { $days } 天后
}
reminder-sms = 还款提醒：您的还款方案有 { $amount } { $currency } 将于{ $when }（{ $date }）到期。如已还款，无需做任何事。如无法还款，请在这一天之前联系我们。
reminder-title = 还款日：{ $when }
reminder-text = 您的还款方案有 { $amount } { $currency } 将于 { $date } 到期。如已还款，无需做任何事。如无法还款，请在这一天之前联系我们，还款方案可以调整。
reminder-subject = 您 { $date } 的还款
reminder-mail = 您好：

    您的还款方案有 { $amount } { $currency } 将于{ $when }（{ $date }）到期。

    如果已经还款，您无需做任何事。如果无法还款，请在这一天之前联系我们，还款方案可以调整。在这一天之前还款，记录上会显示为按时还款。
