/// The postlista: what came in to an authority and went out from it on a day (REG-12), as far as everyone may know.
@NullMarked
package se.kansli.query.postlista;

import org.jspecify.annotations.NullMarked;
