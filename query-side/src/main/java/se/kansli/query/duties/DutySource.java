package se.kansli.query.duties;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.kansli.kernel.organisation.BodyCode;

/// One who knows of duties. The desk asks all of them; a kind of duty belongs to one of them.
public interface DutySource {

    /// How many days before its last day something that comes by the calendar lies on the desk.
    int DAYS_AHEAD = 30;

    /// What is to be done on that day at an authority and its utskott, in any order.
    Stream<Duty> dutiesOf(BodyCode authority, LocalDate today);
}
