/// What a command answered with, kept so that asking again with the same key is answered alike and done once.
@NullMarked
package se.kansli.command.receipts;

import org.jspecify.annotations.NullMarked;
