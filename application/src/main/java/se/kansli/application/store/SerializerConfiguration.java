package se.kansli.application.store;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kansli.query.journal.StoredEventSerializer;
import se.kansli.query.journal.StoredJson;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

@Configuration(proxyBeanMethods = false)
public class SerializerConfiguration {

    /// For what is not an event: snapshots, sagas, tokens, and what travels between nodes. A replay token names its
    /// parts by class, which are ours or Axon's.
    @Bean
    public Jackson3SerializerCustomizer storedForm() {
        PolymorphicTypeValidator ownAndAxon = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("se.kansli.")
                .build();
        return builder -> StoredJson.configure(builder).polymorphicTypeValidator(ownAndAxon);
    }

    @Bean
    Serializer eventSerializer() {
        return new StoredEventSerializer();
    }
}
