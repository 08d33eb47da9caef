package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.kansli.web.EdgeTest;
import se.kansli.web.TestEdge;
import se.kansli.web.Token;

/// Requests that no client library would send, as bytes to the container itself.
@EdgeTest
@SpringBootTest(classes = TestEdge.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class WhatTheContainerStopsTest {

    private static final Pattern PROBLEM = Pattern.compile(
            "HTTP/1.1 4\\d\\d .*[Cc]ontent-[Tt]ype: application/problem\\+json.*\"title\":\"[^\"]+\".*",
            Pattern.DOTALL);

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/diarium?text=%ff",
                "/diarium?text=%zz",
                "/diarium?%ff=1",
                "/api/v1/public/diarium?text=%ff",
                "/api/v1/public/diarium?text=%",
                "/api/v1/public/diarium?%ff=1"
            })
    void parameters_that_are_no_text_are_the_callers_fault(String target, CapturedOutput log) throws IOException {
        assertThat(get(target, "X: y")).startsWith("HTTP/1.1 400").matches(PROBLEM);
        assertThat(log).doesNotContain("ERROR", "InvalidParameterException");
    }

    @Test
    void a_file_name_that_is_no_text_is_refused(CapturedOutput log) throws IOException {
        String request = "POST /api/v1/contents?fileName=%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: " + Token.of("anna", "registrator@KS")
                + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 1\r\n\r\nx";
        assertThat(send(request)).startsWith("HTTP/1.1 400").matches(PROBLEM);
        assertThat(log).doesNotContain("ERROR", "InvalidParameterException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/cases/%00",
                "/api/v1/cases/KS%2F2021",
                "/api/v1/cases/%zz",
                "/api/v1/cases/%ff",
                "/api/v1/cases/[",
                "/api/v1/cases/{",
                "/%00",
                "//"
            })
    void a_path_that_cannot_be_read_is_told_in_a_problem(String target) throws IOException {
        assertThat(get(target, "X: y")).matches(PROBLEM).doesNotContain("<html", "Tomcat");
    }

    @Test
    void what_is_longer_than_the_container_reads_is_told_in_a_problem() throws IOException {
        assertThat(get("/api/v1/" + "a".repeat(10_000), "X: y"))
                .matches(PROBLEM)
                .doesNotContain("<html");
        assertThat(get("/diarium", "X: " + "a".repeat(10_000))).matches(PROBLEM).doesNotContain("<html");
    }

    @Test
    void what_the_firewall_stops_is_the_callers_fault_and_no_browser_may_guess_what_the_answer_is() throws IOException {
        assertThat(get("/api/v1/cases/%25252e", "X: y"))
                .startsWith("HTTP/1.1 400")
                .matches(PROBLEM)
                .contains("nosniff", "default-src 'self'");
        String request = "POST /api/v1/remisser/KS-2021-0486-R1/closing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                + "Authorization: " + Token.of("anna", "handlaggare@KS") + "\r\nIdempotency-Key: \u0080\r\n"
                + "Content-Length: 0\r\n\r\n";
        assertThat(send(request)).startsWith("HTTP/1.1 400").matches(PROBLEM).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /diarium HTTP/9.9\r\nHost: x\r\n",
                "GET /diarium HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: nonsense\r\n"
            })
    void another_http_than_ours_is_the_callers_fault_and_no_browser_may_guess_what_the_answer_is(String head)
            throws IOException {
        assertThat(send(head + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .matches(PROBLEM)
                .contains("\"status\":400", "nosniff", "default-src 'self'");
    }

    private String get(String target, String header) throws IOException {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
