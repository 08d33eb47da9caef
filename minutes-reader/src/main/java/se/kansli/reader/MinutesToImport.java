package se.kansli.reader;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.decisions.DecisionKind;
import se.kansli.kernel.remiss.AdoptionMode;

/// Minutes as they were read. Each line of the text lies in one printed text of `heading`, `attendance`, `signatures`,
/// `paragraphs` (their `printed` and their sections), `annexes` that belong to no paragraph, or `leftOver`. What is not
/// known is absent.
public record MinutesToImport(
        Source source,
        Heading heading,
        Meeting meeting,
        @Nullable Scope scope,
        List<Group> attendance,
        Signatures signatures,
        List<Paragraph> paragraphs,
        List<ListedAnnex> annexes,
        List<LeftOver> leftOver,
        List<Remark> remarks) {

    public enum Kind {
        PROTOKOLL,
        REFERAT,
        MINNESANTECKNINGAR,
        UTDRAG,
        UNKNOWN
    }

    public enum Language {
        SWEDISH,
        DANISH
    }

    public enum Mode {
        ONSITE,
        HYBRID,
        REMOTE,
        UNKNOWN
    }

    public enum Presence {
        ONSITE,
        REMOTE,
        UNKNOWN
    }

    public enum Role {
        CHAIR,
        VICE_CHAIR,
        MEMBER,
        SERVING_SUBSTITUTE,
        SUBSTITUTE,
        SECRETARY,
        STAFF,
        GUEST,
        PARTICIPANT,
        UNKNOWN
    }

    /// How an item is numbered: `§ 19`, `Punkt 6`, or `6.` as in meeting notes.
    public enum Form {
        PARAGRAPH,
        PUNKT,
        PLAIN
    }

    public enum Outcome {
        DECIDED,
        INFORMED,
        DISCUSSED,
        TABLED,
        REFERRED_BACK,
        WITHDRAWN,
        UNKNOWN
    }

    /// Why a line is no part of the minutes' contents.
    public enum Why {
        PAGE_HEADER,
        SCAN_NOISE,
        ORNAMENT,
        CONTENTS,
        OTHER_DOCUMENT
    }

    public record Source(Kind kind, Language language) {}

    public record Heading(
            String printed,
            @Nullable String bodyPrinted,
            @Nullable String titlePrinted,
            @Nullable String municipalityPrinted) {}

    /// @param notBefore with `notAfter` the bounds of a day that is not printed
    /// @param inferred whether the day or its bounds were concluded rather than printed
    public record Meeting(
            @Nullable String datePrinted,
            List<LocalDate> days,
            @Nullable String weekdayPrinted,
            @Nullable LocalDate notBefore,
            @Nullable LocalDate notAfter,
            boolean inferred,
            @Nullable String timePrinted,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable String placePrinted,
            Mode mode) {

        Meeting between(@Nullable LocalDate first, @Nullable LocalDate last) {
            boolean concluded = first != null || last != null;
            return new Meeting(
                    datePrinted,
                    days,
                    weekdayPrinted,
                    first,
                    last,
                    concluded,
                    timePrinted,
                    starts,
                    ends,
                    placePrinted,
                    mode);
        }
    }

    /// Which paragraphs the minutes say that they hold: `§§ 126 - 136`.
    public record Scope(String printed, List<String> numbers) {}

    /// A list of people under its printed label.
    ///
    /// @param present absent when the label does not tell
    public record Group(
            String label, String printed, @Nullable Boolean present, List<Attendee> entries) {}

    /// @param markPrinted what is printed of how or when the person took part: `digitalt`, `Fravær`, `§§ 12-30`
    public record Attendee(
            @Nullable Integer ordinal,
            String printed,
            String name,
            @Nullable String party,
            @Nullable String organisation,
            Role role,
            @Nullable Boolean present,
            Presence presence,
            List<Interval> intervals,
            @Nullable String markPrinted) {

        Attendee as(Role other) {
            return new Attendee(
                    ordinal, printed, name, party, organisation, other, present, presence, intervals, markPrinted);
        }
    }

    /// From one paragraph to another, both included; to the end when only the first is printed.
    public record Interval(String from, @Nullable String to) {}

    public record Signatures(List<String> secretary, List<String> approvers, List<String> chair, String printedBlock) {}

    /// @param line where it begins in the text, from 1
    /// @param printed the lines of its heading
    /// @param parent `131` of `131.2`
    /// @param ledBy who is said to have opened or closed the meeting there
    public record Paragraph(
            int line,
            String number,
            String printed,
            Form form,
            @Nullable String parent,
            @Nullable String heading,
            @Nullable String subheading,
            List<String> caseNumbersPrinted,
            List<Section> sections,
            List<Recommendation> recommendations,
            @Nullable Decision decision,
            Outcome outcome,
            @Nullable String ledBy,
            List<String> conflicts,
            List<Reservation> reservations,
            List<Votes> votes,
            List<Mention> mentions,
            List<String> annexCitations,
            List<NextMeeting> nextMeetings) {

        public Paragraph {
            caseNumbersPrinted = List.copyOf(caseNumbersPrinted);
            sections = List.copyOf(sections);
        }

        Paragraph with(List<NextMeeting> meetings) {
            return new Paragraph(
                    line,
                    number,
                    printed,
                    form,
                    parent,
                    heading,
                    subheading,
                    caseNumbersPrinted,
                    sections,
                    recommendations,
                    decision,
                    outcome,
                    ledBy,
                    conflicts,
                    reservations,
                    votes,
                    mentions,
                    annexCitations,
                    meetings);
        }
    }

    /// Verbatim text under its printed label, or before any label.
    public record Section(@Nullable String label, String text) {}

    public record Recommendation(
            int point, String text, @Nullable String by) {}

    /// @param label absent when a sentence of the text says what was decided
    /// @param comment what is printed beside the points
    public record Decision(
            @Nullable String label,
            String text,
            List<Point> points,
            @Nullable String comment) {}

    /// @param kind absent when the wording is no decision of a known kind
    /// @param recommendation the recommendation it answers
    public record Point(
            int point,
            String wording,
            @Nullable DecisionKind kind,
            @Nullable Integer recommendation,
            @Nullable AdoptionMode mode) {}

    public record Reservation(String by, String text) {}

    public record Votes(
            String printed,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain) {}

    /// Somebody who is said to have spoken or taken part.
    public record Mention(String name, String verb) {}

    /// @param inferred whether the year was concluded
    public record NextMeeting(
            String printed,
            @Nullable LocalDate date,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            boolean inferred) {}

    /// @param paragraph the item under which it is listed; its lines then lie there
    public record ListedAnnex(
            @Nullable String label,
            @Nullable String titlePrinted,
            @Nullable String fileNamePrinted,
            @Nullable String paragraph,
            String printed) {}

    public record LeftOver(int line, String text, Why why) {}

    /// A doubt about something printed, for a person to resolve.
    ///
    /// @param paragraph absent when the remark is about the whole
    public record Remark(
            RemarkCode code,
            @Nullable String paragraph,
            String printed,
            @Nullable String suggested,
            @Nullable String note) {}

    MinutesToImport with(List<Remark> made) {
        return new MinutesToImport(
                source, heading, meeting, scope, attendance, signatures, paragraphs, annexes, leftOver, made);
    }
}
