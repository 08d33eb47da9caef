package se.kansli.kernel.agenda;

/// A document that goes with an item: one exact version of a record of the item's case.
public record AgendaDocument(int recordNumber, int version, String title) {}
