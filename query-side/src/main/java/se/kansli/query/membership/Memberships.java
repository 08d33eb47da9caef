package se.kansli.query.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import se.kansli.kernel.mandates.Mandate;
import se.kansli.kernel.mandates.Mandates;
import se.kansli.kernel.mandates.Membership;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;
import se.kansli.query.organisation.Organisation;
import se.kansli.query.persons.Persons;
import se.kansli.query.projection.Projection;
import se.kansli.query.projection.Views;

/// Answers who sat in a body on a day.
public final class Memberships {

    public static final Projection<MandatesOfBody> PROJECTION =
            new Projection<>("membership", 1, MandatesOfBody.class, new MembershipFold(), List.of());

    private final Views<MandatesOfBody> views;
    private final Organisation organisation;
    private final Persons persons;

    public Memberships(DataSource dataSource, Organisation organisation, Persons persons) {
        this.views = new Views<>(dataSource, PROJECTION);
        this.organisation = organisation;
        this.persons = persons;
    }

    /// Empty when there is no such body.
    public Optional<MembersOnDay> of(BodyCode body, LocalDate day) {
        Optional<Membership> told = views.find(body.value()).map(mandates -> mandates.on(day));
        return told.or(() -> organisation.find(body).map(known -> Mandates.NONE.on(day)))
                .map(membership -> MembersOnDay.of(body, membership, persons.survivors(everybodyIn(membership))));
    }

    private static List<PersonId> everybodyIn(Membership membership) {
        return Stream.of(membership.members(), membership.substitutes(), membership.uncertain())
                .flatMap(List::stream)
                .map(Mandate::person)
                .distinct()
                .toList();
    }
}
