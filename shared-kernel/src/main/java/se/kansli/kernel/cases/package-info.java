/// The diarium and the case: numbers, life cycle, links and secrecy.
@NullMarked
package se.kansli.kernel.cases;

import org.jspecify.annotations.NullMarked;
