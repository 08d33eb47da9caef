package se.kansli.application.fuzz;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everybody who asks: officers with all roles at one authority, those who may do something everywhere, the public, and
/// those who come with a token that is stolen, forged, spoilt or worn out.
final class Callers {

    static final Caller NOBODY = new Caller("nobody", null, null, false, false);

    private static final int BITS = 2048;
    private static final Duration OFFICE_DAY = Duration.ofHours(8);
    private static final List<String> OFFICE = List.of("registrator", "handlaggare", "namndsekreterare", "ordforande");

    private final RSAKey key;
    private final List<Caller> officers;
    private final Caller administrator;
    private final List<Caller> limited;
    private final List<Caller> impostors;

    Callers(RSAKey key, List<String> authorities) {
        this.key = key;
        this.officers = authorities.stream().map(this::officer).toList();
        this.administrator = everywhere("admin", List.of("administrator", "registrator", "arkivarie"));
        this.limited = List.of(
                everywhere("arkivarie", List.of("arkivarie")),
                known("ordforande", "KS", List.of("ordforande@KS"), false),
                known("registrator", "SFN", List.of("registrator@SFN"), false),
                known("automat", "SFN", List.of("namndsekreterare@SFN", "handlaggare@SFN"), true),
                known("nyanställd", null, List.of(), false),
                known("administratör vid en nämnd", "UN", List.of("administrator@UN"), false));
        this.impostors = impostors();
    }

    Caller any(RandomGenerator random) {
        int chance = random.nextInt(100);
        if (chance < 68) {
            return officers.get(random.nextInt(officers.size()));
        }
        if (chance < 76) {
            return administrator;
        }
        if (chance < 84) {
            return limited.get(random.nextInt(limited.size()));
        }
        return chance < 92 ? NOBODY : impostors.get(random.nextInt(impostors.size()));
    }

    Caller administrator() {
        return administrator;
    }

    /// One who has every role of an office at this authority.
    Caller officer(String authority) {
        return known(
                "tjänsteman vid " + authority,
                authority,
                OFFICE.stream().map(role -> role + "@" + authority).toList(),
                false);
    }

    private Caller everywhere(String name, List<String> grants) {
        return new Caller(name, null, bearer(signed(claims(name, grants, false, OFFICE_DAY), key)), true, true);
    }

    private Caller known(String name, @Nullable String home, List<String> grants, boolean automation) {
        return new Caller(name, home, bearer(signed(claims(name, grants, automation, OFFICE_DAY), key)), true, false);
    }

    private List<Caller> impostors() {
        try {
            JWTClaimsSet claims =
                    claims("admin", List.of("administrator", "registrator", "arkivarie"), false, OFFICE_DAY);
            String valid = signed(claims, key);
            String[] parts = valid.split("\\.", -1);
            RSAKey another = new RSAKeyGenerator(BITS).keyID(key.getKeyID()).generate();
            byte[] publicKey = key.toRSAPublicKey().getEncoded();
            SignedJWT confused = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            confused.sign(new MACSigner(publicKey));
            String pem = "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(publicKey) + "\n-----END PUBLIC KEY-----\n";
            SignedJWT confusedByPem = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            confusedByPem.sign(new MACSigner(pem.getBytes(StandardCharsets.US_ASCII)));
            SignedJWT ownKey = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .jwk(another.toPublicJWK())
                            .build(),
                    claims);
            ownKey.sign(new RSASSASigner(another));
            return Stream.of(
                            impostor(
                                    "expired",
                                    signed(
                                            claims("admin", List.of("administrator"), false, OFFICE_DAY.negated()),
                                            key)),
                            impostor("signed by another issuer", signed(claims, another)),
                            impostor("with a key of its own", ownKey.serialize()),
                            impostor("alg none", new PlainJWT(claims).serialize()),
                            impostor("HS256 with the public key", confused.serialize()),
                            impostor("HS256 with the public key as text", confusedByPem.serialize()),
                            impostor("signature cut off", parts[0] + "." + parts[1] + "."),
                            impostor("truncated", valid.substring(0, valid.length() - 9)),
                            impostor("claims of another token", parts[0] + "." + widened(parts[1]) + "." + parts[2]),
                            impostor("two parts", parts[0] + "." + parts[1]),
                            impostor(
                                    "of the system",
                                    signed(claims("system", List.of("system"), false, OFFICE_DAY), key)),
                            impostor(
                                    "grant that does not exist",
                                    signed(claims("x", List.of("kung@KS"), false, OFFICE_DAY), key)),
                            impostor("no token", ""),
                            impostor("garbage", "\u00e5\u00e4\u00f6"),
                            impostor("very long", "a".repeat(6000)),
                            new Caller("basic", null, "Basic YWRtaW46ZGVtbw==", false, false),
                            new Caller("two schemes", null, "Bearer Bearer " + valid, false, false),
                            new Caller("no scheme", null, valid, false, false))
                    .toList();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String widened(String claims) {
        String text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.replace("arkivarie", "ordforande").getBytes(StandardCharsets.UTF_8));
    }

    private static Caller impostor(String name, String token) {
        return new Caller("impostor: " + name, null, bearer(token), false, false);
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    private static JWTClaimsSet claims(String user, List<String> grants, boolean automation, Duration lifetime) {
        Instant issued = Instant.now().minus(Duration.ofHours(10));
        return new JWTClaimsSet.Builder()
                .subject(user)
                .claim("name", user)
                .claim("kansli_grants", grants)
                .claim("kansli_automation", automation)
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(Instant.now().plus(lifetime)))
                .build();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            JWSSigner signer = new RSASSASigner(key);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
