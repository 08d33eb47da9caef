package se.kansli.query.casefile;

import java.time.LocalDate;
import se.kansli.kernel.remiss.RemissId;

/// A remiss that the case was sent on.
///
/// @param open neither closed for answers nor cancelled
public record OwnRemiss(RemissId remissId, String title, LocalDate sentOn, LocalDate dueOn, boolean open) {
    OwnRemiss notOpen() {
        return new OwnRemiss(remissId, title, sentOn, dueOn, false);
    }
}
