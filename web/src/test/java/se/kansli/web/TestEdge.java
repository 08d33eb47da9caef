package se.kansli.web;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import se.kansli.kernel.Stockholm;

/// The whole edge as it is assembled, without what lies behind it.
@SpringBootApplication
public class TestEdge {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2021-05-12T10:00:00Z"), Stockholm.ZONE);
    }

    @Bean
    FakeGateway gateway() {
        return new FakeGateway();
    }

    @Bean
    JwtDecoder tokens() {
        return Token::decode;
    }
}
