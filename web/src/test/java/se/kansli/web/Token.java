package se.kansli.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/// A bearer token of a test: its claims, written plainly.
public final class Token {

    private static final String WITHOUT_SIGNATURE = "none";

    private Token() {}

    /// What the header `Authorization` of somebody with these grants says.
    public static String of(String user, String... grants) {
        return of(user, false, List.of(grants));
    }

    public static String ofAutomation(String user, String... grants) {
        return of(user, true, List.of(grants));
    }

    private static String of(String user, boolean automation, List<String> grants) {
        String claims = String.join("\n", user, String.valueOf(automation), String.join(",", grants));
        return "Bearer "
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    }

    static Jwt decode(String token) {
        List<String> claims;
        try {
            claims = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IllegalArgumentException notOurs) {
            throw new BadJwtException("Not a token", notOurs);
        }
        if (claims.size() < 2) {
            throw new BadJwtException("Not a token");
        }
        return Jwt.withTokenValue(token)
                .header("alg", WITHOUT_SIGNATURE)
                .subject(claims.get(0))
                .claim("name", "Namn på " + claims.get(0))
                .claim("kansli_automation", Boolean.valueOf(claims.get(1)))
                .claim(
                        "kansli_grants",
                        claims.size() < 3 ? List.of() : List.of(claims.get(2).split(",")))
                .build();
    }
}
