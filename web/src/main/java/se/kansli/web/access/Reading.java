package se.kansli.web.access;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.kansli.command.Refusal;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Authorities;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// May this actor read what this authority keeps? Asked here and nowhere else.
@Component
public class Reading {

    static final Set<Role> READERS =
            Set.of(Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE, Role.ORDFORANDE, Role.ARKIVARIE);

    /// Lets the reader of this authority's cases and inbox through.
    ///
    /// @throws Refusal the same one as for what does not exist (REG-9, scenario A17)
    public void require(Actor actor, BodyCode authority) {
        if (!mayRead(actor, authority)) {
            throw nothingThere();
        }
    }

    /// The authorities in whose diaria the actor may search.
    public Authorities readableBy(Actor actor) {
        return actor.authoritiesFor(READERS);
    }

    /// In the words that the command side uses too, so that nothing tells what exists elsewhere.
    public static Refusal nothingThere() {
        return Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte.");
    }

    private static boolean mayRead(Actor actor, BodyCode authority) {
        return actor.grantFor(authority, READERS).isPresent();
    }
}
