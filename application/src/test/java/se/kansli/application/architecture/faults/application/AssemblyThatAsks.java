package se.kansli.application.architecture.faults.application;

import java.sql.SQLException;
import javax.sql.DataSource;

public final class AssemblyThatAsks {

    void ask(DataSource dataSource) throws SQLException {
        dataSource.getConnection().close();
    }
}
