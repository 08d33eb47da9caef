/// Who sits in a body, in which role, and from when until when.
@NullMarked
package se.kansli.kernel.mandates;

import org.jspecify.annotations.NullMarked;
