package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import se.kansli.application.demonstration.ApiUser;

/// One who writes, and repeats what was not answered under the same key until it is, or until its patience is at an
/// end.
final class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int TOO_LATE = 412;
    private static final double GIVES_UP = 0.2;

    private final Door door;
    private final Ledger ledger;
    private final RandomGenerator random;
    private final BooleanSupplier isTimeToGo;
    private final Map<String, ApiUser> users = new HashMap<>();

    Client(Door door, Ledger ledger, RandomGenerator random, BooleanSupplier isTimeToGo) {
        this.door = door;
        this.ledger = ledger;
        this.random = random;
        this.isTimeToGo = isTimeToGo;
    }

    /// Nothing that it wishes for is against a rule; a change may come too late.
    ///
    /// @return the answer, or nothing when the wish came too late or was given up
    Optional<ApiUser.Answer> write(Wish wish) {
        ledger.sent(wish);
        Optional<ApiUser.Answer> answer = persist(
                wish.user(),
                true,
                user -> wish.etag() == null
                        ? user.post(wish.path(), wish.body(), wish.key())
                        : user.post(wish.path(), wish.body(), wish.key(), wish.etag()));
        answer.ifPresent(told -> {
            if (isGood(told)) {
                ledger.kept(wish, told.body());
            } else {
                assertThat(told.status()).as("%s: %s", wish, told.body()).isEqualTo(TOO_LATE);
                ledger.overtaken(wish);
            }
        });
        return answer.filter(Client::isGood);
    }

    /// @return the answer to what may be asked any number of times; nothing when it was given up
    Optional<ApiUser.Answer> ask(String user, Function<ApiUser, ApiUser.Answer> question) {
        return persist(user, false, question).filter(Client::isGood);
    }

    /// @param definite whether every answer below 500 is one
    private Optional<ApiUser.Answer> persist(
            String user, boolean definite, Function<ApiUser, ApiUser.Answer> question) {
        long started = System.nanoTime();
        while (System.nanoTime() - started < PATIENCE.toNanos()) {
            Optional<ApiUser> there = enter(user);
            if (there.isPresent()) {
                Optional<ApiUser.Answer> answer = tryOnce(there.get(), user, question);
                if (answer.filter(told -> isGood(told) || definite && isRefusal(told))
                        .isPresent()) {
                    return answer;
                }
                if (answer.isEmpty() && random.nextDouble() < GIVES_UP) {
                    return Optional.empty();
                }
            }
            if (isTimeToGo.getAsBoolean() && !definite) {
                return Optional.empty();
            }
            pause(Duration.ofMillis(random.nextInt(20, 300)));
        }
        return Optional.empty();
    }

    private Optional<ApiUser.Answer> tryOnce(ApiUser user, String name, Function<ApiUser, ApiUser.Answer> question) {
        try {
            ApiUser.Answer answer = question.apply(user);
            ledger.answered(answer.status());
            if (answer.status() == 401 || random.nextInt(10) == 0) {
                users.remove(name);
            }
            return Optional.of(answer);
        } catch (UncheckedIOException gone) {
            ledger.brokenOff();
            users.remove(name);
            return Optional.empty();
        }
    }

    /// Nobody, while nobody is there to let one in.
    private Optional<ApiUser> enter(String name) {
        try {
            return Optional.of(users.computeIfAbsent(name, door::as));
        } catch (UncheckedIOException nobodyThere) {
            return Optional.empty();
        }
    }

    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static boolean isGood(ApiUser.Answer answer) {
        return answer.status() < 300;
    }

    private static boolean isRefusal(ApiUser.Answer answer) {
        return answer.status() >= 400 && answer.status() < 500 && answer.status() != 401 && answer.status() != 429;
    }
}
