package se.kansli.web.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import se.kansli.documents.Document;
import se.kansli.documents.Documents;
import se.kansli.kernel.access.Actor;

class PressTest {

    private static final Document NOTICE =
            new AnslagOf("Kalmar kommun", Held.minutes(Held.APPROVED_LATE, true), "Förvaltningsrätten").announced();

    private final CountDownLatch atThePress = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void who_comes_while_the_press_is_taken_is_told_to_come_back_and_later_gets_in() throws Exception {
        Press press = new Press(slow(), new DocumentSettings("Kalmar kommun", "Förvaltningsrätten", 1, false));
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> print(press, "anna"));
        assertThat(atThePress.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> print(press, "bo")).hasMessage("No room");

        goOn.countDown();
        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(200);
        assertThat(print(press, "bo")).isEqualTo(200);
    }

    @Test
    void nobody_prints_two_at_a_time() throws Exception {
        Press press = new Press(slow(), new DocumentSettings("Kalmar kommun", "Förvaltningsrätten", 2, false));
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> print(press, "anna"));
        assertThat(atThePress.await(10, TimeUnit.SECONDS)).isTrue();

        assertThatThrownBy(() -> print(press, "anna"))
                .extracting(refused -> refused.getClass().getSimpleName())
                .isEqualTo("ShareUsedUp");

        goOn.countDown();
        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(HttpStatus.OK.value());
    }

    private static int print(Press press, String user) {
        return press.print(new Actor(user, user, Set.of(), false), NOTICE, "anslag")
                .getStatusCode()
                .value();
    }

    /// A printer that is fetched when the test says so.
    private ObjectProvider<Documents> slow() {
        return new ObjectProvider<>() {
            @Override
            public Documents getObject() {
                atThePress.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return new Documents();
            }
        };
    }
}
