package se.kansli.kernel.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.kernel.organisation.BodyCode;

/// The one who asks for something: a person or a system with the grants that it holds.
public record Actor(String user, String name, Set<Grant> grants, boolean automation) {

    /// What the policies act as when a fact is carried over the border between two authorities.
    public static final Actor SYSTEM = new Actor("system", "Kansli", Set.of(new Grant(Role.SYSTEM, null)), true);

    public Actor {
        grants = Set.copyOf(grants);
    }

    /// The grant with one of these roles that covers the authority, if the actor holds one.
    public Optional<Grant> grantFor(BodyCode authority, Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()) && grant.coversAuthority(authority))
                .findFirst();
    }

    /// Those at which the actor holds one of these roles.
    public Authorities authoritiesFor(Set<Role> roles) {
        Set<Grant> held =
                grants.stream().filter(grant -> roles.contains(grant.role())).collect(Collectors.toUnmodifiableSet());
        return held.stream().anyMatch(Grant::isForAll)
                ? Authorities.ALL
                : new Authorities(held.stream()
                        .flatMap(grant -> Stream.ofNullable(grant.authority()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean worksAt(BodyCode authority) {
        return grants.stream().anyMatch(grant -> grant.coversAuthority(authority));
    }
}
