package se.kansli.web.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.kansli.command.Refusal;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.ListBodies;
import se.kansli.query.questions.Questions;

/// May this actor read what this authority keeps? Asked here and nowhere else.
@Component
public class Reading {

    static final Set<Role> READERS =
            Set.of(Role.REGISTRATOR, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE, Role.ORDFORANDE, Role.ARKIVARIE);

    private final Questions questions;

    Reading(Questions questions) {
        this.questions = questions;
    }

    /// Lets the reader of this authority's cases and inbox through.
    ///
    /// @throws Refusal the same one as for what does not exist (REG-9, scenario A17)
    public void require(Actor actor, BodyCode authority) {
        if (!mayRead(actor, authority)) {
            throw nothingThere();
        }
    }

    /// The authorities in whose diaria the actor may search.
    public Set<BodyCode> readableBy(Actor actor) {
        return questions.ask(new ListBodies()).stream()
                .map(BodyView::code)
                .filter(authority -> mayRead(actor, authority))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// In the words that the command side uses too, so that nothing tells what exists elsewhere.
    public static Refusal nothingThere() {
        return Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte.");
    }

    private static boolean mayRead(Actor actor, BodyCode authority) {
        return actor.grantFor(authority, READERS).isPresent();
    }
}
