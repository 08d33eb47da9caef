/// The diarium and the postlista for everyone: no login, no trace of who asks (TF 2:18).
@NullMarked
package se.kansli.web.publicdiarium;

import org.jspecify.annotations.NullMarked;
