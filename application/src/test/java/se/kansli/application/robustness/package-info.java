/// The assembled program under load, under failures and after them.
@NullMarked
package se.kansli.application.robustness;

import org.jspecify.annotations.NullMarked;
