package se.kansli.query.database;

/// What the database said to another node. What that node met does not travel; which fault it was does.
public final class DatabaseFaultElsewhere extends RuntimeException {

    private final DatabaseFault fault;

    public DatabaseFaultElsewhere(DatabaseFault fault) {
        super("Another node met a fault of the database: " + fault);
        this.fault = fault;
    }

    DatabaseFault fault() {
        return fault;
    }
}
