package se.kansli.kernel.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// Some authorities; or all that there are, and that there will be.
///
/// @param named absent for all
public record Authorities(@Nullable Set<BodyCode> named) {

    public static final Authorities ALL = new Authorities(null);

    public Authorities {
        named = named == null ? null : Set.copyOf(named);
    }

    public static Authorities of(BodyCode... named) {
        return new Authorities(Set.of(named));
    }

    public boolean include(BodyCode authority) {
        return named == null || named.contains(authority);
    }

    /// This one of them, or none when it is not among them.
    ///
    /// @param authority absent when all of them are meant
    public Authorities only(@Nullable BodyCode authority) {
        if (authority == null) {
            return this;
        }
        return include(authority) ? of(authority) : of();
    }
}
