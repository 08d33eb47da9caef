package se.kansli.web.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import se.kansli.documents.Documents;

/// A node that talks with nobody outside has no printer, and reads no fonts.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentsConfiguration {

    @Bean
    @Lazy
    Documents documents() {
        return new Documents();
    }
}
