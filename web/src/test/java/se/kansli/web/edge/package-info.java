/// What the edge refuses, promises and keeps to itself.
@NullMarked
package se.kansli.web.edge;

import org.jspecify.annotations.NullMarked;
