-- What time it is there, now and not when the transaction began.
SELECT clock_timestamp();
