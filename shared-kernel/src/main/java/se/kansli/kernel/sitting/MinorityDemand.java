package se.kansli.kernel.sitting;

/// How many of those present asked that the item wait (MTG-11).
public record MinorityDemand(int askers, int present) {}
