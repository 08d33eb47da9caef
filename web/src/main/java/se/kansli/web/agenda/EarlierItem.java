package se.kansli.web.agenda;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import se.kansli.kernel.paragraphs.MeetingId;

record EarlierItem(
        @NotNull MeetingId meeting, @NotNull @Min(1) Integer item) {}
