package se.kansli.command.cases;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import se.kansli.command.Refusal;
import se.kansli.command.Required;
import se.kansli.command.organisation.Bodies;
import se.kansli.command.organisation.Bodies.EstablishedBody;
import se.kansli.command.remiss.ArrivedRemisser;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.Diarienummer;
import se.kansli.kernel.cases.DiarienummerImported;
import se.kansli.kernel.cases.DiarienummerIssued;
import se.kansli.kernel.cases.DiarySeriesContinued;
import se.kansli.kernel.cases.DiarySeriesId;
import se.kansli.kernel.cases.TransferEntered;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.remiss.RemissArrived;

/// One authority's diarienummer for one year. The lowest free number goes to a case that is opened in the same unit of
/// work, so a number is used only if the case is, and never twice (REG-8).
@Aggregate(
        cache = "aggregateCache",
        lockFactory = "oneWriterOnAllNodes",
        snapshotTriggerDefinition = "diarySeriesSnapshots")
final class DiarySeries {

    @AggregateIdentifier
    private DiarySeriesId id;

    private boolean issued;
    private TakenNumbers taken = new TakenNumbers();

    /// The number here of each case that another authority handed over.
    private Map<CaseId, Integer> transfers = new HashMap<>();

    DiarySeries() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CaseId handle(RegisterCase command, Bodies bodies, Clock clock) throws Exception {
        refuseUnlessOpen(command.authority(), command.registeredOn(), bodies);
        Diarienummer number = next(command.series());
        List<DomainEvent> opening = CaseOpening.by(command, number, Stockholm.today(clock));
        apply(new DiarienummerIssued(command.series(), number.number(), command.registeredOn()));
        return open(number, opening);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CaseId handle(ImportCase command, Bodies bodies, Clock clock) throws Exception {
        refuseUnlessOpen(command.authority(), command.registeredOn(), bodies);
        Diarienummer number = command.number();
        if (taken.contains(number.number())) {
            throw Refusal.conflict(
                    "DIARIENUMMER_TAKEN",
                    "REG-8",
                    "Diarienumret %s är redan taget i serien %s; ett nummer används bara en gång."
                            .formatted(number, command.series()));
        }
        List<DomainEvent> opening = CaseOpening.by(command, Stockholm.today(clock));
        apply(new DiarienummerImported(command.series(), number.number(), Stockholm.today(clock)));
        return open(number, opening);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CaseId handle(RegisterArrivedRemiss command, Bodies bodies, ArrivedRemisser arrivals, Clock clock)
            throws Exception {
        refuseUnlessOpen(command.authority(), command.registeredOn(), bodies);
        Diarienummer number = next(command.series());
        RemissArrived arrived =
                arrivals.register(command.incomingRemissId(), CaseId.of(number), number, command.registeredOn());
        List<DomainEvent> opening = CaseOpening.by(command, number, arrived, Stockholm.today(clock));
        apply(new DiarienummerIssued(command.series(), number.number(), command.registeredOn()));
        return open(number, opening);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CaseId handle(ReceiveTransferredCase command, Bodies bodies) throws Exception {
        Integer known = transfers.get(command.from());
        if (known != null) {
            return CaseId.of(numbered(command.series(), known));
        }
        refuseUnlessOpen(command.authority(), command.transferredOn(), bodies);
        Diarienummer number = next(command.series());
        apply(new DiarienummerIssued(command.series(), number.number(), command.transferredOn()));
        apply(new TransferEntered(command.series(), number.number(), command.from(), command.transferredOn()));
        return open(number, CaseOpening.by(command, number));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ContinueDiarySeries command, Bodies bodies, Clock clock) {
        refuseUnlessOpen(command.authority(), command.continuedOn(), bodies);
        Required.notAfter("REG-8", "Datumet", command.continuedOn(), Stockholm.today(clock));
        if (command.lastNumber() < 1 || command.lastNumber() >= Diarienummer.LARGEST) {
            throw Refusal.invalid("NO_SUCH_NUMBER", "REG-8", "Ange det sista numret som redan har getts, från 1.");
        }
        if (issued) {
            throw Refusal.conflict(
                    "SERIES_BEGUN",
                    "REG-8",
                    "Serien %s har redan gett ut nummer och kan inte börja om någon annanstans.".formatted(id));
        }
        apply(new DiarySeriesContinued(command.series(), command.lastNumber(), command.continuedOn()));
    }

    @EventSourcingHandler
    void on(DiarienummerIssued event) {
        id = event.series();
        issued = true;
        taken.take(event.number());
    }

    @EventSourcingHandler
    void on(DiarienummerImported event) {
        id = event.series();
        taken.take(event.number());
    }

    @EventSourcingHandler
    void on(DiarySeriesContinued event) {
        id = event.series();
        taken.continueAfter(event.lastNumber());
    }

    @EventSourcingHandler
    void on(TransferEntered event) {
        transfers.put(event.from(), event.number());
    }

    private Diarienummer next(DiarySeriesId series) {
        if (taken.next() > Diarienummer.LARGEST) {
            throw Refusal.conflict(
                    "SERIES_FULL",
                    "REG-8",
                    "Serien %s har inga fler nummer att ge ut: registrera ärendet i ett annat års serie."
                            .formatted(series));
        }
        return numbered(series, taken.next());
    }

    private static Diarienummer numbered(DiarySeriesId series, int number) {
        return Diarienummer.of(series.authority(), series.year(), number);
    }

    private static CaseId open(Diarienummer number, List<DomainEvent> opening) throws Exception {
        createNew(Case.class, () -> Case.openedBy(opening));
        return CaseId.of(number);
    }

    private static void refuseUnlessOpen(BodyCode authority, LocalDate day, Bodies bodies) {
        EstablishedBody body = bodies.find(authority)
                .orElseThrow(() -> Refusal.notFound(
                        "UNKNOWN_AUTHORITY",
                        "REG-7",
                        "Myndigheten %s finns inte i organisationen.".formatted(authority)));
        if (!body.profile().keepsDiarium()) {
            throw Refusal.conflict(
                    "NO_DIARIUM",
                    "REG-7",
                    "%s har inget eget diarium: registrera hos den myndighet som den hör till.".formatted(body.name()));
        }
        if (body.isDissolvedOn(day)) {
            throw Refusal.conflict(
                    "DISSOLVED",
                    "ARC-6",
                    "%s upphörde %s och tar inte emot nya ärenden: registrera hos den som tog över."
                            .formatted(body.name(), body.dissolvedOn()));
        }
    }
}
