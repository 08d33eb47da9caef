package se.kansli.application.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kansli.application.RunningKansli;
import se.kansli.application.TestIssuer;
import se.kansli.application.acceptance.RemissBetweenTwoNamnder;
import se.kansli.application.demonstration.ApiUser;

/// A web node that is alone says so, and says when to try again.
class NobodyAnswersIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestIssuer issuer = new TestIssuer();
    private AxonServerDouble axonServer;
    private RunningKansli web;

    @BeforeEach
    void start() throws Exception {
        axonServer = new AxonServerDouble();
        web = RunningKansli.on(
                "nobody_answers",
                "spring.profiles.active=axonserver",
                "kansli.roles=web",
                "kansli.nodes.answer-patience=2s",
                "axon.axonserver.servers=" + axonServer.address(),
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.url());
    }

    @AfterEach
    void stop() throws Exception {
        web.close();
        axonServer.close();
        issuer.close();
        http.close();
    }

    @Test
    void nothing_is_lost_or_invented_when_no_other_node_is_there() throws Exception {
        mayBeTriedAgain();

        axonServer.close();

        mayBeTriedAgain();
    }

    private void mayBeTriedAgain() {
        ApiUser user = ApiUser.withToken(http, web.url(), issuer.token("x", RemissBetweenTwoNamnder.everyRole()));
        for (ApiUser.Answer answer : new ApiUser.Answer[] {
            user.get("/api/v1/bodies"),
            user.post(
                    "/api/v1/bodies",
                    Map.of("body", "KS", "name", "KS", "profile", "BOARD_SE", "establishedOn", "2019-01-01"))
        }) {
            answer.expect(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body().get("type").asString()).isEqualTo("urn:kansli:problem:try-again");
        }
    }
}
