package se.kansli.application.acceptance;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Played on the Kansli that `kansli.url` names, with the token in `kansli.token` or one that `kansli.issuer` gives to
/// `kansli.client` for `kansli.secret`; or on one that is started for it, as it is run for real.
class RemissBetweenTwoNamnderIT extends RemissBetweenTwoNamnder {

    private static Deployment deployment;

    @BeforeAll
    static void arrive() {
        deployment = Deployment.named().orElseGet(() -> Deployment.started("remiss_between_two_namnder"));
    }

    @AfterAll
    static void leave() {
        deployment.close();
    }

    @Override
    protected URI url() {
        return deployment.url();
    }

    @Override
    protected String token() {
        return deployment.token();
    }
}
