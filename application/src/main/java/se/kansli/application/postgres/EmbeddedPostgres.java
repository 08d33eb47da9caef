package se.kansli.application.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL server that belongs to this process: durable (fsync on), reachable on loopback only, with a
/// password of its own.
///
/// It ends with the process that started it, however that ends: a shell waits on a pipe from the JVM, and its end of
/// file is the server's signal to shut down cleanly. A second process on the same folder is refused.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String USER = "kansli";
    private static final String DATABASE = "kansli";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RUN_UNTIL_END_OF_INPUT =
            "\"$@\" </dev/null & server=$!; cat >/dev/null; kill -INT $server 2>/dev/null; wait $server";

    private final Path home;
    private final Path data;
    private final Path passwordFile;
    private final FileChannel lock;
    private final Process shell;
    private final int port;

    private EmbeddedPostgres(Path folder, FileChannel lock, int port) throws IOException {
        this.lock = lock;
        this.home = PostgresBinaries.unpackInto(folder.resolve("postgres"));
        this.data = folder.resolve("data");
        this.passwordFile = folder.resolve("postgres-password");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        awaitEndOfEarlierServer();
        this.port = port;
        this.shell = launch(folder.resolve("postgres.log"));
        awaitReadiness(folder.resolve("postgres.log"));
        createDatabaseIfMissing();
    }

    /// Starts the server on the data in this folder, which is made on first use.
    public static EmbeddedPostgres start(Path folder) {
        try {
            return start(folder, freePort());
        } catch (IOException e) {
            throw new UncheckedIOException("Det finns ingen ledig port för den inbäddade databasen.", e);
        }
    }

    /// The same at an address that the caller knows, so that it is found there again after a restart.
    public static EmbeddedPostgres start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Path absolute = folder.toRealPath();
            return new EmbeddedPostgres(absolute, lock(absolute), port);
        } catch (IOException e) {
            throw new UncheckedIOException("Den inbäddade databasen i " + folder + " kunde inte startas.", e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel lock =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(lock)) {
            lock.close();
            throw new IllegalStateException(
                    "Datamappen " + folder
                            + " används redan av en annan Kansli-process. Stoppa den, eller ange en annan mapp med kansli.data.");
        }
        return lock;
    }

    private static boolean isLocked(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    public String username() {
        return USER;
    }

    public String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        try {
            if (!shell.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("PostgreSQL stannade inte i tid och avslutas hårt; den återställer sig vid nästa start.");
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void initialise() throws IOException {
        log.info("Skapar databasen i {} (bara första gången).", data);
        writeNewPassword();
        List<String> command = unprivileged(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--locale=" + (isMac() ? "C" : "C.UTF-8")));
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCodeOf(initdb) != 0) {
            throw new IOException("initdb misslyckades: " + output);
        }
    }

    private void writeNewPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(random));
    }

    private Process launch(Path serverLog) throws IOException {
        List<String> server = List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + port,
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=256MB",
                "-c",
                "max_wal_size=2GB");
        List<String> command = new ArrayList<>();
        if (!isMac()) {
            // In a session of its own, so that Ctrl-C reaches the program alone, which then stops the server in order.
            command.add("setsid");
        }
        command.addAll(unprivileged(List.of("sh", "-c", RUN_UNTIL_END_OF_INPUT, "postgres")));
        command.addAll(server);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(serverLog.toFile()))
                .start();
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own the same user is nobody.
    private static List<String> unprivileged(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
    }

    /// After a hard kill of the program its server needs a moment to shut down.
    private void awaitEndOfEarlierServer() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Files.exists(pidFile) && earlierServerIsAlive(pidFile)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException(
                        "En tidigare PostgreSQL-server körs ännu på " + data + ". Stoppa den och försök igen.");
            }
            pause();
        }
    }

    private boolean earlierServerIsAlive(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        return !lines.isEmpty()
                && ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
    }

    private void awaitReadiness(Path serverLog) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection = connect("postgres")) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!shell.isAlive() || Instant.now().isAfter(deadline)) {
                    shell.getOutputStream().close();
                    throw new IOException("PostgreSQL svarar inte; se " + serverLog + ".", notYet);
                }
            }
            pause();
        }
    }

    private void createDatabaseIfMissing() throws IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet found =
                    statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + DATABASE);
            }
        } catch (SQLException e) {
            throw new IOException("Databasen " + DATABASE + " kunde inte skapas.", e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, password());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int exitCodeOf(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }
}
