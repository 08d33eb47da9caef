package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/// What is no HTTP that Spring would see, over a socket to a Tomcat of its own.
class ProblemValveTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cases/[x]", "/api/v1/cases/%00", "/api/v1/cases/%zz", "/api/v1/cases/\u007f"})
    void a_path_that_is_none_is_a_problem_document_too(String path) throws Exception {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new TomcatConfiguration().problemsFromTomcat().customize(factory);
        WebServer server = factory.getWebServer();
        server.start();
        try {
            assertThat(answer(server.getPort(), path))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "urn:kansli:problem:invalid-request", "Ogiltig förfrågan")
                    .doesNotContain("<html", "Tomcat", "Exception");
        } finally {
            server.stop();
        }
    }

    private static String answer(int port, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
