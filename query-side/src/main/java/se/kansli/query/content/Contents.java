package se.kansli.query.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kansli.kernel.organisation.BodyCode;

/// The content-addressed store. No file is ever held whole in memory, and an upload that breaks off is no content.
public final class Contents {

    static final int CHUNK = 1 << 20;

    private static final String UNFINISHED = "not exists (select from content where content.upload = upload.number)";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final JdbcClient jdbc;
    private final long largest;

    /// @param largest the most bytes that a file may have
    public Contents(DataSource dataSource, long largest) {
        this.jdbc = JdbcClient.create(dataSource);
        this.largest = largest;
    }

    /// Stores what comes until the stream ends, unless the same content is stored already. Each chunk is a transaction
    /// of its own, so that whoever sends slowly holds no connection meanwhile.
    ///
    /// @param uploader the authority that may name the file from now on
    /// @param fileName may tell the media type more closely than the bytes do, and is not stored
    /// @throws EmptyContent when nothing comes
    /// @throws UploadBrokenOff when the stream ends before it should
    public StoredContent store(BodyCode uploader, InputStream in, @Nullable String fileName) {
        long upload = begin();
        try {
            StoredContent content = finish(upload, receive(upload, in));
            hand(content.sha256(), uploader);
            return content.withMediaType(MediaTypes.ofFile(content.mediaType(), fileName));
        } finally {
            removeUnfinished(upload);
        }
    }

    /// Removes what was begun before this moment and is not finished: its server ended before it did.
    public void removeBrokenOff(Instant begunBefore) {
        jdbc.sql("delete from upload where begun_at < :moment and " + UNFINISHED)
                .param("moment", begunBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<StoredContent> find(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select sha256, size, media_type, stored_at from content where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> new StoredContent(
                        row.getString("sha256"),
                        row.getLong("size"),
                        row.getString("media_type"),
                        row.getObject("stored_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Whether a file that is described so is stored: what an event may refer to.
    public boolean holds(String sha256, long size, String mediaType) {
        return find(sha256)
                .filter(content -> content.size() == size && MediaTypes.allows(content.mediaType(), mediaType))
                .isPresent();
    }

    /// Whether the authority has uploaded this content itself. That another one has stays between the store and that
    /// one (REG-9).
    public boolean uploadedBy(BodyCode authority, String sha256) {
        return jdbc.sql("select exists (select from content_holder where sha256 = :sha256 and authority = :authority)")
                .param("sha256", sha256)
                .param("authority", authority.value())
                .query(Boolean.class)
                .single();
    }

    /// The content to be read, after every byte of it has been held against the hash.
    ///
    /// @throws CorruptContent when it is not what was stored
    public Optional<OpenContent> open(String sha256) {
        return find(sha256).map(content -> {
            try {
                copy(content, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new OpenContent(content, this);
        });
    }

    void copy(StoredContent content, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        for (int ordinal = 0; ; ordinal++) {
            Optional<byte[]> chunk = chunk(content.sha256(), ordinal);
            if (chunk.isEmpty()) {
                break;
            }
            digest.update(chunk.get());
            out.write(chunk.get());
        }
        if (!hex(digest).equals(content.sha256())) {
            throw new CorruptContent(content.sha256());
        }
    }

    private void hand(String sha256, BodyCode holder) {
        jdbc.sql("insert into content_holder (sha256, authority) values (:sha256, :authority) on conflict do nothing")
                .param("sha256", sha256)
                .param("authority", holder.value())
                .update();
    }

    private long begin() {
        return jdbc.sql("insert into upload default values returning number")
                .query(Long.class)
                .single();
    }

    private Received receive(long upload, InputStream in) {
        MessageDigest digest = sha256();
        byte[] chunk = nextChunk(in);
        if (chunk.length == 0) {
            throw new EmptyContent();
        }
        String mediaType = MediaTypes.ofContent(chunk);
        long size = 0;
        for (int ordinal = 0; chunk.length > 0; ordinal++) {
            size += chunk.length;
            if (size > largest) {
                throw new ContentTooLarge(largest);
            }
            digest.update(chunk);
            insertChunk(upload, ordinal, chunk);
            chunk = nextChunk(in);
        }
        return new Received(hex(digest), size, mediaType);
    }

    /// Takes no more memory than has come.
    private static byte[] nextChunk(InputStream in) {
        try {
            return in.readNBytes(CHUNK);
        } catch (IOException e) {
            throw new UploadBrokenOff(e);
        }
    }

    private void insertChunk(long upload, int ordinal, byte[] bytes) {
        jdbc.sql("insert into content_chunk (upload, ordinal, bytes) values (:upload, :ordinal, :bytes)")
                .param("upload", upload)
                .param("ordinal", ordinal)
                .param("bytes", bytes)
                .update();
    }

    /// Only now does the content exist.
    private StoredContent finish(long upload, Received received) {
        jdbc.sql("""
                        insert into content (sha256, upload, size, media_type)
                        values (:sha256, :upload, :size, :mediaType)
                        on conflict (sha256) do nothing
                        """)
                .param("sha256", received.sha256())
                .param("upload", upload)
                .param("size", received.size())
                .param("mediaType", received.mediaType())
                .update();
        return find(received.sha256()).orElseThrow();
    }

    /// Of one that broke off, or that brought what was there already.
    private void removeUnfinished(long upload) {
        jdbc.sql("delete from upload where number = :upload and " + UNFINISHED)
                .param("upload", upload)
                .update();
    }

    private Optional<byte[]> chunk(String sha256, int ordinal) {
        return jdbc.sql("""
                        select chunk.bytes
                        from content join content_chunk chunk using (upload)
                        where content.sha256 = :sha256 and chunk.ordinal = :ordinal
                        """)
                .param("sha256", sha256)
                .param("ordinal", ordinal)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private record Received(String sha256, long size, String mediaType) {}
}
