/// What the administrator can see and do.
@NullMarked
package se.kansli.web.operations;

import org.jspecify.annotations.NullMarked;
