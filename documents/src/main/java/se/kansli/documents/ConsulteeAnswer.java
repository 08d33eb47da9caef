package se.kansli.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of one who was asked.
///
/// @param dueOn the last day in force
/// @param extended an earlier last day and why it was moved
/// @param status in words: `Svarade 34 dagar för sent`
/// @param stance in words: `Tillstyrker med synpunkter`
/// @param text the answer in full; absent when none came
public record ConsulteeAnswer(
        String name,
        @Nullable String theirNumber,
        LocalDate dueOn,
        @Nullable String extended,
        @Nullable LocalDate receivedOn,
        String status,
        @Nullable String stance,
        @Nullable String text,
        List<Opinion> reservations) {

    public ConsulteeAnswer {
        reservations = List.copyOf(reservations);
    }
}
