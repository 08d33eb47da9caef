package se.kansli.kernel.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;
import se.kansli.kernel.calendar.BoundedDay;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.persons.PersonId;

class MandatesTest {

    private static final BodyCode BODY = new BodyCode("SFN");
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final BoundedDay THAT_SUMMER = new BoundedDay(LocalDate.of(2022, 6, 9), LocalDate.of(2022, 8, 22));

    @ParameterizedTest
    @CsvSource({
        "2022-06-08, CERTAINLY, NOT",
        "2022-06-09, PERHAPS, PERHAPS",
        "2022-08-21, PERHAPS, PERHAPS",
        "2022-08-22, NOT, CERTAINLY"
    })
    void D9_who_left_and_who_came_on_a_day_not_printed(LocalDate day, Held leaving, Held coming) {
        Mandates mandates = Mandates.NONE
                .after(given(1, MandateRole.MEMBER, BoundedDay.of(START)))
                .after(ended(1, THAT_SUMMER))
                .after(given(2, MandateRole.MEMBER, THAT_SUMMER));

        assertThat(mandates.given().getFirst().heldOn(day)).isEqualTo(leaving);
        assertThat(mandates.given().getLast().heldOn(day)).isEqualTo(coming);
    }

    @Test
    void D9_whoever_may_have_left_is_neither_present_nor_absent() {
        Mandates mandates = Mandates.NONE
                .after(given(1, MandateRole.MEMBER, BoundedDay.of(START)))
                .after(ended(1, THAT_SUMMER));

        Membership during = mandates.on(LocalDate.of(2022, 7, 1));
        assertThat(during.members()).isEmpty();
        assertThat(during.uncertain()).extracting(Mandate::person).containsExactly(PersonId.of(1));
        Membership after = mandates.on(LocalDate.of(2022, 8, 22));
        assertThat(after.members()).isEmpty();
        assertThat(after.uncertain()).isEmpty();
    }

    @Test
    void MTG_6_substitutes_stand_in_the_order_in_which_they_serve_and_those_without_one_last() {
        Mandates mandates = Mandates.NONE
                .after(substitute(1, null))
                .after(substitute(2, 2))
                .after(substitute(3, 1))
                .after(substitute(4, null));

        assertThat(mandates.on(START).substitutes())
                .extracting(Mandate::person)
                .containsExactly(PersonId.of(3), PersonId.of(2), PersonId.of(1), PersonId.of(4));
    }

    @Test
    void whoever_presides_is_told_by_office_and_among_the_members() {
        Mandates mandates = Mandates.NONE
                .after(given(1, MandateRole.MEMBER, BoundedDay.of(START)))
                .after(given(1, MandateRole.CHAIR, BoundedDay.of(START.plusDays(10))));

        assertThat(mandates.on(START).chair()).isNull();
        Membership later = mandates.on(START.plusDays(10));
        assertThat(later.chair()).extracting(Mandate::person).isEqualTo(PersonId.of(1));
        assertThat(later.members()).hasSize(1);
    }

    @Test
    void a_mandate_that_has_ended_is_not_ended_again() {
        Mandates mandates = Mandates.NONE
                .after(given(1, MandateRole.MEMBER, BoundedDay.of(START)))
                .after(ended(1, BoundedDay.of(START.plusDays(5))))
                .after(given(1, MandateRole.MEMBER, BoundedDay.of(START.plusDays(9))))
                .after(ended(1, BoundedDay.of(START.plusDays(12))));

        assertThat(mandates.given())
                .extracting(Mandate::until)
                .containsExactly(BoundedDay.of(START.plusDays(5)), BoundedDay.of(START.plusDays(12)));
    }

    @Test
    void a_day_is_not_later_at_the_earliest_than_at_the_latest() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundedDay(START, START.minusDays(1)));
    }

    /// Each number makes one mandate: how long after the start it begins, how long it lasts, and how unsure both are.
    @Test
    void who_sat_on_a_day_is_whom_a_recount_by_days_finds() {
        qt().withExamples(200).forAll(mandates(), integers().between(0, 80)).checkAssert((choices, offset) -> {
            LocalDate day = START.plusDays(offset);
            Mandates all = Mandates.NONE;
            List<PersonId> certain = new ArrayList<>();
            List<PersonId> perhaps = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                int choice = choices.get(i);
                int begins = choice % 40;
                int unsure = choice / 40 % 4;
                int lasts = choice / 160 % 30;
                BoundedDay from = new BoundedDay(START.plusDays(begins), START.plusDays(begins + unsure));
                BoundedDay until =
                        new BoundedDay(START.plusDays(begins + lasts), START.plusDays(begins + lasts + unsure));
                all = all.after(given(i + 1, MandateRole.MEMBER, from)).after(ended(i + 1, until));
                int possible = 0;
                int held = 0;
                for (int began = begins; began <= begins + unsure; began++) {
                    for (int ended = begins + lasts; ended <= begins + lasts + unsure; ended++) {
                        possible++;
                        held += began <= offset && offset < ended ? 1 : 0;
                    }
                }
                if (held == possible) {
                    certain.add(PersonId.of(i + 1));
                } else if (held > 0) {
                    perhaps.add(PersonId.of(i + 1));
                }
            }
            Membership membership = all.on(day);
            assertThat(membership.members()).extracting(Mandate::person).isEqualTo(certain);
            assertThat(membership.uncertain()).extracting(Mandate::person).isEqualTo(perhaps);
        });
    }

    private static Gen<List<Integer>> mandates() {
        return lists().of(integers().between(0, 4799)).ofSizeBetween(0, 12);
    }

    private static MandateGiven substitute(int number, @Nullable Integer order) {
        return new MandateGiven(
                BODY,
                PersonId.of(number),
                "Nr " + number,
                MandateRole.SUBSTITUTE,
                null,
                order,
                BoundedDay.of(START),
                null);
    }

    private static MandateGiven given(int number, MandateRole role, BoundedDay from) {
        return new MandateGiven(BODY, PersonId.of(number), "Nr " + number, role, "M", null, from, null);
    }

    private static MandateEnded ended(int number, BoundedDay until) {
        return new MandateEnded(BODY, PersonId.of(number), MandateRole.MEMBER, until, "Avgick");
    }
}
