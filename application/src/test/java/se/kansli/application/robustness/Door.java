package se.kansli.application.robustness;

import java.time.LocalDate;
import se.kansli.application.demonstration.ApiUser;

/// Where the clients of a load come in: at a Kansli that is there just now, whichever it is.
interface Door {

    /// @throws java.io.UncheckedIOException when none is there
    ApiUser as(String user);

    /// A day that has begun on every node.
    LocalDate today();
}
