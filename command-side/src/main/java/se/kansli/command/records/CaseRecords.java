package se.kansli.command.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.decisions.FileParagraph;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.agenda.AgendaDocument;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexAttached;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.DocumentPlace;
import se.kansli.kernel.records.ExtractIdentified;
import se.kansli.kernel.records.FileReference;
import se.kansli.kernel.records.RecordEvent;
import se.kansli.kernel.records.RecordKind;
import se.kansli.kernel.records.RecordMarkedSecret;
import se.kansli.kernel.records.RecordRegistered;
import se.kansli.kernel.records.RecordSecrecyMarkRemoved;
import se.kansli.kernel.records.RecordVersionAdded;
import se.kansli.kernel.records.RemarkMade;
import se.kansli.kernel.records.RemarkResolved;
import se.kansli.kernel.remiss.RemittedDocument;

/// The records of one case, numbered from 1, with every version and its annexes.
public final class CaseRecords {

    private List<Entry> entries = new ArrayList<>();

    private enum RemarkState {
        OPEN,
        RESOLVED
    }

    private record Entry(
            RecordKind kind,
            String title,
            @Nullable SecrecyGround secrecy,
            List<Version> versions,
            List<DocumentPlace> extracts,
            List<RemarkState> remarks) {

        Version latest() {
            return versions.getLast();
        }

        Entry with(Version version) {
            return withVersions(
                    Stream.concat(versions.stream(), Stream.of(version)).toList());
        }

        Entry with(int version, AnnexPath path, FileReference file) {
            List<Version> changed = new ArrayList<>(versions);
            changed.set(version - 1, versions.get(version - 1).with(path, file));
            return withVersions(List.copyOf(changed));
        }

        Entry withSecrecy(@Nullable SecrecyGround ground) {
            return new Entry(kind, title, ground, versions, extracts, remarks);
        }

        Entry with(DocumentPlace extract) {
            return new Entry(
                    kind,
                    title,
                    secrecy,
                    versions,
                    Stream.concat(extracts.stream(), Stream.of(extract)).toList(),
                    remarks);
        }

        Entry with(RemarkState remark) {
            return withRemarks(
                    Stream.concat(remarks.stream(), Stream.of(remark)).toList());
        }

        Entry with(int remarkNumber, RemarkState state) {
            List<RemarkState> changed = new ArrayList<>(remarks);
            changed.set(remarkNumber - 1, state);
            return withRemarks(List.copyOf(changed));
        }

        private Entry withVersions(List<Version> changed) {
            return new Entry(kind, title, secrecy, changed, extracts, remarks);
        }

        private Entry withRemarks(List<RemarkState> changed) {
            return new Entry(kind, title, secrecy, versions, extracts, changed);
        }
    }

    private record Version(@Nullable FileReference file, AnnexTree annexes) {

        Version with(AnnexPath path, FileReference annex) {
            return new Version(file, annexes.with(path, annex));
        }
    }

    /// The number that the next record gets.
    public int next() {
        return entries.size() + 1;
    }

    public RecordRegistered register(RegisterRecord command, LocalDate today) {
        Required.text("REG-3", "Handlingens rubrik", command.title());
        Required.text("REG-4", "Handlingens offentliga rubrik", command.publicTitle());
        Required.notAfter("REG-3", "Handlingens datum", command.date(), today);
        boolean crossesTheBorder = command.kind() == RecordKind.INCOMING || command.kind() == RecordKind.OUTGOING;
        if (crossesTheBorder && command.counterpart() == null) {
            throw Refusal.invalid(
                    "COUNTERPART_MISSING",
                    "REG-3",
                    "Ange från vem handlingen kom eller till vem den skickades (OSL 5:2).");
        }
        if (command.secrecy() != null) {
            refuseWithoutProvision(command.secrecy());
        }
        return new RecordRegistered(
                command.caseId(),
                next(),
                command.kind(),
                command.date(),
                command.counterpart(),
                command.title(),
                command.publicTitle(),
                command.file(),
                command.annexes(),
                command.secrecy(),
                today);
    }

    /// What came in as part of something else that is told of, such as an answer to a remiss.
    public RecordRegistered incoming(
            CaseId caseId,
            LocalDate receivedOn,
            Party from,
            String title,
            @Nullable FileReference file,
            LocalDate today) {
        return entered(caseId, RecordKind.INCOMING, receivedOn, from, title, title, file, null, today);
    }

    /// What was sent out as part of something else that is told of, such as a remiss.
    public RecordRegistered outgoing(
            CaseId caseId,
            Party to,
            String title,
            String publicTitle,
            @Nullable SecrecyGround secrecy,
            LocalDate today) {
        return entered(caseId, RecordKind.OUTGOING, today, to, title, publicTitle, null, secrecy, today);
    }

    public RecordRegistered established(CaseId caseId, String title, LocalDate today) {
        return entered(caseId, RecordKind.ESTABLISHED, today, null, title, title, null, null, today);
    }

    /// An extract of minutes, as a record of its own.
    public RecordRegistered extract(FileParagraph command, LocalDate today) {
        String title = "Protokollsutdrag %s".formatted(command.reference());
        return entered(
                command.caseId(), RecordKind.ESTABLISHED, today, null, title, title, command.file(), null, today);
    }

    /// Another extract of the same paragraph; empty when the latest is the same file.
    public Optional<RecordVersionAdded> laterExtract(int recordNumber, FileParagraph command, LocalDate today) {
        return command.file().equals(entry(recordNumber).latest().file())
                ? Optional.empty()
                : Optional.of(addVersion(
                        new AddRecordVersion(
                                command.caseId(), recordNumber, today, command.file(), List.of(), "Nytt utdrag"),
                        today));
    }

    public RecordVersionAdded addVersion(AddRecordVersion command, LocalDate today) {
        Entry entry = entry(command.recordNumber());
        Required.text("REG-8", "Vad som ändrades", command.change());
        Required.notAfter("REG-3", "Versionens datum", command.date(), today);
        return new RecordVersionAdded(
                command.caseId(),
                command.recordNumber(),
                entry.versions().size() + 1,
                command.date(),
                command.file(),
                command.annexes(),
                command.change());
    }

    public AnnexAttached attach(AttachAnnex command, LocalDate today) {
        Entry entry = entry(command.recordNumber());
        Annex annex = annex(command.recordNumber(), command.path());
        if (annex.file() != null) {
            throw Refusal.conflict(
                    "ANNEX_PRESENT",
                    "REG-8",
                    "%s finns redan: lägg till en ny version av handlingen för att byta ut den."
                            .formatted(annex.label()));
        }
        return new AnnexAttached(
                command.caseId(),
                command.recordNumber(),
                entry.versions().size(),
                command.path(),
                command.file(),
                today);
    }

    public RecordMarkedSecret markSecret(MarkRecordSecret command, LocalDate today) {
        Entry entry = entry(command.recordNumber());
        refuseWithoutProvision(command.ground());
        if (command.ground().equals(entry.secrecy())) {
            throw Refusal.conflict(
                    "ALREADY_MARKED",
                    "REG-5",
                    "Handlingen är redan sekretessmarkerad enligt %s."
                            .formatted(command.ground().provision()));
        }
        return new RecordMarkedSecret(command.caseId(), command.recordNumber(), command.ground(), today);
    }

    public RecordSecrecyMarkRemoved removeMark(RemoveRecordSecrecyMark command, LocalDate today) {
        Required.text("REG-5", "Skälet", command.reason());
        if (entry(command.recordNumber()).secrecy() == null) {
            throw Refusal.conflict(
                    "NOT_MARKED",
                    "REG-5",
                    "Handling %d har ingen sekretessmarkering att ta bort.".formatted(command.recordNumber()));
        }
        return new RecordSecrecyMarkRemoved(command.caseId(), command.recordNumber(), command.reason(), today);
    }

    /// The extract, and a remark for each thing that its label says otherwise.
    public List<RecordEvent> identify(IdentifyExtract command, Bodies bodies, LocalDate today) {
        Entry entry = entry(command.recordNumber());
        PrintedLabel label = label(entry, command);
        DocumentPlace place = new DocumentPlace(entry.versions().size(), command.annex());
        if (entry.extracts().contains(place)) {
            throw Refusal.conflict(
                    "EXTRACT_IDENTIFIED",
                    "REG-8",
                    "Det står redan vad ”%s” är ett utdrag av: lägg till en ny version av handlingen om det är fel."
                            .formatted(label.text()));
        }
        return new Extract(command, place, label).identified(entry.remarks().size() + 1, bodies, today);
    }

    public RemarkResolved resolve(ResolveRemark command, LocalDate today) {
        List<RemarkState> remarks = entry(command.recordNumber()).remarks();
        if (command.remarkNumber() < 1 || command.remarkNumber() > remarks.size()) {
            throw Refusal.notFound(
                    "NO_SUCH_REMARK",
                    "REM-1",
                    "Handling %d har ingen anmärkning %d.".formatted(command.recordNumber(), command.remarkNumber()));
        }
        if (remarks.get(command.remarkNumber() - 1) == RemarkState.RESOLVED) {
            throw Refusal.conflict(
                    "REMARK_RESOLVED",
                    "REM-1",
                    "Anmärkning %d på handling %d är redan utredd."
                            .formatted(command.remarkNumber(), command.recordNumber()));
        }
        Required.text("REM-1", "Vad som gäller", command.settled());
        return new RemarkResolved(
                command.caseId(),
                command.recordNumber(),
                command.remarkNumber(),
                command.settled(),
                command.note(),
                today);
    }

    /// One version of a record as it is now, to be frozen in a remiss or before a body.
    ///
    /// @param version absent for the latest one
    public RemittedDocument remitted(int recordNumber, @Nullable Integer version) {
        Entry entry = entry(recordNumber);
        int chosen = version == null ? entry.versions().size() : version;
        if (chosen < 1 || chosen > entry.versions().size()) {
            throw Refusal.notFound(
                    "NO_SUCH_VERSION", "CON-3", "Handling %d har ingen version %d.".formatted(recordNumber, chosen));
        }
        Version remitted = entry.versions().get(chosen - 1);
        refuseUnlessReadable(recordNumber, entry, remitted);
        return new RemittedDocument(
                recordNumber,
                chosen,
                entry.title(),
                remitted.file(),
                remitted.annexes().annexes());
    }

    /// What lay before a body; a document that the case does not have is passed over, for the meeting has been held.
    public List<RemittedDocument> laid(List<AgendaDocument> documents) {
        return documents.stream()
                .filter(document -> document.recordNumber() <= entries.size())
                .filter(document -> document.version()
                        <= entry(document.recordNumber()).versions().size())
                .map(document -> remitted(document.recordNumber(), document.version()))
                .toList();
    }

    /// The mark of the first of these documents that bears one.
    public Optional<SecrecyGround> secrecyOf(List<RemittedDocument> documents) {
        return documents.stream()
                .map(document -> entry(document.recordNumber()).secrecy())
                .filter(Objects::nonNull)
                .findFirst();
    }

    public void apply(RecordEvent event) {
        switch (event) {
            case RecordRegistered registered ->
                entries.add(new Entry(
                        registered.kind(),
                        registered.title(),
                        registered.secrecy(),
                        List.of(new Version(registered.file(), new AnnexTree(registered.annexes()))),
                        List.of(),
                        List.of()));
            case RecordVersionAdded added ->
                replace(added, entry -> entry.with(new Version(added.file(), new AnnexTree(added.annexes()))));
            case AnnexAttached attached ->
                replace(attached, entry -> entry.with(attached.version(), attached.path(), attached.file()));
            case RecordMarkedSecret marked -> replace(marked, entry -> entry.withSecrecy(marked.ground()));
            case RecordSecrecyMarkRemoved removed -> replace(removed, entry -> entry.withSecrecy(null));
            case ExtractIdentified identified -> replace(identified, entry -> entry.with(identified.place()));
            case RemarkMade made -> replace(made, entry -> entry.with(RemarkState.OPEN));
            case RemarkResolved resolved ->
                replace(resolved, entry -> entry.with(resolved.remarkNumber(), RemarkState.RESOLVED));
        }
    }

    private RecordRegistered entered(
            CaseId caseId,
            RecordKind kind,
            LocalDate date,
            @Nullable Party counterpart,
            String title,
            String publicTitle,
            @Nullable FileReference file,
            @Nullable SecrecyGround secrecy,
            LocalDate today) {
        return new RecordRegistered(
                caseId, next(), kind, date, counterpart, title, publicTitle, file, List.of(), secrecy, today);
    }

    private void replace(RecordEvent event, UnaryOperator<Entry> change) {
        int position = event.recordNumber() - 1;
        entries.set(position, change.apply(entries.get(position)));
    }

    private Entry entry(int recordNumber) {
        if (recordNumber < 1 || recordNumber > entries.size()) {
            throw Refusal.notFound(
                    "NO_SUCH_RECORD", "REG-3", "Ärendet har ingen handling med nummer %d.".formatted(recordNumber));
        }
        return entries.get(recordNumber - 1);
    }

    private Annex annex(int recordNumber, AnnexPath path) {
        return entry(recordNumber)
                .latest()
                .annexes()
                .find(path)
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_ANNEX",
                        "CON-3",
                        "Handling %d nämner ingen bilaga på platsen %s.".formatted(recordNumber, path)));
    }

    private PrintedLabel label(Entry entry, IdentifyExtract command) {
        if (command.annex() == null) {
            return new PrintedLabel(entry.title());
        }
        Annex annex = annex(command.recordNumber(), command.annex());
        return new PrintedLabel(annex.label() + ", " + annex.title());
    }

    private static void refuseUnlessReadable(int recordNumber, Entry entry, Version version) {
        if (entry.kind() == RecordKind.DRAFT) {
            throw Refusal.conflict(
                    "DRAFT_NOT_SENT",
                    "CON-3",
                    "Handling %d är arbetsmaterial: registrera den färdiga handlingen och använd den i stället."
                            .formatted(recordNumber));
        }
        if (version.file() == null) {
            throw Refusal.conflict(
                    "DOCUMENT_MISSING",
                    "CON-3",
                    "Handling %d har ingen fil att läsa: lägg till en version med fil först.".formatted(recordNumber));
        }
    }

    private static void refuseWithoutProvision(SecrecyGround ground) {
        Required.text("REG-5", "Bestämmelsen som sekretessmarkeringen stöder sig på", ground.provision());
    }
}
