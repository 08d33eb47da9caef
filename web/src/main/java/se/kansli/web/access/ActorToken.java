package se.kansli.web.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import se.kansli.kernel.access.Actor;

/// An accepted token, seen as the [Actor] it stands for.
final class ActorToken extends AbstractAuthenticationToken {

    private final Actor actor;
    private final transient Jwt token;

    ActorToken(Actor actor, Jwt token) {
        super(authorities(actor));
        this.actor = actor;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public String getName() {
        return actor.user();
    }

    /// Only what is held for the whole municipality; the rest depends on whose business it is.
    private static List<GrantedAuthority> authorities(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> grant.authority() == null)
                .map(grant -> "ROLE_" + grant.role().name())
                .distinct()
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
