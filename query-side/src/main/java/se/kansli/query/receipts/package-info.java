/// Receipts of requests that carried an Idempotency-Key, each saved in the transaction of what was asked.
@NullMarked
package se.kansli.query.receipts;

import org.jspecify.annotations.NullMarked;
