package se.kansli.web.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.TestEdge;
import se.kansli.web.Token;

/// Bodies that come by drops, or never to their end. The time that they may take is short here.
@EdgeTest
@SpringBootTest(classes = TestEdge.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "kansli.web.body-patience=1s",
            "kansli.web.most-requests=4",
            "server.tomcat.connection-timeout=2s",
            "spring.threads.virtual.enabled=true"
        })
class SlowBodiesTest {

    private static final String BODY = "{\"other\": \"KS 2020/0001\", \"kind\": \"RELATED\"}";
    private static final int MANY = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private FakeGateway gateway;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void a_body_that_comes_by_drops_is_not_waited_for() throws IOException {
        try (Socket socket = beginning("anna")) {
            for (int drop = 0; drop < 6; drop++) {
                socket.getOutputStream().write(' ');
                LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            }
            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("urn:kansli:problem:too-slow");
        }
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_body_of_which_the_rest_does_not_come_is_not_waited_for() throws IOException {
        try (Socket socket = beginning("anna")) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("urn:kansli:problem:too-slow");
        }
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void many_whose_bodies_do_not_come_take_no_place_from_one_whose_body_does() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int sender = 0; sender < MANY; sender++) {
            slow.add(beginning("sender-" + sender % 10));
        }
        try (Socket socket = beginning("anna")) {
            socket.getOutputStream().write(BODY.substring(1).getBytes(UTF_8));
            assertThat(answer(socket)).startsWith("HTTP/1.1 204");
        }
        for (Socket socket : slow) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 408");
            socket.close();
        }
    }

    /// The head of a request and the first character of its body.
    private Socket beginning(String user) throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(Math.toIntExact(Duration.ofSeconds(20).toMillis()));
        socket.getOutputStream().write("""
                POST /api/v1/cases/KS-2021-0486/links HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Authorization: %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                {""".formatted(Token.of(user, "registrator@KS"), BODY.length())
                .getBytes(UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
}
