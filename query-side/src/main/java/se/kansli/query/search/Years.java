package se.kansli.query.search;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Some years in a row.
record Years(int first, int last) {

    /// The same years in parts, the newest first: one year, then two, then four, so that what is said often is found
    /// in few, and what is said seldom in few parts.
    List<Years> newestFirst() {
        List<Years> parts = new ArrayList<>();
        int newest = last;
        for (int most = 1; newest >= first; most *= 2) {
            int oldest = Math.max(first, newest - most + 1);
            parts.add(new Years(oldest, newest));
            newest = oldest - 1;
        }
        return parts;
    }

    int count() {
        return last - first + 1;
    }

    /// Registered in one of them.
    ///
    /// @param name with which the names of the values begin
    Conditions bind(Conditions conditions, String name) {
        return conditions.and(
                "registered_on between :%1$s_first and :%1$s_last".formatted(name),
                Map.of(
                        name + "_first", LocalDate.of(first, Month.JANUARY, 1),
                        name + "_last", LocalDate.of(last, Month.DECEMBER, 31)));
    }
}
