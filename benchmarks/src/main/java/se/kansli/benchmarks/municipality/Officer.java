package se.kansli.benchmarks.municipality;

import java.util.Locale;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Provenance;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.organisation.BodyCode;

/// One who acts, in the role in which the program lets it. Officers are called by what they do.
record Officer(String user, String name, Role role) {

    static final Officer SYSTEM = new Officer(Actor.SYSTEM.user(), Actor.SYSTEM.name(), Role.SYSTEM);
    static final Officer ADMINISTRATOR = new Officer("admin", "Administratören", Role.ADMINISTRATOR);

    private static final int OFFICERS_OF_A_BODY = 12;

    static Officer registrar(BodyCode body) {
        return new Officer("registrator." + user(body), "Registrator vid " + body, Role.REGISTRATOR);
    }

    static Officer secretary(BodyCode body) {
        return new Officer("sekreterare." + user(body), "Sekreterare vid " + body, Role.NAMNDSEKRETERARE);
    }

    static Officer caseOfficer(BodyCode body, Chance chance) {
        int number = chance.between(1, OFFICERS_OF_A_BODY);
        return new Officer(
                "handlaggare%d.%s".formatted(number, user(body)),
                "Handläggare %d vid %s".formatted(number, body),
                Role.HANDLAGGARE);
    }

    MetaData provenance(@Nullable BodyCode authority, String channel, String correlation) {
        MetaData provenance = MetaData.with(Provenance.USER, user)
                .and(Provenance.NAME, name)
                .and(Provenance.ROLE, role.name())
                .and(Provenance.CHANNEL, channel)
                .and(Provenance.CORRELATION, correlation);
        return authority == null ? provenance : provenance.and(Provenance.AUTHORITY, authority.value());
    }

    private static String user(BodyCode body) {
        return body.value().toLowerCase(Locale.of("sv"));
    }
}
