package se.kansli.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kansli.command.Refusal;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.LocalRules;
import se.kansli.kernel.organisation.LocalRulesFrom;
import se.kansli.kernel.organisation.NumberingPolicy;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SubstituteOrder;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.preparation.LaidBefore;

/// Adding, removing, reordering and numbering in any order.
class AgendaWhateverIsAskedTest {

    private static final MeetingId MEETING = new MeetingId("SFN-M-SFN-6");
    private static final LocalDate DAY = LocalDate.of(2021, 9, 22);
    private static final int FIRST = 90;

    @Test
    void MIN_14_MIN_15_a_number_is_given_once_is_kept_and_leaves_no_hole() {
        qt().forAll(lists().of(integers().between(0, 9)).ofSizeBetween(0, 60)).checkAssert(steps -> check(steps));
    }

    private static void check(List<Integer> steps) {
        Agenda agenda = new Agenda();
        List<ParagraphNumber> given = new ArrayList<>();
        Map<Integer, ParagraphNumber> kept = new HashMap<>();
        for (int step : steps) {
            try {
                take(step, agenda, given);
            } catch (Refusal refused) {
                assertThat(refused.rule()).matches("(MTG|MIN)-\\d+");
            }
            kept.forEach(
                    (item, number) -> assertThat(agenda.find(item).number()).isEqualTo(number));
            agenda.items().stream()
                    .filter(item -> item.number() != null)
                    .forEach(item -> kept.put(item.id().item(), Objects.requireNonNull(item.number())));
        }
        assertThat(kept.values()).doesNotHaveDuplicates().hasSize(given.size());
        assertThat(given)
                .isEqualTo(IntStream.range(FIRST, FIRST + given.size())
                        .mapToObj(ParagraphNumber::of)
                        .toList());
    }

    private static void take(int step, Agenda agenda, List<ParagraphNumber> given) {
        switch (step) {
            case 0, 1, 2, 3, 4 ->
                agenda.apply(agenda.add(
                        new AddItem(MEETING, "Ärende", null, List.of(), List.of(), null, null),
                        namnd(),
                        id -> Optional.of(new KnownCase(LaidBefore.NOBODY, Map.of())),
                        DAY));
            case 5, 6 -> agenda.apply(agenda.remove(new RemoveItem(MEETING, step - 4, "Utgår"), DAY));
            case 7 -> agenda.apply(agenda.reorder(new ReorderItems(MEETING, backwards(agenda)), DAY));
            default ->
                agenda.apply(agenda.number(
                        MEETING, namnd(), DAY, (series, count, meeting, today) -> next(count, given), DAY));
        }
    }

    private static List<Integer> backwards(Agenda agenda) {
        List<Integer> items = new ArrayList<>(agenda.items().stream()
                .filter(item -> item.number() == null)
                .map(item -> item.id().item())
                .toList());
        Collections.reverse(items);
        return items;
    }

    private static List<ParagraphNumber> next(int count, List<ParagraphNumber> given) {
        int first = FIRST + given.size();
        List<ParagraphNumber> next = IntStream.range(first, first + count)
                .mapToObj(ParagraphNumber::of)
                .toList();
        given.addAll(next);
        return next;
    }

    private static EstablishedBody namnd() {
        LocalRules rules = new LocalRules(11, 5, SubstituteOrder.AS_ELECTED, NumberingPolicy.YEAR, null, null, false);
        return new EstablishedBody(
                new BodyCode("SFN"),
                "Servicenämnden",
                RuleProfile.BOARD_SE,
                null,
                LocalDate.of(2015, 1, 1),
                null,
                List.of(new LocalRulesFrom(LocalDate.of(2015, 1, 1), rules)));
    }
}
