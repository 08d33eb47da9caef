/// What somebody at an authority has to do, and by when. Those who find views say what follows from them.
@NullMarked
package se.kansli.query.duties;

import org.jspecify.annotations.NullMarked;
