package se.kansli.command.remiss;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Party;
import se.kansli.kernel.cases.PartyKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.AnswerKind;
import se.kansli.kernel.remiss.DeclineDecided;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissTakenUp;
import se.kansli.kernel.remiss.RemissvarDispatched;
import se.kansli.kernel.remiss.Reservation;
import se.kansli.kernel.remiss.TjansteskrivelseProposed;
import se.kansli.kernel.remiss.TjansteskrivelseWritten;
import se.kansli.kernel.remiss.YttrandeAdopted;
import se.kansli.kernel.remiss.YttrandeEvent;

/// How a case answers a remiss: staff propose, the body's own decision adopts an exact text, and that text is
/// dispatched (CON-8).
public final class Answering {

    private CaseId caseId;
    private IncomingRemissId incomingRemissId;
    private RuleProfile profile;
    private String senderName;
    private List<TjansteskrivelseWritten> memos = new ArrayList<>();
    private Set<Integer> proposed = new HashSet<>();
    private @Nullable Decided decided;
    private boolean dispatched;

    /// The answer that a decision has made the body's own.
    private record Decided(DecisionReference decision, AnswerKind kind, String text, List<Reservation> reservations) {}

    /// For the reader of snapshots, which sets the fields.
    @SuppressWarnings("NullAway.Init")
    Answering() {}

    public Answering(RemissTakenUp event) {
        caseId = event.caseId();
        incomingRemissId = event.incomingRemissId();
        profile = event.profile();
        senderName = event.senderName();
    }

    public IncomingRemissId incomingRemissId() {
        return incomingRemissId;
    }

    public Party sender() {
        return new Party(senderName, PartyKind.AUTHORITY);
    }

    public boolean isDispatched() {
        return dispatched;
    }

    /// @param dueOn the due date in force; a memo dated after it already proves that the answer will be late (CON-7)
    public TjansteskrivelseWritten write(WriteTjansteskrivelse command, LocalDate dueOn, LocalDate today) {
        refuseIfDispatched();
        Required.text("CON-9", "Förslaget till beslut", command.proposal());
        Required.text("CON-9", "Förslaget till yttrande", command.yttrande());
        Required.notAfter("CON-7", "Tjänsteskrivelsens datum", command.datedOn(), today);
        return new TjansteskrivelseWritten(
                caseId,
                memos.size() + 1,
                command.datedOn(),
                command.signedBy(),
                command.proposal(),
                command.yttrande(),
                command.file(),
                Lateness.days(dueOn, command.datedOn()));
    }

    public void refuseUnlessWritten(int version) {
        memo(version);
    }

    public TjansteskrivelseProposed propose(ProposeTjansteskrivelse command, LocalDate today) {
        refuseIfDispatched();
        memo(command.version());
        if (proposed.contains(command.version())) {
            throw Refusal.conflict(
                    "ALREADY_PROPOSED",
                    "CON-9",
                    "Version %d av tjänsteskrivelsen är redan föreslagen.".formatted(command.version()));
        }
        return new TjansteskrivelseProposed(caseId, command.version(), today);
    }

    public YttrandeAdopted adopt(AdoptYttrande command, Bodies bodies, LocalDate today) {
        refuseDecision(command.decision(), bodies, today);
        return switch (command.mode()) {
            case AS_PROPOSED -> {
                refuseUnless(
                        command.text() == null && command.changes() == null,
                        "Ett yttrande som antas enligt förslaget har varken egen text eller ändringar.");
                TjansteskrivelseWritten memo = proposedMemo(command);
                yield adopted(command, memo.version(), memo.yttrande());
            }
            case AMENDED -> {
                refuseUnless(
                        isGiven(command.text()) && isGiven(command.changes()),
                        "Ange den ändrade texten och vad som ändrades och av vem.");
                yield adopted(command, proposedMemo(command).version(), requireNonNull(command.text()));
            }
            case OWN -> {
                refuseUnless(
                        isGiven(command.text()) && command.version() == null,
                        "Ett eget yttrande har en egen text och utgår inte från någon version.");
                yield adopted(command, 0, requireNonNull(command.text()));
            }
        };
    }

    /// Whether the answer is already decided, and by this decision.
    public boolean isDecidedBy(DecisionReference reference) {
        return decided != null && reference.equals(decided.decision());
    }

    /// The words of the decision as far as they are known: those that were given, or those that were proposed and
    /// taken as they were.
    public @Nullable String wordingOf(AdoptYttrande command) {
        return command.wording() == null && command.mode() == AdoptionMode.AS_PROPOSED
                ? proposedMemo(command).proposal()
                : command.wording();
    }

    public DeclineDecided decline(DeclineRemiss command, Bodies bodies, LocalDate today) {
        refuseDecision(command.decision(), bodies, today);
        Required.text("CON-13", "Skälet", command.reason());
        return new DeclineDecided(
                caseId,
                command.decision(),
                command.reason(),
                whyDelegable(command.decision(), command.delegationCheck()));
    }

    /// @param awaitsApproval whether the decision stands in minutes that are kept here and not approved yet
    public RemissvarDispatched dispatch(
            DispatchRemissvar command, Predicate<DecisionReference> awaitsApproval, int recordNumber, LocalDate today) {
        refuseCompany();
        refuseIfDispatched();
        if (decided == null) {
            throw Refusal.conflict(
                    "NOT_ADOPTED",
                    "CON-8",
                    "Inget beslut har antagit yttrandet: svaret kan skickas när nämnden eller dess delegat har beslutat.");
        }
        boolean early = awaitsApproval.test(decided.decision());
        if (early && !isGiven(command.beforeApproval())) {
            throw Refusal.conflict(
                    "NOT_APPROVED",
                    "CON-10",
                    "%s är icke justerad: vänta tills den är det, eller ange skälet att skicka svaret dessförinnan."
                            .formatted(decided.decision()));
        }
        return new RemissvarDispatched(
                caseId,
                incomingRemissId,
                decided.kind(),
                decided.text(),
                decided.reservations(),
                recordNumber,
                early ? command.beforeApproval() : null,
                today);
    }

    /// A company answers by a statement and a signature; the kommunallag's rules for a nämnd do not bind it (scenario
    /// A13).
    public RemissvarDispatched submit(SubmitCompanyAnswer command, int recordNumber, LocalDate today) {
        if (profile != RuleProfile.COMPANY) {
            throw Refusal.conflict(
                    "NOT_A_COMPANY",
                    "CON-8",
                    "Bara ett bolag svarar utan beslut: registrera beslutet som antar yttrandet och skicka sedan svaret.");
        }
        refuseIfDispatched();
        Required.text("CON-13", "Svarets text", command.text());
        Required.text("CON-13", "Undertecknarens namn", command.signedBy());
        return new RemissvarDispatched(
                caseId, incomingRemissId, command.kind(), command.text(), List.of(), recordNumber, null, today);
    }

    public void apply(YttrandeEvent event) {
        switch (event) {
            case TjansteskrivelseWritten written -> memos.add(written);
            case TjansteskrivelseProposed memo -> proposed.add(memo.version());
            case YttrandeAdopted adopted ->
                decided = new Decided(adopted.decision(), AnswerKind.YTTRANDE, adopted.text(), adopted.reservations());
            case DeclineDecided declined ->
                decided = new Decided(declined.decision(), AnswerKind.DECLINED, declined.reason(), List.of());
            case RemissvarDispatched sent -> dispatched = true;
            case RemissTakenUp unchanged -> {}
        }
    }

    private YttrandeAdopted adopted(AdoptYttrande command, int version, String text) {
        return new YttrandeAdopted(
                caseId,
                command.decision(),
                command.mode(),
                version,
                text,
                command.changes(),
                whyDelegable(command.decision(), command.delegationCheck()),
                command.reservations());
    }

    private TjansteskrivelseWritten memo(int version) {
        if (version < 1 || version > memos.size()) {
            throw Refusal.notFound(
                    "NO_SUCH_VERSION", "CON-9", "Tjänsteskrivelsen har ingen version %d.".formatted(version));
        }
        return memos.get(version - 1);
    }

    private TjansteskrivelseWritten proposedMemo(AdoptYttrande command) {
        Integer version = command.version();
        if (version == null || !proposed.contains(version)) {
            throw Refusal.conflict(
                    "NOT_PROPOSED", "CON-8", "Ange den version av tjänsteskrivelsen som har föreslagits nämnden.");
        }
        TjansteskrivelseWritten memo = memo(version);
        if (command.decision().date().isBefore(memo.datedOn())) {
            throw Refusal.invalid(
                    "DECIDED_BEFORE_WRITTEN",
                    "CON-7",
                    "Tjänsteskrivelsen är daterad %s; beslutet kan inte vara fattat redan %s."
                            .formatted(memo.datedOn(), command.decision().date()));
        }
        return memo;
    }

    private void refuseDecision(DecisionReference decision, Bodies bodies, LocalDate today) {
        refuseCompany();
        refuseIfDispatched();
        Required.notAfter("CON-8", "Beslutsdatum", decision.date(), today);
        if (!decision.body().equals(caseId.authority())) {
            throw Refusal.invalid(
                    "ANOTHER_BODYS_DECISION",
                    "CON-8",
                    "Bara %s kan besluta om sitt eget svar, inte %s.".formatted(caseId.authority(), decision.body()));
        }
        if (isDecidedBy(decision)) {
            throw Refusal.conflict("ALREADY_ADOPTED", "CON-8", "Beslutet %s är redan registrerat.".formatted(decision));
        }
        if (decision.delegation() != null && answersFullmaktige(bodies)) {
            throw Refusal.conflict(
                    "NOT_DELEGABLE",
                    "CON-11",
                    "Ett yttrande till fullmäktige får inte beslutas på delegation: låt nämnden besluta (KL 6:38 p 2).");
        }
    }

    /// A delegate says that the answer is not about what only the body itself may decide, and why (KL 6:38 p 1).
    private static @Nullable String whyDelegable(DecisionReference decision, @Nullable DelegationCheck check) {
        if (decision.delegation() == null) {
            return null;
        }
        if (check == null) {
            throw Refusal.invalid(
                    "DELEGATION_NOT_CHECKED",
                    "CON-11",
                    "Ange om yttrandet avser verksamhetens mål, inriktning, omfattning eller kvalitet, och skälet till"
                            + " bedömningen.");
        }
        if (check.concernsGoals()) {
            throw Refusal.conflict(
                    "NOT_DELEGABLE",
                    "CON-11",
                    "Ett yttrande om verksamhetens mål, inriktning, omfattning eller kvalitet får inte beslutas på"
                            + " delegation: låt nämnden besluta (KL 6:38 p 1).");
        }
        Required.text("CON-11", "Skälet till att yttrandet kan delegeras", check.reason());
        return check.reason();
    }

    private boolean answersFullmaktige(Bodies bodies) {
        BodyCode sender = incomingRemissId.remissId().caseId().authority();
        return bodies.find(sender)
                .filter(body -> body.profile() == RuleProfile.COUNCIL_SE)
                .isPresent();
    }

    private void refuseCompany() {
        if (profile == RuleProfile.COMPANY) {
            throw Refusal.conflict(
                    "COMPANY",
                    "CON-8",
                    "Ett bolag svarar med ett undertecknat svar; nämndernas beslutsregler gäller inte det.");
        }
    }

    private void refuseIfDispatched() {
        if (dispatched) {
            throw Refusal.conflict("ALREADY_DISPATCHED", "CON-8", "Svaret är redan skickat.");
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void refuseUnless(boolean consistent, String sentence) {
        if (!consistent) {
            throw Refusal.invalid("MODE_AND_TEXT_DISAGREE", "CON-9", sentence);
        }
    }
}
