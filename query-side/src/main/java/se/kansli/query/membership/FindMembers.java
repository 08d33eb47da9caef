package se.kansli.query.membership;

import java.time.LocalDate;
import java.util.Optional;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.questions.Question;

/// Asks who sits in a body on a day.
public record FindMembers(BodyCode body, LocalDate on) implements Question<Memberships, Optional<MembersOnDay>> {

    @Override
    public Optional<MembersOnDay> putTo(Memberships finder) {
        return finder.of(body, on);
    }
}
