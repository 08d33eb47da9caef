package se.kansli.command.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.Refusal;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// Lets a command through when its actor holds a role in which it may be given, at the authority whose business it is,
/// and writes beside the command in which role that was. What belongs to an authority where the actor has no role, and
/// what does not exist at all, get the same answer (REG-9).
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class Authorization implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        Command command = (Command) message.getPayload();
        Actor actor = actorOf(message);
        Role role = grantedRole(actor, command);
        unitOfWork.transformMessage(given -> given.withMetaData(provenance(given, actor, role, command.authority())));
        try {
            return chain.proceed();
        } catch (AggregateNotFoundException absent) {
            throw (Refusal) nothingThere().initCause(absent);
        }
    }

    private static Actor actorOf(CommandMessage<?> message) {
        Actor actor = (Actor) message.getMetaData().get(CommandMetadata.ACTOR);
        if (actor == null) {
            throw Refusal.forbidden(
                    "NO_ACTOR", "ACC-1", "Det framgår inte vem som begär detta. Logga in och försök igen.");
        }
        return actor;
    }

    private static Role grantedRole(Actor actor, Command command) {
        List<Role> roles = rolesThatMayGive(command);
        if (actor.automation() && !roles.contains(Role.SYSTEM)) {
            throw Refusal.forbidden(
                    "AUTOMATION_MAY_NOT",
                    "KL 6:38",
                    "Detta får inte göras av ett automatiserat system. Låt en människa ta ställning och göra det.");
        }
        BodyCode authority = command.authority();
        if (authority != null && !actor.worksAt(authority)) {
            throw nothingThere();
        }
        return roles.stream()
                .filter(role -> holds(actor, role, authority))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("ROLE_MISSING", "ACC-1", whoMay(roles, authority)));
    }

    private static List<Role> rolesThatMayGive(Command command) {
        MayBeGivenBy rule = command.getClass().getAnnotation(MayBeGivenBy.class);
        if (rule == null) {
            throw new IllegalStateException(command.getClass() + " does not say who may give it");
        }
        return List.of(rule.value());
    }

    private static boolean holds(Actor actor, Role role, @Nullable BodyCode authority) {
        return authority == null
                ? actor.grants().contains(new Grant(role, null))
                : actor.grantFor(authority, Set.of(role)).isPresent();
    }

    private static MetaData provenance(CommandMessage<?> given, Actor actor, Role role, @Nullable BodyCode authority) {
        MetaData provenance = given.getMetaData()
                .withoutKeys(Set.of(Provenance.AUTHORITY))
                .and(Provenance.USER, actor.user())
                .and(Provenance.NAME, actor.name())
                .and(Provenance.ROLE, role.name())
                .andIfNotPresent(Provenance.CORRELATION, given::getIdentifier);
        return authority == null ? provenance : provenance.and(Provenance.AUTHORITY, authority.value());
    }

    private static Refusal nothingThere() {
        return Refusal.notFound("NOT_FOUND", "REG-9", "Det som begäran gäller finns inte.");
    }

    private static String whoMay(List<Role> roles, @Nullable BodyCode authority) {
        String people = roles.stream()
                .filter(role -> role != Role.SYSTEM)
                .map(Role::swedish)
                .collect(joining(" eller "));
        if (people.isEmpty()) {
            return "Detta sker av sig självt och kan inte begäras av någon.";
        }
        return authority == null
                ? "Detta får bara göras av %s för hela kommunen.".formatted(people)
                : "Detta får bara göras av %s vid %s.".formatted(people, authority);
    }
}
