package se.kansli.application.demonstration;

import java.time.LocalDate;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Asks for what happens in the story, in the name of one after another. Each request carries a key of its own, so a
/// story that was interrupted is simply told again.
final class Teller {

    private static final Logger log = LoggerFactory.getLogger(Teller.class);

    private final Cast cast;
    private final boolean interrupted;
    private int requests;

    /// @param interrupted it was begun before; what was refused then is not tried again
    Teller(Cast cast, boolean interrupted) {
        this.cast = cast;
        this.interrupted = interrupted;
    }

    void chapter(String today, String happens) {
        cast.today(LocalDate.parse(today));
        log.info("  {}  {}", today, happens);
    }

    /// Waits until what follows by itself has happened.
    void settle() {
        cast.settle();
    }

    JsonNode read(String user, String path) {
        return cast.as(user).get(path).expect(200).body();
    }

    JsonNode upload(String user, String path, byte[] content) {
        return cast.as(user).upload(path, content).expect(201).body();
    }

    ApiUser.Answer post(String user, String path, Object body) {
        return good(cast.as(user).post(path, body, nextKey()));
    }

    void put(String user, String path, Object body) {
        good(cast.as(user).put(path, body));
    }

    /// @param versioned what must not have changed since it was read
    void change(String user, String path, String versioned, Object body) {
        ApiUser teller = cast.as(user);
        good(teller.post(path, body, nextKey(), etag(teller, versioned)));
    }

    /// @param versioned what must not have changed since it was read
    void replace(String user, String path, String versioned, Object body) {
        ApiUser teller = cast.as(user);
        good(teller.put(path, body, nextKey(), etag(teller, versioned)));
    }

    void refused(String user, String path, Object body, String code, String said) {
        if (!interrupted) {
            isRefused(cast.as(user).post(path, body), code, said);
        }
    }

    void refusedChange(String user, String path, String versioned, String code, String said) {
        if (!interrupted) {
            ApiUser asker = cast.as(user);
            isRefused(asker.post(path, Map.of(), nextKey(), etag(asker, versioned)), code, said);
        }
    }

    private static String etag(ApiUser user, String versioned) {
        return user.get(versioned).expect(200).etag();
    }

    private static void isRefused(ApiUser.Answer answer, String code, String said) {
        if (!answer.expect(409).body().path("code").asString("").equals(code)) {
            throw new IllegalStateException("Vägran skulle ha varit " + code + ": " + answer.body());
        }
        log.info("              {}", said);
    }

    private static ApiUser.Answer good(ApiUser.Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("Berättelsen stannade på svaret " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private String nextKey() {
        requests++;
        return "berattelsen-%03d".formatted(requests);
    }
}
