package se.kansli.command.preparation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.SecrecyGround;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.preparation.CaseMadeReady;
import se.kansli.kernel.preparation.CaseTakenBack;
import se.kansli.kernel.preparation.Consulted;
import se.kansli.kernel.preparation.MissingConsulted;
import se.kansli.kernel.preparation.PreparationEvent;
import se.kansli.kernel.preparation.Recommendation;
import se.kansli.kernel.remiss.OutgoingRemissEvent;
import se.kansli.kernel.remiss.RemittedDocument;

/// For which bodies a case is ready, and whether what has been on remiss reaches them (CON-18).
public final class Preparation {

    private static final String WHOLE_PACKAGE = "CON-18";

    /// Leads and supervises the others, and prepares what fullmäktige decides (KL 6:1, 5:28).
    private static final BodyCode KOMMUNSTYRELSEN = new BodyCode("KS");

    private Set<BodyCode> ready = new HashSet<>();
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
                IntStream.range(0, command.recommendations().size())
                        .mapToObj(at -> new Recommendation(
                                at + 1, command.recommendations().get(at)))
                        .toList(),
                prepared.documents(),
                missing,
                missing.isEmpty() ? null : command.missingReason(),
                today);
    }

    public CaseTakenBack takeBack(TakeCaseBack command, LocalDate today) {
        Required.text(WHOLE_PACKAGE, "Skälet", command.reason());
        if (!ready.contains(command.body())) {
            throw Refusal.conflict(
                    "NOT_READY", WHOLE_PACKAGE, "Ärendet är inte klart för %s.".formatted(command.body()));
        }
        return new CaseTakenBack(command.caseId(), command.body(), command.reason(), today);
    }

    public void apply(PreparationEvent event) {
        switch (event) {
            case CaseMadeReady made -> ready.add(made.body());
            case CaseTakenBack back -> ready.remove(back.body());
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
                        || body.code().equals(KOMMUNSTYRELSEN))
                .orElseThrow(() -> Refusal.invalid(
                        "NOT_PREPARED_FOR",
                        "KL 5:28",
                        "Ett ärende hos %s bereds för %s själv, dess utskott, kommunstyrelsen eller fullmäktige, inte för %s."
                                .formatted(own, own, command.body())));
    }

    private static String title(MakeCaseReady command, PreparedCase prepared, EstablishedBody body) {
        if (command.title() == null) {
            return body.authority().equals(prepared.caseId().authority()) ? prepared.title() : prepared.publicTitle();
        }
        Required.text(WHOLE_PACKAGE, "Rubriken", command.title());
        return command.title();
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
