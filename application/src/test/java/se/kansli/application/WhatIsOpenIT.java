package se.kansli.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody without a token meets at each kind of door.
class WhatIsOpenIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningKansli kansli;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on("open");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void everyone_may_ask_whether_the_server_lives() throws Exception {
        assertThat(answer("GET", "/actuator/health", "*/*").statusCode()).isEqualTo(200);
    }

    @Test
    void what_the_server_measures_asks_for_a_token() throws Exception {
        HttpResponse<String> answer = answer("GET", "/actuator/prometheus", "*/*");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("urn:kansli:problem:unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/public/notice-board", "/api/v1/public/meetings", "/diarium/anslagstavla"})
    void the_notice_board_is_for_everyone(String path) throws Exception {
        assertThat(answer("GET", path, "*/*").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void what_is_not_there_is_not_found(String method) throws Exception {
        HttpResponse<String> answer = answer(method, "/wp-admin", "application/json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:kansli:problem:not-found", "/wp-admin");
    }

    @Test
    void a_browser_gets_a_page_that_says_so() throws Exception {
        HttpResponse<String> answer = answer("GET", "/wp-admin", "text/html,*/*;q=0.8");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<html lang=\"sv\">", "sök i det offentliga diariet");
    }

    @Test
    void the_front_door_leads_to_the_diarium() throws Exception {
        HttpResponse<String> answer = answer("GET", "/", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/diarium");
    }

    @Test
    void a_form_that_cannot_be_read_is_nothing_that_anyone_looks_at() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(kansli.url().resolve("/api/v1/cases/KS-2021-0486/secrecy-mark"))
                .method("DELETE", HttpRequest.BodyPublishers.ofString("reason=%'"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> answer(String method, String path, String accepted)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(kansli.url().resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .header("Accept", accepted)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
