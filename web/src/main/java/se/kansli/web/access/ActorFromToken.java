package se.kansli.web.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import se.kansli.kernel.access.Actor;
import se.kansli.kernel.access.Grant;
import se.kansli.kernel.access.Role;

/// Reads the claims `sub`, `name`, `kansli_grants` (such as `registrator@KS`) and `kansli_automation`.
/// The role of the system itself is never taken from outside.
public final class ActorFromToken implements Converter<Jwt, AbstractAuthenticationToken> {

    public static final String GRANTS = "kansli_grants";
    public static final String AUTOMATION = "kansli_automation";

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String user = token.getSubject();
        if (user == null) {
            throw new InvalidBearerTokenException("The token has no subject");
        }
        String name = token.getClaimAsString("name");
        boolean automation = Boolean.TRUE.equals(token.getClaimAsBoolean(AUTOMATION));
        return new ActorToken(new Actor(user, name == null ? user : name, grants(token), automation), token);
    }

    private static Set<Grant> grants(Jwt token) {
        List<String> claimed = token.getClaimAsStringList(GRANTS);
        return claimed == null
                ? Set.of()
                : claimed.stream().map(ActorFromToken::grant).collect(Collectors.toUnmodifiableSet());
    }

    private static Grant grant(String text) {
        try {
            Grant grant = Grant.parse(text);
            if (grant.role() != Role.SYSTEM) {
                return grant;
            }
        } catch (IllegalArgumentException unknownRoleOrAuthority) {
            throw new InvalidBearerTokenException("The token has a grant that does not exist", unknownRoleOrAuthority);
        }
        throw new InvalidBearerTokenException("The role of the system cannot be granted");
    }
}
