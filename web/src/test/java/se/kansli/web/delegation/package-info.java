@NullMarked
package se.kansli.web.delegation;

import org.jspecify.annotations.NullMarked;
