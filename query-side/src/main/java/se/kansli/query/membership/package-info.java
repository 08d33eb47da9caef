/// Who sits, and who sat, in each body.
@NullMarked
package se.kansli.query.membership;

import org.jspecify.annotations.NullMarked;
