package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.command.policy.Office.KS_2021_0486;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.kansli.command.preparation.NoteOffAgenda;
import se.kansli.command.preparation.NoteOnAgenda;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.meetings.MeetingCancelled;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;

class TellCaseOfAgendaTest {

    private static final MeetingId MEETING = new MeetingId("KS-M-KS-1");
    private static final CaseId ANOTHER = new CaseId("KS-2021-0500");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 10);

    private final Office office =
            Office.withStore((events, commands) -> new TellCaseOfAgenda(commands, new Agendas(events)));

    @Test
    void a_case_is_told_when_it_comes_on_an_agenda_and_an_item_without_case_tells_nobody() {
        happened(added(1, KS_2021_0486));
        happened(added(2, null));
        assertThat(office.commands()).containsExactly(new NoteOnAgenda(KS_2021_0486, item(1)));
    }

    @Test
    void a_case_is_told_when_its_item_is_taken_off() {
        happened(added(1, KS_2021_0486));
        happened(added(2, null));
        happened(new ItemRemoved(item(2), "Kom med av misstag.", DAY));
        happened(new ItemRemoved(item(1), "Handlingarna saknas.", DAY));
        assertThat(office.commands())
                .containsExactly(
                        new NoteOnAgenda(KS_2021_0486, item(1)),
                        new NoteOffAgenda(KS_2021_0486, item(1), "Handlingarna saknas."));
    }

    @Test
    void every_case_of_a_cancelled_meeting_is_told() {
        happened(added(1, KS_2021_0486));
        happened(added(2, ANOTHER));
        happened(new MeetingCancelled(MEETING, "För få ärenden.", DAY));
        assertThat(office.commands())
                .contains(
                        new NoteOffAgenda(KS_2021_0486, item(1), "För få ärenden."),
                        new NoteOffAgenda(ANOTHER, item(2), "För få ärenden."))
                .hasSize(4);
    }

    private void happened(Object event) {
        office.happenedIn(MEETING.value(), event);
    }

    private static MeetingItem item(int number) {
        return new MeetingItem(MEETING, number);
    }

    private static ItemAdded added(int number, @Nullable CaseId caseId) {
        return new ItemAdded(item(number), "Ärende", caseId, List.of(), List.of(), null, null, DAY);
    }
}
