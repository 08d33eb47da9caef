package se.kansli.web.meetings;

/// @param number in the list of the nämnd
record TakenUrgentDecision(int number) {}
