/// The edge of the records: registering them, their versions and annexes, and handing out their files.
@NullMarked
package se.kansli.web.records;

import org.jspecify.annotations.NullMarked;
