package se.kansli.command.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.agenda.AgendaEvent;
import se.kansli.kernel.agenda.ItemAdded;
import se.kansli.kernel.agenda.ItemChanged;
import se.kansli.kernel.agenda.ItemRemoved;
import se.kansli.kernel.agenda.ItemsNumbered;
import se.kansli.kernel.agenda.ItemsReordered;
import se.kansli.kernel.agenda.NumberedItem;
import se.kansli.kernel.agenda.SummonsSent;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.organisation.SummonsPeriod;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.preparation.Readiness;
import se.kansli.kernel.preparation.Recommendation;

/// What one meeting is to take up.
public final class Agenda {

    private static final String SUMMONS = "MTG-1";
    private static final String URGENT = "MTG-2";
    private static final String WITHDRAWN = "MIN-15";
    private static final String WAITING = "CON-18";

    /// In the order in which they will be taken up.
    private final Map<Integer, AgendaItem> items = new LinkedHashMap<>();

    private int lastItem;
    private boolean summonsIsOut;

    public ItemAdded add(AddItem command, EstablishedBody body, KnownCases cases, LocalDate today) {
        MeetingId meetingId = command.meetingId();
        Required.text(SUMMONS, "Ärendets rubrik", command.title());
        command.recommendations().forEach(text -> Required.text(SUMMONS, "Förslaget till beslut", text));
        refuseUnlessThere(command.caseId(), command.documents(), meetingId, cases);
        refuseUnlessOfTheBody(command.continues(), meetingId);
        refuseLateUnlessUrgent(command.urgency(), body);
        return new ItemAdded(
                new MeetingItem(meetingId, lastItem + 1),
                command.title(),
                command.caseId(),
                command.recommendations(),
                command.documents(),
                command.continues(),
                command.urgency(),
                today);
    }

    public ItemAdded add(AddWaitingCase command, EstablishedBody body, KnownCases cases, LocalDate today) {
        MeetingId meetingId = command.meetingId();
        Readiness laid = known(command.caseId(), meetingId, cases)
                .laid()
                .before(meetingId.body())
                .orElseThrow(() -> Refusal.conflict(
                        "NOT_READY",
                        WAITING,
                        "Ärendet %s väntar inte på %s: gör det klart först, eller sätt upp det för sig."
                                .formatted(command.caseId(), body.name())));
        if (laid.onAgenda() != null) {
            throw Refusal.conflict(
                    "ALREADY_ON_AGENDA",
                    WAITING,
                    "Ärendet står redan på listan som ärende %d i %s."
                            .formatted(laid.onAgenda().item(), laid.onAgenda().meeting()));
        }
        refuseLateUnlessUrgent(command.urgency(), body);
        MeetingItem from = laid.from();
        return new ItemAdded(
                new MeetingItem(meetingId, lastItem + 1),
                laid.title(),
                command.caseId(),
                laid.recommendations().stream().map(Recommendation::text).toList(),
                laid.documents().stream()
                        .map(document ->
                                new AgendaDocument(document.recordNumber(), document.version(), document.title()))
                        .toList(),
                from != null && isOfTheBody(from, meetingId) ? from : null,
                command.urgency(),
                today);
    }

    public ItemChanged change(ChangeItem command, KnownCases cases, LocalDate today) {
        AgendaItem item = find(command.item());
        Required.text(SUMMONS, "Ärendets rubrik", command.title());
        command.recommendations().forEach(text -> Required.text(SUMMONS, "Förslaget till beslut", text));
        refuseUnlessThere(item.caseId(), command.documents(), command.meetingId(), cases);
        return new ItemChanged(item.id(), command.title(), command.recommendations(), command.documents(), today);
    }

    public ItemRemoved remove(RemoveItem command, LocalDate today) {
        AgendaItem item = find(command.item());
        Required.text(SUMMONS, "Skälet", command.reason());
        if (item.number() != null) {
            throw Refusal.conflict(
                    "ALREADY_NUMBERED",
                    WITHDRAWN,
                    "Ärendet har redan nummer %s och behåller det: låt det utgå i stället.".formatted(item.number()));
        }
        return new ItemRemoved(item.id(), command.reason(), today);
    }

    public ItemsReordered reorder(ReorderItems command, LocalDate today) {
        List<Integer> unnumbered = unnumbered();
        if (command.items().size() != unnumbered.size() || !new HashSet<>(command.items()).containsAll(unnumbered)) {
            throw Refusal.invalid(
                    "NOT_ALL_ITEMS",
                    SUMMONS,
                    "Ange alla ärenden som saknar nummer, vart och ett en gång: %s.".formatted(unnumbered));
        }
        return new ItemsReordered(command.meetingId(), command.items(), today);
    }

    /// @param meetingDay on which the body meets
    public SummonsSent summon(SendSummons command, EstablishedBody body, LocalDate meetingDay, LocalDate today) {
        if (items.isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_TAKE_UP", SUMMONS, "Kallelsen anger ärendena: lägg till dem först.");
        }
        if (command.recipients().isEmpty()) {
            throw Refusal.invalid("NOBODY_CALLED", SUMMONS, "Ange vilka som kallas.");
        }
        Optional<LocalDate> dueOn = SummonsPeriod.lastDay(body.profile(), body.localRulesOn(meetingDay), meetingDay);
        int daysLate = dueOn.map(due -> (int) Math.max(0, today.toEpochDay() - due.toEpochDay()))
                .orElse(0);
        if (daysLate > 0
                && (command.lateReason() == null || command.lateReason().isBlank())) {
            throw Refusal.conflict(
                    "SUMMONS_LATE",
                    SUMMONS,
                    "Kallelsen skulle ha gått senast %s. Ange varför den går först nu.".formatted(dueOn.orElseThrow()));
        }
        return new SummonsSent(
                command.meetingId(),
                List.copyOf(items.keySet()),
                command.recipients(),
                dueOn.orElse(null),
                daysLate,
                daysLate > 0 ? command.lateReason() : null,
                today);
    }

    public ItemsNumbered number(
            MeetingId meetingId,
            EstablishedBody body,
            LocalDate meetingDay,
            ParagraphNumbers numbers,
            LocalDate today) {
        List<Integer> unnumbered = unnumbered();
        if (unnumbered.isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_NUMBER", "MIN-14", "Alla ärenden har redan nummer.");
        }
        List<ParagraphNumber> next = switch (body.profile().rules().itemNumbers()) {
            case PARAGRAPH_SERIES ->
                numbers.take(SeriesOfBody.on(meetingId, body, meetingDay), unnumbered.size(), meetingId, today);
            case EACH_MEETING, HEADINGS -> fromHere(unnumbered.size());
        };
        List<NumberedItem> numbered = IntStream.range(0, unnumbered.size())
                .mapToObj(place -> new NumberedItem(unnumbered.get(place), next.get(place)))
                .toList();
        return new ItemsNumbered(meetingId, numbered, today);
    }

    public AgendaItem find(int item) {
        AgendaItem found = items.get(item);
        if (found == null) {
            throw Refusal.notFound("ITEM_UNKNOWN", SUMMONS, "Sammanträdet har inget ärende %d.".formatted(item));
        }
        return found;
    }

    /// In the order in which they will be taken up.
    public Collection<AgendaItem> items() {
        return items.values();
    }

    public void apply(AgendaEvent event) {
        switch (event) {
            case ItemAdded added -> {
                lastItem = added.item().item();
                items.put(
                        lastItem,
                        new AgendaItem(added.item(), added.title(), added.caseId(), added.continues(), null, false));
            }
            case ItemChanged changed ->
                items.computeIfPresent(changed.item().item(), (key, item) -> item.called(changed.title()));
            case ItemRemoved removed -> items.remove(removed.item().item());
            case ItemsReordered reordered -> putLast(reordered.items());
            case SummonsSent sent -> {
                summonsIsOut = true;
                sent.items().forEach(item -> items.computeIfPresent(item, (key, told) -> told.announcedBySummons()));
            }
            case ItemsNumbered numbered ->
                numbered.items()
                        .forEach(given ->
                                items.computeIfPresent(given.item(), (key, item) -> item.numbered(given.number())));
        }
    }

    private void putLast(List<Integer> inOrder) {
        List<AgendaItem> moved = inOrder.stream().map(this::find).toList();
        inOrder.forEach(items::remove);
        moved.forEach(item -> items.put(item.id().item(), item));
    }

    private List<Integer> unnumbered() {
        return items.values().stream()
                .filter(item -> item.number() == null)
                .map(item -> item.id().item())
                .toList();
    }

    private List<ParagraphNumber> fromHere(int count) {
        List<ParagraphNumber> next = new ArrayList<>();
        int first = items.size() - count + 1;
        for (int number = first; number < first + count; number++) {
            next.add(ParagraphNumber.of(number));
        }
        return next;
    }

    private void refuseLateUnlessUrgent(@Nullable String urgency, EstablishedBody body) {
        if (urgency != null) {
            Required.text(URGENT, "Skälet till att ärendet är brådskande", urgency);
        } else if (summonsIsOut && body.profile() == RuleProfile.COUNCIL_SE) {
            throw Refusal.conflict(
                    "NOT_IN_THE_SUMMONS",
                    URGENT,
                    "Kallelsen till %s har gått. Ange varför ärendet är brådskande (5 kap. 14 § kommunallagen)."
                            .formatted(body.name()));
        }
    }

    private static void refuseUnlessOfTheBody(@Nullable MeetingItem continues, MeetingId meetingId) {
        if (continues == null) {
            return;
        }
        if (!isOfTheBody(continues, meetingId) || continues.meeting().equals(meetingId)) {
            throw Refusal.invalid(
                    "NOT_FROM_AN_EARLIER_MEETING",
                    "MTG-12",
                    "Ett ärende som återkommer kommer från ett annat sammanträde med samma organ, inte från %s."
                            .formatted(continues.meeting()));
        }
    }

    private static boolean isOfTheBody(MeetingItem item, MeetingId meetingId) {
        return item.meeting().docketId().equals(meetingId.docketId());
    }

    private static void refuseUnlessThere(
            @Nullable CaseId caseId, List<AgendaDocument> documents, MeetingId meetingId, KnownCases cases) {
        if (caseId != null) {
            refuseUnknownDocuments(caseId, known(caseId, meetingId, cases), documents, meetingId);
        } else if (!documents.isEmpty()) {
            throw Refusal.invalid(
                    "NO_CASE", SUMMONS, "Handlingarna hämtas ur ett ärende: ange vilket diarienummer de hör till.");
        }
    }

    private static void refuseUnknownDocuments(
            CaseId caseId, KnownCase found, List<AgendaDocument> documents, MeetingId meetingId) {
        Predicate<AgendaDocument> there =
                isOwn(caseId, meetingId) ? found::has : document -> found.hasLaid(document, meetingId.body());
        documents.stream().filter(there.negate()).findFirst().ifPresent(document -> {
            throw Refusal.invalid(
                    "DOCUMENT_UNKNOWN",
                    SUMMONS,
                    "Ärendet %s har ingen handling %d i version %d."
                            .formatted(caseId, document.recordNumber(), document.version()));
        });
    }

    /// A case of another authority does not exist for the body before it is laid before it (REG-9).
    private static KnownCase known(CaseId caseId, MeetingId meetingId, KnownCases cases) {
        return cases.find(caseId)
                .filter(found -> isOwn(caseId, meetingId)
                        || found.laid().before(meetingId.body()).isPresent())
                .orElseThrow(() -> Refusal.invalid(
                        "CASE_UNKNOWN",
                        SUMMONS,
                        "%s har inget ärende %s, och inget sådant är framlagt för %s."
                                .formatted(meetingId.authority(), caseId, meetingId.body())));
    }

    private static boolean isOwn(CaseId caseId, MeetingId meetingId) {
        return caseId.authority().equals(meetingId.authority());
    }
}
