package se.kansli.query.casefile;

import java.time.LocalDate;

/// @param until the date on which the case was called something else
public record FormerTitle(String title, String publicTitle, LocalDate until) {}
