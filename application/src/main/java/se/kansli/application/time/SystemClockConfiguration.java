package se.kansli.application.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import se.kansli.kernel.Stockholm;

/// Outside the demonstration, today is today.
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
class SystemClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(Stockholm.ZONE);
    }
}
