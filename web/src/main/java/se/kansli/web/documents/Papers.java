package se.kansli.web.documents;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.kansli.documents.Document;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.journal.AsOf;
import se.kansli.query.meetings.FindMeeting;
import se.kansli.query.meetings.MeetingEntry;
import se.kansli.query.minutes.FindMinutes;
import se.kansli.query.minutes.MinutesEntry;
import se.kansli.query.organisation.FindRulesOfBody;
import se.kansli.query.proceedings.FindProceedings;
import se.kansli.query.proceedings.ProceedingsView;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Reading;

/// What is known of a meeting and its minutes when something of them is to be printed. Whether the reader may read it
/// is for the caller to ask.
@Component
final class Papers {

    private final Questions questions;
    private final DocumentSettings settings;
    private final Clock clock;

    Papers(Questions questions, DocumentSettings settings, Clock clock) {
        this.questions = questions;
        this.settings = settings;
        this.clock = clock;
    }

    MinutesEntry minutes(MinutesId minutesId) {
        return questions
                .ask(new FindMinutes(minutesId.authority(), minutesId, AsOf.NOW, Stockholm.today(clock)))
                .orElseThrow(Reading::nothingThere);
    }

    /// As it would be printed today.
    ///
    /// @throws se.kansli.command.Refusal when the minutes wait for their approval (MIN-11)
    Document extract(MinutesId minutesId, ParagraphNumber number) {
        MinutesEntry entry = minutes(minutesId);
        MeetingFacts meeting = minutesId.meetingId().map(this::meeting).orElseThrow(Reading::nothingThere);
        return new UtdragOf(meeting, entry, settings.court(), Stockholm.today(clock)).document(number);
    }

    MeetingFacts meeting(MeetingId meetingId) {
        MeetingEntry entry = questions
                .ask(new FindMeeting(meetingId.authority(), meetingId, AsOf.NOW))
                .orElseThrow(Reading::nothingThere);
        ProceedingsView proceedings = questions
                .ask(new FindProceedings(meetingId.authority(), meetingId, AsOf.NOW))
                .orElseThrow(Reading::nothingThere);
        return new MeetingFacts(
                entry,
                proceedings,
                questions
                        .ask(new FindRulesOfBody(
                                meetingId.body(), entry.meeting().time().day()))
                        .orElse(null),
                settings.municipality());
    }
}
