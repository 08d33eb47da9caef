package se.kansli.documents;

import java.util.List;

/// Who took part in a meeting (KL 5:66).
///
/// @param deciding members and serving substitutes, the chair first
/// @param substitutes those who were there and did not serve
public record Attendance(
        List<Attendee> deciding, List<Attendee> substitutes, List<Attendee> others, List<Attendee> absent) {

    public Attendance {
        deciding = List.copyOf(deciding);
        substitutes = List.copyOf(substitutes);
        others = List.copyOf(others);
        absent = List.copyOf(absent);
    }
}
