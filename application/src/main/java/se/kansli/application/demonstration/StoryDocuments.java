package se.kansli.application.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The files of the story: short texts of our own, and in place of the tjänsteskrivelse the real one when a folder with
/// it is given.
final class StoryDocuments {

    private static final String REAL_REMISSVAR = "002_*.txt";

    private final @Nullable Path folder;

    StoryDocuments(@Nullable Path folder) {
        this.folder = folder;
    }

    byte[] content(String fileName) {
        try {
            Optional<Path> real = fileName.equals("tjansteskrivelse.txt") ? realRemissvar() : Optional.empty();
            return real.isPresent() ? Files.readAllBytes(real.get()) : ownText(fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Path> realRemissvar() throws IOException {
        if (folder == null) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, REAL_REMISSVAR)) {
            return StreamSupport.stream(found.spliterator(), false).findFirst();
        }
    }

    private static byte[] ownText(String fileName) throws IOException {
        try (InputStream in = StoryDocuments.class.getResourceAsStream("/story/" + fileName)) {
            return Objects.requireNonNull(in, fileName).readAllBytes();
        }
    }
}
