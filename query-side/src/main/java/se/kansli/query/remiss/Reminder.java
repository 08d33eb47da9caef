package se.kansli.query.remiss;

import java.time.LocalDate;
import se.kansli.kernel.remiss.ReminderKind;

public record Reminder(ReminderKind kind, LocalDate dueOn, LocalDate remindedOn) {}
