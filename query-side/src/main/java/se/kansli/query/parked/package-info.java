/// What a policy or a projection could not do and what waits behind it, for those who run the system. Letting a letter
/// go or trying it again is not a question and is not asked here.
@NullMarked
package se.kansli.query.parked;

import org.jspecify.annotations.NullMarked;
