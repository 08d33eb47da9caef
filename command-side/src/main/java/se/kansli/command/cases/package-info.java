/// The diarium and the case: numbers, life cycle, links and secrecy. The records, remisser and decisions of a case are
/// guarded here too, each by a part of its own.
@NullMarked
package se.kansli.command.cases;

import org.jspecify.annotations.NullMarked;
