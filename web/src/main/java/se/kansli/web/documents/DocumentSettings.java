package se.kansli.web.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What documents say that no view tells, and what printing them may cost.
///
/// @param municipality in the head of each page
/// @param court to which appeals go
/// @param atOnce how many may be printed at the same time on this node
/// @param warmUp whether the first check, which takes seconds, is made when the program starts
@ConfigurationProperties("kansli.documents")
record DocumentSettings(
        @DefaultValue("Kommunen") String municipality,
        @DefaultValue("Förvaltningsrätten") String court,
        @DefaultValue("2") int atOnce,
        @DefaultValue("false") boolean warmUp) {}
