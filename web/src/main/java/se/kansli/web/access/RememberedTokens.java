package se.kansli.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/// Verifies the signature of a token once a minute at most: a program sends the same one with request after request,
/// and to verify it took a tenth of a write. That it has not expired is looked at each time.
///
/// A token whose key the issuer withdraws is accepted for as long as it is remembered, which is a minute.
final class RememberedTokens implements JwtDecoder {

    static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> unexpired;
    private final Cache<String, Jwt> remembered;

    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> unexpired, Ticker ticker) {
        this.decoder = decoder;
        this.unexpired = unexpired;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED_FOR)
                .build();
    }

    @Override
    public Jwt decode(String text) {
        Jwt token = remembered.get(text, decoder::decode);
        return unexpired.validate(token).hasErrors() ? decoder.decode(text) : token;
    }
}
