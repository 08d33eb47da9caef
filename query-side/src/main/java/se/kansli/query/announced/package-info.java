/// Meetings of fullmäktige as everyone is told of them beforehand (KL 5:13).
@NullMarked
package se.kansli.query.announced;

import org.jspecify.annotations.NullMarked;
