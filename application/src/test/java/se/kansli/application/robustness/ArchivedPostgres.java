package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.kansli.application.postgres.EmbeddedPostgres;

/// The PostgreSQL in a Kansli's data folder, archived, backed up and restored as docs/backup.md says, with the settings
/// that stand there. It comes without `pg_basebackup`, so the backup is taken by the functions that this is made of.
final class ArchivedPostgres {

    private static final Path MANUAL = Path.of("..", "docs", "backup.md");
    private static final Pattern SETTINGS = Pattern.compile("(?s)```ini\n(.*?)```");
    private static final String ARCHIVE_OF_THE_MANUAL = "/srv/kansli/archive";
    private static final Pattern TARGET_OF_THE_MANUAL = Pattern.compile("recovery_target_time = .*\n");

    /// Of these PostgreSQL makes its own at the next start.
    private static final Set<String> EMPTY_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "lock", "kansli.log", "postgres.log");
    private static final Pattern WAL_SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path archive;

    private ArchivedPostgres(Path folder, Path archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /// Makes an empty one that is archived from the first start on.
    static ArchivedPostgres make(Path folder, Path archive) throws IOException {
        Files.createDirectory(archive);
        EmbeddedPostgres.start(folder).close();
        ArchivedPostgres postgres = new ArchivedPostgres(folder, archive);
        postgres.append(folder, settings(0));
        return postgres;
    }

    Path folder() {
        return folder;
    }

    /// For looking into the database while a program of its own runs on it.
    JdbcTemplate jdbc() {
        try {
            return new JdbcTemplate(new DriverManagerDataSource(url(), "kansli", password()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Copies the data folder while it is in use.
    void backUp(Path copy) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "kansli", password());
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('kansli', true)");
            copy(folder, copy);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop()")) {
                assertThat(stopped.next()).isTrue();
                Files.writeString(copy.resolve("data/backup_label"), stopped.getString(1));
            }
        }
    }

    /// Returns when all that was written until now lies in the archive.
    void archiveAll() {
        String segment = jdbc().queryForObject("select pg_walfile_name(pg_switch_wal())", String.class);
        await().atMost(PATIENCE).until(() -> Files.exists(archive.resolve(String.valueOf(segment))));
    }

    /// At once, as when the power goes.
    void kill() throws IOException {
        ProcessHandle.of(Long.parseLong(runningServer().getFirst()))
                .orElseThrow()
                .destroyForcibly();
    }

    /// Makes a data folder of the copy and the archive, up to the last moment before this instant.
    void restoreTo(Instant target, Path copy, Path restored) throws IOException {
        String withOffset = target.toString().replace("Z", "+00");
        restore(
                copy,
                restored,
                TARGET_OF_THE_MANUAL
                        .matcher(settings(1))
                        .replaceFirst("recovery_target_time = '" + withOffset + "'\n"));
    }

    /// Makes a data folder of the copy, the archive and what the dead server had not archived yet.
    void restoreToTheEnd(Path copy, Path restored) throws IOException {
        restore(copy, restored, TARGET_OF_THE_MANUAL.matcher(settings(1)).replaceFirst(""));
        try (Stream<Path> files = Files.list(folder.resolve("data/pg_wal"))) {
            for (Path segment : files.filter(ArchivedPostgres::isSegment).toList()) {
                Files.copy(segment, restored.resolve("data/pg_wal").resolve(segment.getFileName()));
            }
        }
    }

    private void restore(Path copy, Path restored, String settings) throws IOException {
        copy(copy, restored);
        append(restored, settings);
        Files.createFile(restored.resolve("data/recovery.signal"));
    }

    private static boolean isSegment(Path file) {
        return WAL_SEGMENT.matcher(file.getFileName().toString()).matches();
    }

    private void append(Path dataFolder, String settings) throws IOException {
        Files.writeString(
                dataFolder.resolve("data/postgresql.conf"),
                "\n" + settings.replace(ARCHIVE_OF_THE_MANUAL, archive.toString()),
                StandardOpenOption.APPEND);
    }

    /// What the manual says is to stand in `postgresql.conf`: first of the archive, then of a restore.
    private static String settings(int which) throws IOException {
        return SETTINGS.matcher(Files.readString(MANUAL))
                .results()
                .map(block -> block.group(1))
                .toList()
                .get(which);
    }

    private String url() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + runningServer().get(3) + "/kansli";
    }

    private String password() throws IOException {
        return Files.readString(folder.resolve("postgres-password")).strip();
    }

    /// Its process, its folder, its start and its port.
    private List<String> runningServer() throws IOException {
        return Files.readAllLines(folder.resolve("data/postmaster.pid")).stream()
                .map(String::strip)
                .toList();
    }

    /// What comes and goes meanwhile may be missed: the log has it.
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectory(
                        to.resolve(from.relativize(directory)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return EMPTY_FOLDERS.contains(directory.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                    } catch (NoSuchFileException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
    }
}
