package se.kansli.application.architecture.faults.query;

public final class FinderThatWrites {

    String statement(String table) {
        return "insert into " + table + " values (?)";
    }
}
