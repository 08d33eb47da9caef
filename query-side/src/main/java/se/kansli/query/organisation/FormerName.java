package se.kansli.query.organisation;

import java.time.LocalDate;

/// @param until the date from which the body is called something else
public record FormerName(String name, LocalDate until) {}
