package se.kansli.command;

import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// A wish. It is given for one authority, and [MayBeGivenBy] says in which roles.
public interface Command {

    /// The authority whose business it is, where the one who gives the command must hold a role; absent when it
    /// concerns the whole municipality.
    @Nullable
    BodyCode authority();
}
