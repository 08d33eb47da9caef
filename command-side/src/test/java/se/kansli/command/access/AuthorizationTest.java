package se.kansli.command.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kansli.command.Command;
import se.kansli.command.Refusal;
import se.kansli.command.calendar.BeginDay;
import se.kansli.command.cases.AssignOfficer;
import se.kansli.command.cases.CloseCase;
import se.kansli.command.cases.LinkCase;
import se.kansli.command.organisation.EstablishBody;
import se.kansli.command.remiss.AdoptYttrande;
import se.kansli.command.remiss.DeliverReminder;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.cases.CaseReference;
import se.kansli.kernel.cases.CloseReason;
import se.kansli.kernel.cases.LinkKind;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.remiss.AdoptionMode;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.ReminderKind;

class AuthorizationTest {

    private static final CaseId SFN_2021_0130 = new CaseId("SFN-2021-0130");
    private static final LocalDate DAY = LocalDate.of(2021, 8, 20);
    private static final Command ASSIGN = new AssignOfficer(SFN_2021_0130, "Martina Adiels Balk");
    private static final Command CLOSE = new CloseCase(SFN_2021_0130, CloseReason.ANSWERED, null);

    private final Authorization authorization = new Authorization();

    @AfterEach
    void forgetTheCommand() {
        while (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().rollback();
        }
    }

    @Test
    void who_holds_the_role_at_the_authority_may() throws Exception {
        assertThat(give(ASSIGN, person("handlaggare@SFN"))).isEqualTo("handled");
    }

    @Test
    void who_holds_the_role_for_the_whole_municipality_may() throws Exception {
        EstablishBody establishment = new EstablishBody(
                new BodyCode("SFN"), "Servicenämnden", RuleProfile.BOARD_SE, null, LocalDate.of(2015, 1, 1));

        assertThat(give(establishment, person("administrator"))).isEqualTo("handled");
    }

    @Test
    void a_command_without_an_actor_is_forbidden() {
        assertThatThrownBy(() -> handle(new GenericCommandMessage<>(ASSIGN), () -> "handled"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
                    assertThat(refusal.code()).isEqualTo("NO_ACTOR");
                });
    }

    @Test
    void who_holds_another_role_at_the_authority_is_told_who_may() {
        assertRefused(CLOSE, person("handlaggare@SFN"), Refusal.Kind.FORBIDDEN, "ROLE_MISSING");
        assertThat(refusal(CLOSE, person("handlaggare@SFN"), () -> "handled").rule())
                .isEqualTo("ACC-1");
        assertThatThrownBy(() -> give(ASSIGN, person("arkivarie@SFN")))
                .hasMessage("Detta får bara göras av registrator eller handläggare vid SFN.");
    }

    @Test
    void the_role_at_one_authority_does_not_help_at_another_where_one_holds_a_lesser_one() {
        assertRefused(CLOSE, person("registrator@KS", "handlaggare@SFN"), Refusal.Kind.FORBIDDEN, "ROLE_MISSING");
    }

    @Test
    void A17_REG_9_what_belongs_to_another_authority_does_not_exist() {
        assertRefused(ASSIGN, person("handlaggare@KS"), Refusal.Kind.NOT_FOUND, "NOT_FOUND");
    }

    @Test
    void A17_REG_9_what_does_not_exist_and_what_is_anothers_cannot_be_told_apart() {
        Refusal anothers = refusal(ASSIGN, person("handlaggare@KS"), () -> "handled");
        Refusal missing = refusal(ASSIGN, person("handlaggare@SFN"), () -> {
            throw new AggregateNotFoundException("SFN-2021-0130", "The aggregate was not found in the event store");
        });

        assertThat(List.of(missing.kind(), missing.code(), missing.rule(), missing.sentence()))
                .isEqualTo(List.of(anothers.kind(), anothers.code(), anothers.rule(), anothers.sentence()));
    }

    @Test
    void A12_KL_6_38_automation_never_adopts_a_yttrande_whatever_role_it_was_given() {
        AdoptYttrande adoption = new AdoptYttrande(
                SFN_2021_0130,
                new DecisionReference(new BodyCode("SFN"), LocalDate.of(2021, 9, 22), "§ 90", null),
                AdoptionMode.AS_PROPOSED,
                1,
                null,
                null,
                null,
                null,
                List.of());
        Actor robot = new Actor("robot", "Roboten", grants("ordforande@SFN", "namndsekreterare@SFN"), true);

        assertRefused(adoption, robot, Refusal.Kind.FORBIDDEN, "AUTOMATION_MAY_NOT");
        assertThat(refusal(adoption, robot, () -> "handled").rule()).isEqualTo("KL 6:38");
    }

    @Test
    void automation_may_do_what_happens_by_itself() throws Exception {
        LinkCase link = new LinkCase(
                SFN_2021_0130, new CaseReference("KS 2021/0486", new CaseId("KS-2021-0486")), LinkKind.REMISS, null);

        assertThat(give(link, Actor.SYSTEM)).isEqualTo("handled");
        assertThat(give(new BeginDay(DAY), Actor.SYSTEM)).isEqualTo("handled");
    }

    @Test
    void a_person_may_not_ask_for_what_happens_by_itself() {
        DeliverReminder reminder = new DeliverReminder(
                new IncomingRemissId("SFN-IN-KS-2021-0486-R1"), ReminderKind.OVERDUE, DAY, DAY.plusDays(1));

        assertRefused(reminder, person("registrator@SFN"), Refusal.Kind.FORBIDDEN, "ROLE_MISSING");
        assertThatThrownBy(() -> give(reminder, person("registrator@SFN")))
                .hasMessage("Detta sker av sig självt och kan inte begäras av någon.");
    }

    @Test
    void what_concerns_the_whole_municipality_is_not_for_a_role_at_one_authority() {
        assertRefused(new BeginDay(DAY), person("system@KS"), Refusal.Kind.FORBIDDEN, "ROLE_MISSING");
    }

    @Test
    void the_role_that_was_used_is_written_beside_the_command() throws Exception {
        MetaData beside = metadataSeenByTheHandler(
                ASSIGN, person("handlaggare@SFN", "registrator@SFN"), Map.of(Provenance.CORRELATION, "b7c1"));

        assertThat(beside)
                .containsEntry(Provenance.USER, "madiels")
                .containsEntry(Provenance.NAME, "Martina Adiels Balk")
                .containsEntry(Provenance.ROLE, "REGISTRATOR")
                .containsEntry(Provenance.AUTHORITY, "SFN")
                .containsEntry(Provenance.CORRELATION, "b7c1");
    }

    @Test
    void a_user_or_authority_that_was_written_there_before_is_not_believed() throws Exception {
        MetaData beside = metadataSeenByTheHandler(
                new BeginDay(DAY),
                Actor.SYSTEM,
                Map.of(Provenance.USER, "somebody", Provenance.ROLE, "ORDFORANDE", Provenance.AUTHORITY, "KS"));

        assertThat(beside)
                .containsEntry(Provenance.USER, "system")
                .containsEntry(Provenance.ROLE, "SYSTEM")
                .doesNotContainKey(Provenance.AUTHORITY);
    }

    @Test
    void a_command_that_nobody_correlated_begins_a_correlation() throws Exception {
        assertThat(metadataSeenByTheHandler(ASSIGN, person("handlaggare@SFN"), Map.of())
                        .get(Provenance.CORRELATION))
                .asString()
                .isNotBlank();
    }

    private @Nullable Object give(Command command, Actor actor) throws Exception {
        return handle(message(command, actor), () -> "handled");
    }

    private MetaData metadataSeenByTheHandler(Command command, Actor actor, Map<String, ?> given) throws Exception {
        List<MetaData> seen = new ArrayList<>();
        handle(message(command, actor).andMetaData(given), () -> {
            seen.add(CurrentUnitOfWork.get().getMessage().getMetaData());
            return "handled";
        });
        return seen.getFirst();
    }

    private void assertRefused(Command command, Actor actor, Refusal.Kind kind, String code) {
        Refusal refusal = refusal(command, actor, () -> {
            throw new AssertionError("the command was let through");
        });

        assertThat(List.of(refusal.kind(), refusal.code())).isEqualTo(List.of(kind, code));
    }

    private Refusal refusal(Command command, Actor actor, InterceptorChain chain) {
        try {
            Object answer = handle(message(command, actor), chain);
            throw new AssertionError("not refused, but answered with " + answer);
        } catch (Refusal refusal) {
            return refusal;
        } catch (Exception other) {
            throw new AssertionError("not refused", other);
        }
    }

    private @Nullable Object handle(CommandMessage<?> message, InterceptorChain chain) throws Exception {
        UnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(message);
        return authorization.handle(unitOfWork, chain);
    }

    private static CommandMessage<Command> message(Command command, Actor actor) {
        return new GenericCommandMessage<>(command, Map.of(CommandMetadata.ACTOR, actor));
    }

    private static Actor person(String... grants) {
        return new Actor("madiels", "Martina Adiels Balk", grants(grants), false);
    }

    private static Set<Grant> grants(String... grants) {
        return Set.copyOf(List.of(grants).stream().map(Grant::parse).toList());
    }
}
