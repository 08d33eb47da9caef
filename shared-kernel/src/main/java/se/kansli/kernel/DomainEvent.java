package se.kansli.kernel;

import java.time.LocalDate;

/// Something that happened and is never changed. The store knows when it was recorded; the event itself knows when it
/// was true.
public interface DomainEvent {

    /// The date on which it was true, in Europe/Stockholm, which may be long before it was recorded.
    LocalDate happenedOn();
}
