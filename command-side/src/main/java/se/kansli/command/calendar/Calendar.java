package se.kansli.command.calendar;

final class Calendar {
    static final String STREAM = "calendar";
}
