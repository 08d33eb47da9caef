package se.kansli.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.kansli.application.postgres.EmbeddedPostgres;

/// The one PostgreSQL server of a test run.
public final class TestPostgres {

    private static final Path FOLDER = temporaryFolder();
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    static Path folder() {
        return FOLDER;
    }

    public static String username() {
        return SERVER.username();
    }

    public static String password() {
        return SERVER.password();
    }

    /// The database with this name, made when it is first asked for.
    public static synchronized String url(String database) {
        try (Connection connection = DriverManager.getConnection(SERVER.jdbcUrl(), username(), password());
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER.jdbcUrl().replaceFirst("/kansli$", "/" + database);
    }

    /// For looking into a database, or breaking something in it, past the program.
    public static DataSource dataSource(String database) {
        return new DriverManagerDataSource(url(database), username(), password());
    }

    private static EmbeddedPostgres start() {
        EmbeddedPostgres server = EmbeddedPostgres.start(FOLDER);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kansli-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
