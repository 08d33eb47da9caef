package se.kansli.web.content;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.Refusal;
import se.kansli.command.records.RegisterRecord;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.access.Reading;
import se.kansli.web.edge.InvalidRequest;

/// For which authority somebody uploads. Who may register a record may upload its file.
final class Uploader {

    private static final Set<Role> ROLES =
            Set.of(RegisterRecord.class.getAnnotation(MayBeGivenBy.class).value());

    private Uploader() {}

    /// @param named by the one who uploads; may be absent when there is only one authority that it can be
    static BodyCode of(Actor actor, @Nullable BodyCode named) {
        return named == null ? theOnlyOne(actor) : allowed(actor, named);
    }

    private static BodyCode allowed(Actor actor, BodyCode named) {
        if (!actor.worksAt(named)) {
            throw Reading.nothingThere();
        }
        if (actor.grantFor(named, ROLES).isEmpty()) {
            throw roleMissing();
        }
        return named;
    }

    private static BodyCode theOnlyOne(Actor actor) {
        Set<Grant> grants = actor.grants().stream()
                .filter(grant -> ROLES.contains(grant.role()))
                .collect(Collectors.toSet());
        if (grants.isEmpty()) {
            throw roleMissing();
        }
        Set<BodyCode> authorities =
                grants.stream().map(Grant::authority).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean everywhere = grants.stream().anyMatch(grant -> grant.authority() == null);
        if (everywhere || authorities.size() > 1) {
            throw new InvalidRequest(
                    "authority", "Ange för vilken myndighet filen laddas upp: du kan göra det för flera.");
        }
        return authorities.iterator().next();
    }

    private static Refusal roleMissing() {
        return Refusal.forbidden(
                "ROLE_MISSING", "ACC-1", "Filer får bara laddas upp av den som får registrera handlingar.");
    }
}
