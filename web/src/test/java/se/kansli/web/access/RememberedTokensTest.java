package se.kansli.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger verified = new AtomicInteger();
    private boolean withdrawn;
    private boolean expired;

    private final RememberedTokens tokens = new RememberedTokens(this::verify, this::unexpired, nanos::get);

    @Test
    void a_token_that_comes_again_within_a_minute_is_not_verified_again() {
        Jwt first = tokens.decode("token");
        pass(Duration.ofSeconds(59));

        assertThat(tokens.decode("token")).isSameAs(first);
        assertThat(verified).hasValue(1);
    }

    @Test
    void after_a_minute_it_is_verified_again_so_that_a_withdrawn_key_is_noticed() {
        tokens.decode("token");
        pass(Duration.ofSeconds(61));
        withdrawn = true;

        assertThatThrownBy(() -> tokens.decode("token")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_token_that_has_expired_since_is_refused_at_once() {
        tokens.decode("token");
        expired = true;

        assertThatThrownBy(() -> tokens.decode("token")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_token_that_was_not_accepted_is_looked_at_each_time() {
        withdrawn = true;
        assertThatThrownBy(() -> tokens.decode("token")).isInstanceOf(BadJwtException.class);
        withdrawn = false;

        assertThat(tokens.decode("token").getSubject()).isEqualTo("registrator.ks");
    }

    @Test
    void another_token_is_another_person() {
        assertThat(tokens.decode("token").getTokenValue()).isEqualTo("token");
        assertThat(tokens.decode("another").getTokenValue()).isEqualTo("another");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private Jwt verify(String token) {
        if (withdrawn || expired) {
            throw new BadJwtException("not to be accepted any more");
        }
        verified.incrementAndGet();
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("registrator.ks")
                .build();
    }

    private OAuth2TokenValidatorResult unexpired(Jwt token) {
        return expired
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }
}
