/// Prints what an authority signs: kallelse, protokoll, utdrag, anslag and what goes with a remiss, as
/// PDF/A-2a and PDF/UA-1.
@NullMarked
package se.kansli.documents;

import org.jspecify.annotations.NullMarked;
