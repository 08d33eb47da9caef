package se.kansli.application.nodes;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.meetings.MeetingMode;
import se.kansli.kernel.meetings.MeetingTime;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.DocketId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.paragraphs.ParagraphSeriesId;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.delegation.DelegatedQuery;
import se.kansli.query.delegation.DelegatedState;
import se.kansli.query.desk.DeskQuery;
import se.kansli.query.followup.AssignmentQuery;
import se.kansli.query.followup.AssignmentState;
import se.kansli.query.imports.MinutesSearch;
import se.kansli.query.inbox.InboxQuery;
import se.kansli.query.inbox.InboxState;
import se.kansli.query.meetings.CalendarQuery;

/// Makes a value of any type that travels, from the types of its parts: one in which all is said, and one in which all
/// that may be absent is.
enum Specimens {
    WITH_ALL_THAT_MAY_BE_ABSENT,
    WITHOUT_IT;

    private static final LocalDate DAY = LocalDate.of(2021, 5, 21);
    private static final Map<Class<?>, Object> CHOSEN = Map.ofEntries(
            Map.entry(String.class, "Åtgärd \"för\" inkludering\n– § 19"),
            Map.entry(int.class, 2021),
            Map.entry(Integer.class, 2021),
            Map.entry(long.class, 1L << 40),
            Map.entry(Long.class, 1L << 40),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(LocalDate.class, DAY),
            Map.entry(MeetingId.class, new MeetingId("KS-M-KSIA-7")),
            Map.entry(BallotId.class, new BallotId("KS-M-KSIA-7-V1")),
            Map.entry(LocalTime.class, LocalTime.of(13, 0)),
            Map.entry(ParagraphNumber.class, ParagraphNumber.of(19)),
            Map.entry(MinutesId.class, new MinutesId("KS-M-KSIA-7-J130")),
            Map.entry(PersonId.class, new PersonId("P-00017")),
            Map.entry(ParagraphSeriesId.class, new ParagraphSeriesId("KS-P-KSIA-2021")),
            Map.entry(AssignmentId.class, new AssignmentId("KS-A-KSIA-7-3-1")),
            Map.entry(DelegatedDecisionId.class, new DelegatedDecisionId("KS-D-KS-2021-12")),
            Map.entry(DelegatedQuery.class, new DelegatedQuery(DelegatedState.TO_REPORT, null, 50)),
            Map.entry(AssignmentQuery.class, new AssignmentQuery("KSIA", AssignmentState.DONE, DAY, null, 50)),
            Map.entry(DocketId.class, new DocketId("KS-M-KSIA")),
            Map.entry(
                    MeetingTime.class,
                    new MeetingTime(DAY, LocalTime.of(13, 0), LocalTime.of(15, 30), "Stadshuset", MeetingMode.HYBRID)),
            Map.entry(MinutesSearch.class, new MinutesSearch("cykelväg", new BodyCode("KSIA"), null, 20)),
            Map.entry(CalendarQuery.class, new CalendarQuery(new BodyCode("KSIA"), DAY, DAY, null, 50)),
            Map.entry(Instant.class, Instant.parse("2021-09-24T10:00:00.123456Z")),
            Map.entry(BodyCode.class, new BodyCode("KS")),
            Map.entry(CaseId.class, new CaseId("KS-2021-0486")),
            Map.entry(RemissId.class, new RemissId("KS-2021-0486-R1")),
            Map.entry(IncomingRemissId.class, new IncomingRemissId("SFN-IN-KS-2021-0486-R1")),
            Map.entry(DiarySeriesId.class, new DiarySeriesId("KS-2021")),
            Map.entry(Diarienummer.class, Diarienummer.of(new BodyCode("KS"), 2021, 486)),
            Map.entry(AnnexPath.class, new AnnexPath("1/2")),
            Map.entry(FileReference.class, new FileReference("a".repeat(64), 5, "text/plain", "nyckeltal.txt")),
            Map.entry(DeskQuery.class, new DeskQuery("Dzenita Abaza", null, 50)),
            Map.entry(InboxQuery.class, new InboxQuery(Set.of(InboxState.ARRIVED), true, DAY, "2021-08-20", 50)),
            Map.entry(DecisionReference.class, new DecisionReference(new BodyCode("KSIA"), DAY, "§ 19", null)));

    Object of(Type type) {
        return made(ResolvableType.forType(type), 0);
    }

    /// @param depth how many records lie around it; a tree that may go on for ever ends
    private Object made(ResolvableType type, int depth) {
        Class<?> raw = type.toClass();
        if (CHOSEN.containsKey(raw)) {
            return CHOSEN.get(raw);
        }
        if (raw == List.class) {
            return depth > 6 ? List.of() : List.of(made(type.getGeneric(0), depth));
        }
        if (raw == Set.class) {
            return Set.of(made(type.getGeneric(0), depth));
        }
        if (raw == Map.class) {
            return Map.of(made(type.getGeneric(0), depth), made(type.getGeneric(1), depth));
        }
        if (raw == Optional.class) {
            return this == WITHOUT_IT ? Optional.empty() : Optional.of(made(type.getGeneric(0), depth));
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isRecord()) {
            return record(type, raw, depth);
        }
        throw new IllegalArgumentException("Nobody has said what a " + type + " looks like");
    }

    private Object record(ResolvableType type, Class<?> raw, int depth) {
        RecordComponent[] parts = raw.getRecordComponents();
        try {
            Constructor<?> canonical = raw.getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            Object[] values = new Object[parts.length];
            for (int n = 0; n < parts.length; n++) {
                values[n] = part(parts[n], ResolvableType.forType(parts[n].getGenericType(), type), depth + 1);
            }
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("A " + raw.getName() + " cannot be made of specimens", e);
        }
    }

    private @Nullable Object part(RecordComponent part, ResolvableType type, int depth) {
        boolean mayBeAbsent = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeAbsent && this == WITHOUT_IT ? null : made(type, depth);
    }
}
