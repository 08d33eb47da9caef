package se.kansli.command.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.decisions.EnterMeetingDecision;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.decisions.DecisionPoint;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.preparation.CaseForwarded;
import se.kansli.kernel.preparation.CaseHandled;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseOffAgenda;
import se.kansli.kernel.preparation.CaseOnAgenda;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.Consulted;
import se.kansli.kernel.preparation.LaidBefore;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.preparation.Readiness;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemittedDocument;

/// For which bodies a case is ready, and whether what has been on remiss reaches them (CON-18).
public final class Preparation {

    private static final String WHOLE_PACKAGE = "CON-18";

    private LaidBefore laid = LaidBefore.NOBODY;
    private Set<MeetingItem> onAgenda = new HashSet<>();
    private Set<MeetingItem> handled = new HashSet<>();
    private Consulted consulted = Consulted.NOBODY;

    /// The case as it is laid before a body.
    ///
    /// @param title in its own house
    /// @param publicTitle before a body of another authority (REG-9)
    /// @param documents the memo first, when it is a record
    public record PreparedCase(
            CaseId caseId,
            String title,
            String publicTitle,
            @Nullable SecrecyGround secrecy,
            List<RemittedDocument> documents) {}

    public CaseMadeReady ready(MakeCaseReady command, PreparedCase prepared, Bodies bodies, LocalDate today) {
        EstablishedBody body = bodyFor(command, bodies, today);
        command.recommendations().forEach(text -> Required.text(WHOLE_PACKAGE, "Förslaget till beslut", text));
        refuseTwice(prepared.documents());
        List<MissingConsulted> missing = new PackageCheck(prepared.documents()).missing(consulted.documents());
        refuseUnlessExplained(missing, command.missingReason());
        return new CaseMadeReady(
                command.caseId(),
                command.body(),
                title(command, prepared, body),
                prepared.secrecy(),
                command.memo(),
                numbered(command.recommendations()),
                prepared.documents(),
                missing,
                missing.isEmpty() ? null : command.missingReason(),
                today);
    }

    public CaseTakenBack takeBack(TakeCaseBack command, LocalDate today) {
        Required.text(WHOLE_PACKAGE, "Skälet", command.reason());
        if (laid.before(command.body()).isEmpty()) {
            throw Refusal.conflict(
                    "NOT_READY", WHOLE_PACKAGE, "Ärendet är inte klart för %s.".formatted(command.body()));
        }
        return new CaseTakenBack(command.caseId(), command.body(), command.reason(), today);
    }

    /// Empty when this is known, or was overtaken by what became of the item.
    public Optional<CaseOnAgenda> onAgenda(NoteOnAgenda command, LocalDate today) {
        return onAgenda.contains(command.item()) || isHandled(command.item())
                ? Optional.empty()
                : Optional.of(new CaseOnAgenda(command.caseId(), command.item(), today));
    }

    /// Empty unless the case is there.
    public Optional<CaseOffAgenda> offAgenda(NoteOffAgenda command, LocalDate today) {
        return onAgenda.contains(command.item())
                ? Optional.of(new CaseOffAgenda(command.caseId(), command.item(), command.reason(), today))
                : Optional.empty();
    }

    public boolean isHandled(MeetingItem item) {
        return handled.contains(item);
    }

    /// @param documents that lay before the body
    public CaseHandled handle(EnterMeetingDecision command, List<RemittedDocument> documents) {
        return new CaseHandled(
                command.caseId(),
                command.source(),
                command.title(),
                numbered(command.papers().recommendations()),
                documents,
                command.outcome(),
                command.reason(),
                command.reference().date());
    }

    /// What was decided to be laid before other bodies, or stopped so that they decide (MTG-14), once for each.
    ///
    /// @param prepared the case with the documents that lay before the forwarding body
    public List<CaseForwarded> forward(EnterMeetingDecision command, PreparedCase prepared, Bodies bodies) {
        Map<BodyCode, List<String>> proposals = new LinkedHashMap<>();
        for (DecisionPoint point : command.points()) {
            point.laysBefore()
                    .ifPresent(body -> proposals
                            .computeIfAbsent(body, first -> new ArrayList<>())
                            .add(point.wording()));
        }
        String missingReason = laid.before(command.reference().body())
                .map(Readiness::missingReason)
                .orElse(null);
        List<MissingConsulted> missing = new PackageCheck(prepared.documents()).missing(consulted.documents());
        return proposals.entrySet().stream()
                .map(proposal -> new CaseForwarded(
                        command.caseId(),
                        proposal.getKey(),
                        command.source(),
                        usualTitle(
                                prepared,
                                bodies.find(proposal.getKey())
                                        .map(EstablishedBody::authority)
                                        .orElse(proposal.getKey())),
                        prepared.secrecy(),
                        numbered(proposal.getValue()),
                        prepared.documents(),
                        missing,
                        missing.isEmpty() ? null : missingReason,
                        command.reference().date()))
                .toList();
    }

    public void apply(PreparationEvent event) {
        laid = laid.after(event);
        switch (event) {
            case CaseOnAgenda on -> onAgenda.add(on.item());
            case CaseOffAgenda off -> onAgenda.remove(off.item());
            case CaseHandled done -> {
                onAgenda.remove(done.item());
                handled.add(done.item());
            }
            case CaseMadeReady made -> {}
            case CaseTakenBack back -> {}
            case CaseForwarded forwarded -> {}
        }
    }

    public void apply(OutgoingRemissEvent event) {
        consulted = consulted.after(event);
    }

    private static EstablishedBody bodyFor(MakeCaseReady command, Bodies bodies, LocalDate today) {
        BodyCode own = command.caseId().authority();
        return bodies.find(command.body())
                .filter(body -> !body.isDissolvedOn(today) && !today.isBefore(body.establishedOn()))
                .filter(body -> body.authority().equals(own)
                        || body.profile() == RuleProfile.COUNCIL_SE
                        || body.code().equals(BodyCode.KOMMUNSTYRELSEN))
                .orElseThrow(() -> Refusal.invalid(
                        "NOT_PREPARED_FOR",
                        "KL 5:28",
                        "Ett ärende hos %s bereds för %s själv, dess utskott, kommunstyrelsen eller fullmäktige, inte för %s."
                                .formatted(own, own, command.body())));
    }

    private static String title(MakeCaseReady command, PreparedCase prepared, EstablishedBody body) {
        if (command.title() == null) {
            return usualTitle(prepared, body.authority());
        }
        Required.text(WHOLE_PACKAGE, "Rubriken", command.title());
        return command.title();
    }

    private static String usualTitle(PreparedCase prepared, BodyCode authority) {
        return authority.equals(prepared.caseId().authority()) ? prepared.title() : prepared.publicTitle();
    }

    private static List<Recommendation> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Recommendation(at + 1, texts.get(at)))
                .toList();
    }

    private static void refuseTwice(List<RemittedDocument> documents) {
        if (documents.stream().map(RemittedDocument::recordNumber).distinct().count() < documents.size()) {
            throw Refusal.invalid(
                    "DOCUMENT_TWICE", WHOLE_PACKAGE, "Samma handling är angiven flera gånger: ange den en gång.");
        }
    }

    private static void refuseUnlessExplained(List<MissingConsulted> missing, @Nullable String reason) {
        if (missing.isEmpty() || reason != null && !reason.isBlank()) {
            return;
        }
        throw Refusal.conflict(
                "CONSULTED_ANNEX_MISSING",
                WHOLE_PACKAGE,
                "Detta var på remiss men saknas i underlaget: %s. Ta med det, eller ange skälet."
                        .formatted(missing.stream()
                                .map(each -> "%s ”%s”".formatted(each.label(), each.title()))
                                .collect(Collectors.joining(", "))));
    }
}
