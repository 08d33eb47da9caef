@NullMarked
package se.kansli.web.desk;

import org.jspecify.annotations.NullMarked;
