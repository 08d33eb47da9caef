package se.kansli.kernel.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;

/// One role held at one authority. Without an authority the role is held for the whole municipality.
public record Grant(Role role, @Nullable BodyCode authority) {

    /// Reads the form `registrator@KS`, or `administrator` for the whole municipality.
    public static Grant parse(String text) {
        int at = text.indexOf('@');
        Role role = Role.valueOf((at < 0 ? text : text.substring(0, at)).toUpperCase(Locale.ROOT));
        return new Grant(role, at < 0 ? null : new BodyCode(text.substring(at + 1)));
    }

    public boolean isForAll() {
        return authority == null;
    }

    public boolean coversAuthority(BodyCode body) {
        return authority == null || authority.equals(body);
    }

    @Override
    public String toString() {
        String name = role.name().toLowerCase(Locale.ROOT);
        return authority == null ? name : name + "@" + authority;
    }
}
