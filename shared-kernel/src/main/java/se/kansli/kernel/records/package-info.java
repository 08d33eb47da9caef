/// The records (handlingar) of a case, with their versions, annexes and files.
@NullMarked
package se.kansli.kernel.records;

import org.jspecify.annotations.NullMarked;
