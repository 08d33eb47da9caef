/// Everything in one case, for those who work at the authority that keeps it.
@NullMarked
package se.kansli.query.casefile;

import org.jspecify.annotations.NullMarked;
