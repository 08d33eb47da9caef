package se.kansli.query.remiss;

/// How many of each; they never overlap, and together they are all who were asked (CON-13).
public record Counts(int asked, int answered, int answeredLate, int declined, int noAnswer, int overdue, int waiting) {}
