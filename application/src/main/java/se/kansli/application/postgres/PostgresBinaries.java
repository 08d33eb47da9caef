package se.kansli.application.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The server's programs, unpacked once from the archive on the class path.
final class PostgresBinaries {

    private PostgresBinaries() {}

    /// Unpacks into a folder named for the archive's content, unless that is there already; a half unpacked one is
    /// made anew.
    static Path unpackInto(Path parent) throws IOException {
        String archive = archiveName();
        byte[] content = read(archive);
        Path home = parent.resolve(fingerprint(content));
        if (!Files.exists(home.resolve("complete"))) {
            unpack(content, home);
            Files.createFile(home.resolve("complete"));
        }
        return home;
    }

    private static String archiveName() {
        String system = System.getProperty("os.name", "").startsWith("Mac") ? "darwin" : "linux";
        String architecture = switch (System.getProperty("os.arch", "")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        return "postgres-" + system + "-" + architecture + ".txz";
    }

    private static byte[] read(String archive) throws IOException {
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (in == null) {
                throw new IOException("Det finns ingen inbäddad PostgreSQL för den här plattformen (" + archive
                        + "). Ange en egen databas med spring.datasource.url.");
            }
            return in.readAllBytes();
        }
    }

    private static String fingerprint(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return HexFormat.of().toHexDigits(checksum.getValue(), 8);
    }

    private static void unpack(byte[] content, Path home) throws IOException {
        Files.createDirectories(home);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(content)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = home.resolve(entry.getName()).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("Arkivet pekar utanför sin mapp: " + entry.getName());
                }
                place(entry, tar, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
