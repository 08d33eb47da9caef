package se.kansli.application.fuzz;

import org.jspecify.annotations.Nullable;

/// Somebody who asks.
///
/// @param name for reports
/// @param home the authority where one has all roles; absent for those who have none, or all
/// @param authorization what the header says; absent when nothing is said
/// @param known whether the token is a true one
/// @param everywhere whether one may read what all authorities keep
record Caller(String name, @Nullable String home, @Nullable String authorization, boolean known, boolean everywhere) {}
