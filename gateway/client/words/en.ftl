# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
#
# Texts for the person a record is about, in English. Each has three parts: what it means,
# what to do next (.next), and what it does to the record, and for how long (.record).
# The same in Simplified Chinese: zh-Hans.ftl.

-nothing-to-do = There is nothing you need to do. The institution can correct this and ask again.
-ask-institution = Ask the institution what it needs from you; it can see the reason, too.
-later = There is nothing you need to do. The institution can ask again later.
-your-choice = Whether you give a consent is your own decision. If you want this institution to see your record, give it one that covers the question.
-check-number = Check with the institution that your identity number is written correctly in its files.
-untouched = Your record did not change, and nothing about you was given out. The attempt is kept in the access log.
-no-score-effect = Having no score does not change your record, and it is not a bad mark.
-points-effect = Points are counted anew in each answer, from the newest months. They are not a mark on your record, and they go down as newer months get better.
-points-late = Pay what is past due if you can, or ask the institution for a repayment plan. If it is not true, dispute it.
-points-wait = Keep paying by the due dates; older months stop counting. If it is not true, dispute it.
-points-pay = If you can, pay something in every month in which you owe something, and more than the minimum. If a payment is missing, dispute it.
-points-owe = If you can, bring the balance down. If the balance or the limit is not right, dispute it.
-points-none = There is nothing you need to do. If the amounts are not right, dispute them.
-late-kept = A late month stays on your record for five years from the day the lateness ended, and is then deleted.

## Status

status-no-record = No institution has reported an account in your name here.
    .next = If you have had a loan or a card and expected to see it, ask that institution whether it reports here.
    .record = There is no record, so there is nothing good or bad on it.
status-current = All payments on your open accounts are up to date.
    .next = Keep paying by the due dates. There is nothing else you need to do.
    .record = Each month paid on time is shown as on time for as long as it is kept.
status-overdue = A payment on at least one open account is past due, by 90 days at most.
    .next = Contact the institution that reported it, pay what is past due if you can, or ask for a repayment plan. If it is not true, dispute it.
    .record = { -late-kept }
status-seriously-overdue = A payment on at least one open account is more than 90 days past due.
    .next = Contact the institution that reported it and ask what repayment plan it offers. If it is not true, dispute it.
    .record = { -late-kept }

## Explanations

explanation-no-record = Nothing had been reported about you by that date.
    .next = If you expected an account here, ask its institution whether and when it reports.
    .record = There is no record, so nothing on it changes.
explanation-data-stale = { $value ->
        [one] The newest report about you is { $value } day old.
       *[other] The newest report about you is { $value } days old.
    }
    .next = If you have paid since then, ask the institution to report it.
    .record = Your record stays as it was last reported, until a newer report comes.
explanation-short-history = { $value ->
        [one] Your history here covers { $value } month.
       *[other] Your history here covers { $value } months.
    }
    .next = There is nothing you need to do; your history grows with each month that is reported.
    .record = A short history is not a bad mark. This note goes away once 24 months are covered.
explanation-current-lateness = { $value ->
        [one] An open account is { $value } day past due.
       *[other] An open account is { $value } days past due.
    }
    .next = Contact the institution that reported it, pay what is past due if you can, or ask for a repayment plan. If it is not true, dispute it.
    .record = { -late-kept }
explanation-recent-serious-lateness = { $value ->
        [0] An account was 90 or more days past due this month.
        [one] An account was 90 or more days past due { $value } month ago.
       *[other] An account was 90 or more days past due { $value } months ago.
    }
    .next = If it is settled, there is nothing more to do. If it is not true, dispute it.
    .record = This note is shown for 24 months. { -late-kept }
explanation-reporting-gaps = { $value ->
        [one] For { $value } month, an open account was not reported.
       *[other] Open accounts were not reported for { $value } months, counted per account.
    }
    .next = Ask the institution to report what is missing.
    .record = A month that was not reported counts neither as on time nor as late.
explanation-several-currencies = { $value ->
        [one] Your accounts are in { $value } currency.
       *[other] Your accounts are in { $value } currencies.
    }
    .next = There is nothing you need to do. Amounts are shown for each currency and never added up.
    .record = This has no effect on your record.
explanation-late-after-closing = { $value ->
        [one] { $value } closed account still has an unpaid amount.
       *[other] { $value } closed accounts still have an unpaid amount.
    }
    .next = Ask the institution what is still open. If nothing is, ask it to correct its report, or dispute it.
    .record = { -late-kept }
explanation-amounts-missing = { $value ->
        [one] For { $value } month, an amount was not reported.
       *[other] Amounts were not reported for { $value } months, counted per account.
    }
    .next = Ask the institution to report the missing amounts.
    .record = A missing amount is never counted as zero, neither for you nor against you.
explanation-plan-active = { $value ->
        [one] You have { $value } repayment plan in force.
       *[other] You have { $value } repayment plans in force.
    }
    .next = Pay each instalment by its due date. If you cannot, tell the institution before that day.
    .record = Keeping the plan is shown beside the original dates for as long as the plan is on record.
explanation-plan-broken = { $value ->
        [0] A repayment plan was broken this month.
        [one] A repayment plan was broken { $value } month ago.
       *[other] A repayment plan was broken { $value } months ago.
    }
    .next = Ask the institution whether a new plan is possible. If you kept the plan, dispute this.
    .record = This note is shown for 24 months. From the day the plan ended, lateness counts by the original dates.
explanation-dispute-open = { $value ->
        [one] You dispute { $value } account.
       *[other] You dispute { $value } accounts.
    }
    .next = Wait for the answer; it is due by the date shown with the dispute.
    .record = The mark is shown with your record until the dispute is resolved or withdrawn.
explanation-data-restricted = Some or all of your data are left out. Accounts left out: { $value }.
    .next = There is nothing you need to do. You are told when the restriction ends.
    .record = What is left out counts in no figure while the restriction lasts. It is not deleted.

## Repayment plans

plan-filed = You have asked for a repayment plan. It is not agreed yet.
    .next = Wait for the institution's answer, and keep paying what you can until then.
    .record = Lateness counts by the original dates until the plan begins.
plan-agreed = The plan is agreed and has not begun yet.
    .next = Note the day it begins and the day of the first instalment.
    .record = Lateness counts by the original dates until the plan begins.
plan-active = The plan is in force.
    .next = Pay each instalment by its due date. If you cannot, tell the institution before that day.
    .record = Your record shows both: how late you are by the original dates, and how late by the plan, for as long as it is in force.
plan-kept = You have kept the plan to its end.
    .next = There is nothing you need to do.
    .record = That you kept it stays on your record with the plan. Late months from before stay for five years from the day the lateness ended.
plan-broken = The plan ended because instalments were not paid.
    .next = Ask the institution whether a new plan is possible. If you kept the plan, dispute this.
    .record = From the day it ended, lateness counts by the original dates. The note that it was broken is shown for 24 months.
plan-cancelled = The plan was cancelled.
    .next = Ask the institution which due dates count now.
    .record = If it was in force, lateness counts by the original dates from the day it ended. If it never began, it changes nothing.

## Disputes

dispute-open = Your dispute has been received. The institution that reported the item has to answer it.
    .next = Wait for the answer; it is due by the date shown with the dispute.
    .record = The mark "in dispute" is shown with your record until the dispute is resolved or withdrawn.
dispute-answered = The institution has answered your dispute.
    .next = Read the answer. If you do not agree, say so before the date shown with the dispute.
    .record = The mark "in dispute" stays until the dispute is resolved or withdrawn.
dispute-escalated = Your dispute has been passed on to the operator of this service for a decision.
    .next = There is nothing you need to do; send further documents if you have any.
    .record = The mark "in dispute" stays until the dispute is resolved or withdrawn.
dispute-resolved = Your dispute is decided.
    .next = Read the decision. If your record was wrong, check that it has been corrected.
    .record = The mark is gone. A correction counts from the day it is made, and whoever was told the wrong data is told so.
dispute-withdrawn = You have withdrawn your dispute.
    .next = There is nothing you need to do. You can dispute the item again.
    .record = The mark is gone, and the item stays as it was reported.

## Why there is no score

score-no-record = There is no score: nothing had been reported about you.
    .next = There is nothing you need to do.
    .record = { -no-score-effect }
score-no-open-account = There is no score: you have no open account.
    .next = There is nothing you need to do.
    .record = { -no-score-effect }
score-several-accounts = There is no score: the scorecard knows only people with one account.
    .next = There is nothing you need to do. The institution decides by your record itself.
    .record = { -no-score-effect }
score-other-currency = There is no score: the scorecard does not know the currency of your accounts.
    .next = There is nothing you need to do. The institution decides by your record itself.
    .record = { -no-score-effect }
score-too-old = There is no score: the newest report about you is too old.
    .next = Ask the institution that has your account to report it.
    .record = { -no-score-effect }
score-too-few-months = There is no score: too few months in a row have been reported or may be seen.
    .next = There is nothing you need to do; the months add up as they are reported.
    .record = { -no-score-effect }
score-amounts-missing = There is no score: an amount was not reported.
    .next = Ask the institution that has your account to report the missing amounts.
    .record = { -no-score-effect }
score-no-limit = There is no score: your account has no credit limit.
    .next = There is nothing you need to do. The institution decides by your record itself.
    .record = { -no-score-effect }
score-on-plan = There is no score: in the months that count you had a repayment plan, and the scorecard does not know plans.
    .next = If the plan is still in force, keep to it. If it has ended, there is nothing you need to do.
    .record = { -no-score-effect }
score-data-restricted = There is no score: some of your data are left out.
    .next = There is nothing you need to do.
    .record = { -no-score-effect }

## What adds points to a score

reason-days-past-due = This adds points to the risk: the newest reported month was past due.
    .next = { -points-late }
    .record = { -points-effect }
reason-worst-days-past-due-2m = This adds points to the risk: one of the newest two months was past due.
    .next = { -points-late }
    .record = { -points-effect }
reason-worst-days-past-due-oldest-2m = This adds points to the risk: one of the oldest months that count was past due.
    .next = { -points-wait }
    .record = { -points-effect }
reason-days-past-due-in-all = This adds points to the risk: the months that count were past due by many days, taken together.
    .next = { -points-late }
    .record = { -points-effect }
reason-months-late = This adds points to the risk: some of the months that count were past due.
    .next = { -points-late }
    .record = { -points-effect }
reason-months-late-in-a-row = This adds points to the risk: many months were past due one after the other, up to the newest.
    .next = { -points-late }
    .record = { -points-effect }
reason-months-since-60-days-late = This adds points to the risk: one of the months that count was 60 days or more past due.
    .next = { -points-wait }
    .record = { -points-effect }
reason-months-unpaid = This adds points to the risk: in some months nothing was paid although something was owed.
    .next = { -points-pay }
    .record = { -points-effect }
reason-mean-utilisation = This adds points to the risk: more of the credit limit was used, on average, than with the people of the lowest risk.
    .next = { -points-owe }
    .record = { -points-effect }
reason-headroom = This adds points to the risk: less of the credit limit is unused than with the people of the lowest risk.
    .next = { -points-owe }
    .record = { -points-effect }
reason-paid-2m = This adds points to the risk: less was paid in the newest two months than the people of the lowest risk pay.
    .next = { -points-pay }
    .record = { -points-effect }
reason-paid-in-all = This adds points to the risk: less was paid in all the months that count than the people of the lowest risk pay.
    .next = { -points-pay }
    .record = { -points-effect }
reason-least-paid = This adds points to the risk: the smallest payment of a month is less than that of the people of the lowest risk.
    .next = { -points-pay }
    .record = { -points-effect }
reason-most-paid = This adds points to the risk: the largest payment of a month is less than that of the people of the lowest risk.
    .next = { -points-pay }
    .record = { -points-effect }
reason-charged = This adds points to the risk: less was charged to the account than with the people of the lowest risk.
    .next = { -points-none }
    .record = { -points-effect }

## Refusals

refusal-unknown-partner = The institution that asked is not registered here.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-certificate-revoked = The institution's access certificate is no longer valid.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-certificate-status-unknown = It could not be checked whether the institution's access certificate is still valid.
    .next = { -later }
    .record = { -untouched }
refusal-message-too-large = The institution's message was too large.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-too-many-connections = The institution had too many connections open at once.
    .next = { -later }
    .record = { -untouched }
refusal-too-many-in-flight = The institution asked too many questions at once.
    .next = { -later }
    .record = { -untouched }
refusal-deadline-too-short = The institution allowed too little time for an answer.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-quota-exceeded = The institution has used up the number of questions it may ask.
    .next = { -later }
    .record = { -untouched }
refusal-malformed-envelope = The institution's signed message could not be read.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-unsupported-payload-type = The institution's message was of an unknown type.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-unknown-key = The institution signed with a key that is not registered.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-key-not-yet-valid = The institution signed with a key that is not valid yet.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-key-expired = The institution signed with a key that has expired.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-key-revoked = The institution signed with a key that has been revoked.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-invalid-signature = The institution's signature is not valid.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-signature-policy-not-met = The institution's message lacked a signature that is required.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-malformed-payload = The content of the institution's message could not be read.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-empty-body = The institution's message contained no question.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-wrong-audience = The institution's message was meant for another service.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-wrong-method = The institution's message was signed for another kind of call.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-wrong-partner = The institution's message was signed in another institution's name.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-invalid-request-id = The number of the institution's request was not a valid one.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-request-stale = The institution's request was too old when it arrived.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-request-from-future = The institution's request was dated in the future.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-unsupported-body-type = The institution asked in a format that it is not registered with.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-malformed-body = The institution's question could not be read.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-unknown-field = The institution's question contained a field that its format does not have.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-missing-field = The institution's question lacked a field.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-unknown-code = The institution's question contained an unknown code.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-invalid-value = The institution's question contained a value that is not allowed.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-as-of-in-future = The institution asked about a date in the future.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-portfolio-too-large = The institution asked about too many people at once.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-portfolio-items-differ = The institution's questions were not those that it had signed.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-portfolio-not-resumable = The institution wanted to resume a list of questions that cannot be resumed.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-nothing-to-recover = There was no earlier answer that the institution could have had again.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-answer-undecided = It was not yet certain whether there is an earlier answer.
    .next = { -later }
    .record = { -untouched }
refusal-answer-too-old = The earlier answer is too old to be given again.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-answer-erased = The earlier answer is no longer kept.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-answer-not-recoverable = Answers of that kind are not given twice.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-adapter-not-approved = The institution's file format has not been approved.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-upload-too-large = The institution's file was too large.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-upload-out-of-order = The parts of the institution's file arrived out of order.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-upload-incomplete = The institution's file did not arrive completely.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-upload-differs = The institution's file was not the one that it had signed.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-upload-in-progress = The same file was already being sent.
    .next = { -later }
    .record = { -untouched }
refusal-uploads-full = There was no room for the institution's file.
    .next = { -later }
    .record = { -untouched }
refusal-plan-too-large = The repayment plan had more instalments or accounts than can be recorded.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-plan-limit = There are too many repayment plans of the account on record already.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-account-not-found = The account in question is not known here.
    .next = { -ask-institution }
    .record = { -untouched }
refusal-plan-not-found = The repayment plan in question is not known here.
    .next = { -ask-institution }
    .record = { -untouched }
refusal-plan-exists = There is a repayment plan under that number already.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-plan-changed = The repayment plan has been changed in the meantime.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-plan-out-of-order = The repayment plan cannot go from its present state to the one that was sent.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-plan-schedule-invalid = The instalments of the repayment plan do not fit together.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-plan-currency-differs = The repayment plan is in another currency than its account.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-explanation-too-long = The explanation that was sent is too long.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-case-not-found = The case in question is not known here.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-case-closed = The case in question is closed.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-case-answer-out-of-order = The answer does not fit the stage of the case.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-method-not-allowed = The institution may not make this kind of call.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-purpose-not-allowed = The institution may not ask for this purpose.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-section-not-allowed = The institution may not see a part of the report that it asked for.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-consent-missing = The institution did not name your consent.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-not-found = The consent that the institution named is not registered for it and you.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-purpose-not-covered = Your consent does not cover this purpose.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-not-yet-valid = Your consent is not valid yet.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-expired = Your consent has expired.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-revoked = You have withdrawn your consent.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-paused = Your consent is paused.
    .next = { -your-choice }
    .record = { -untouched }
refusal-consent-section-not-covered = Your consent does not cover a part of the report that was asked for.
    .next = { -your-choice }
    .record = { -untouched }
refusal-notice-not-found = The notice in question is not known here.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-notice-not-delivered = The notice in question has not been delivered yet.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-event-not-delivered = The event in question has not been delivered yet.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-events-unacknowledged = The institution has too many messages that it has not confirmed.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-reminder-not-found = The reminder in question is not on record.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-consent-exists = There is a consent under that reference already.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-consent-data-range-not-covered = Your consent does not cover data of that date.
    .next = { -your-choice }
    .record = { -untouched }
refusal-dispute-not-allowed = This institution may not take this step of the dispute.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-invalid-identifier = The identity number that was sent is not valid.
    .next = { -check-number }
    .record = { -untouched }
refusal-data-unavailable = The records could not be read at the moment.
    .next = { -later }
    .record = { -untouched }
refusal-figures-not-ready = Your figures are still being prepared for this kind of report.
    .next = { -later }
    .record = { -untouched }
refusal-dispute-not-found = The dispute in question is not known here.
    .next = { -ask-institution }
    .record = { -untouched }
refusal-dispute-account-not-found = The account or month that is disputed is not known here.
    .next = { -ask-institution }
    .record = { -untouched }
refusal-dispute-limit = The institution has opened as many disputes for you as it may for now.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-dispute-exists = There is a dispute of that item already.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-dispute-state = The dispute is at a stage at which this step cannot be taken.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-correction-not-found = The correction in question is not known here.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-request-replayed = The institution sent the same request twice.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-consent-used-up = Your consent has been used as often as it allows.
    .next = { -your-choice }
    .record = { -untouched }
refusal-audit-unavailable = The access log could not be written, so no answer was given.
    .next = { -later }
    .record = { -untouched }
refusal-out-of-range = The institution asked for a part of the access log that does not exist.
    .next = { -nothing-to-do }
    .record = { -untouched }
refusal-internal = There was a fault in this service.
    .next = { -later }
    .record = { -untouched }
