package se.kansli.query.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.TestDatabase;

class StoringContentTest {

    private static final BodyCode KS = new BodyCode("KS");
    private static final BodyCode SFN = new BodyCode("SFN");
    private static final long LARGEST = 32L << 20;

    @AutoClose
    static final TestDatabase database = TestDatabase.create();

    private final Contents contents = new Contents(database.dataSource(), LARGEST);

    @BeforeEach
    void empty_the_store() {
        database.jdbc()
                .sql("truncate content, content_chunk, content_holder, upload")
                .update();
    }

    @Test
    void what_is_stored_is_read_back() {
        StoredContent stored = contents.store(KS, stream("Ärendet överlämnas till kommunstyrelsen."), "beslut.txt");

        assertThat(stored.sha256()).isEqualTo(sha256("Ärendet överlämnas till kommunstyrelsen."));
        assertThat(stored.size()).isEqualTo(43);
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        assertThat(contents.find(stored.sha256())).contains(stored);
        assertThat(read(stored.sha256())).asString(UTF_8).isEqualTo("Ärendet överlämnas till kommunstyrelsen.");
    }

    @Test
    void a_large_file_lies_in_chunks_of_a_mebibyte_and_is_read_chunk_by_chunk() throws IOException {
        byte[] file = new byte[(20 << 20) + 17];
        new Random(2021).nextBytes(file);

        StoredContent stored = contents.store(KS, new ByteArrayInputStream(file), "strategi.bin");

        assertThat(database.jdbc()
                        .sql("select length(bytes) from content_chunk order by ordinal")
                        .query(Integer.class)
                        .list())
                .hasSize(21)
                .endsWith(17)
                .startsWith(Collections.nCopies(20, 1 << 20).toArray(Integer[]::new));
        LargestWrite sink = new LargestWrite();
        contents.open(stored.sha256()).orElseThrow().writeTo(sink);
        assertThat(sink.bytes.toByteArray()).isEqualTo(file);
        assertThat(sink.largest).isEqualTo(1 << 20);
    }

    @Test
    void an_upload_is_read_a_chunk_at_a_time_so_that_it_is_never_whole_in_memory() {
        GeneratedStream stream = new GeneratedStream(20L << 20);

        contents.store(KS, stream, null);

        assertThat(stream.largestRead).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void the_same_content_is_stored_once() {
        StoredContent first = contents.store(KS, stream("samma"), "a.txt");
        StoredContent second = contents.store(KS, stream("samma"), "b.txt");

        assertThat(second).isEqualTo(first);
        assertThat(chunks()).isOne();
        assertThat(uploads()).isOne();
    }

    @Test
    void the_same_content_uploaded_at_once_by_many_is_stored_once() throws Exception {
        List<Callable<StoredContent>> uploads =
                Collections.nCopies(6, () -> contents.store(KS, stream("samtidigt"), null));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<StoredContent> upload : threads.invokeAll(uploads)) {
                assertThat(upload.get().sha256()).isEqualTo(sha256("samtidigt"));
            }
        }

        assertThat(chunks()).isOne();
    }

    @Test
    void REG_9_a_file_is_held_by_the_authority_that_uploaded_it_and_by_no_other() {
        String sha256 = contents.store(KS, stream("utkast"), null).sha256();

        assertThat(contents.uploadedBy(KS, sha256)).isTrue();
        assertThat(contents.uploadedBy(SFN, sha256)).isFalse();
        assertThat(contents.uploadedBy(KS, sha256("something else"))).isFalse();
    }

    @Test
    void REG_9_who_uploads_the_same_bytes_gains_a_right_of_its_own() {
        String sha256 = contents.store(KS, stream("samma"), null).sha256();
        contents.store(SFN, stream("samma"), null);
        contents.store(SFN, stream("samma"), null);

        assertThat(contents.uploadedBy(KS, sha256)).isTrue();
        assertThat(contents.uploadedBy(SFN, sha256)).isTrue();
        assertThat(chunks()).isOne();
    }

    @Test
    void an_empty_file_is_refused_and_leaves_nothing() {
        assertThatExceptionOfType(EmptyContent.class)
                .isThrownBy(() -> contents.store(KS, InputStream.nullInputStream(), "tom.pdf"));

        assertThat(contents.find(sha256(""))).isEmpty();
    }

    @Test
    void a_file_that_is_larger_than_allowed_is_refused_and_leaves_nothing() {
        assertThatExceptionOfType(ContentTooLarge.class)
                .isThrownBy(() -> contents.store(KS, new GeneratedStream(LARGEST + 1), "film.mp4"))
                .satisfies(refusal -> assertThat(refusal.largest()).isEqualTo(LARGEST));

        assertThat(chunks()).isZero();
    }

    @Test
    void a_file_of_just_the_allowed_size_is_stored() {
        assertThat(contents.store(KS, new GeneratedStream(LARGEST), null).size())
                .isEqualTo(LARGEST);
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() {
        InputStream hangsUp = new SequenceInputStream(new GeneratedStream(3 << 20), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the client hung up");
            }
        });

        assertThatExceptionOfType(UploadBrokenOff.class)
                .isThrownBy(() -> contents.store(KS, hangsUp, "halv.pdf"))
                .withMessageContaining("hung up");

        assertThat(chunks()).isZero();
        assertThat(uploads()).isZero();
    }

    @Test
    void an_upload_holds_no_connection_while_its_sender_is_slow() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.dataSource());
        config.setMaximumPoolSize(1);
        try (HikariDataSource only = new HikariDataSource(config)) {
            InputStream slow = new SequenceInputStream(new GeneratedStream(3 << 20), new InputStream() {
                @Override
                public int read() {
                    assertThat(only.getHikariPoolMXBean().getActiveConnections())
                            .as("connections in use when three chunks have come")
                            .isZero();
                    return -1;
                }
            });

            assertThat(new Contents(only, LARGEST).store(KS, slow, null).size()).isEqualTo(3 << 20);
        }
    }

    @Test
    void what_is_not_whole_is_not_found() {
        String whole = sha256("början och slut");
        InputStream stillComing = new SequenceInputStream(stream("början och slut"), new InputStream() {
            @Override
            public int read() {
                assertThat(contents.find(whole)).isEmpty();
                return -1;
            }
        });

        contents.store(KS, stillComing, null);

        assertThat(contents.find(whole)).isPresent();
    }

    @Test
    void what_a_server_left_behind_when_it_ended_is_removed_in_time() {
        StoredContent whole = contents.store(KS, stream("hel"), null);
        database.jdbc()
                .sql("with old as (insert into upload (begun_at) values (now() - interval '2 days') returning number), "
                        + "young as (insert into upload default values returning number) "
                        + "insert into content_chunk select number, 0, '\\x00' from (table old union table young)")
                .update();
        assertThat(chunks()).isEqualTo(3);

        contents.removeBrokenOff(Instant.now().minus(Duration.ofDays(1)));

        assertThat(chunks()).isEqualTo(2);
        assertThat(read(whole.sha256())).asString(UTF_8).isEqualTo("hel");
        contents.removeBrokenOff(Instant.now().plus(Duration.ofDays(1)));
        assertThat(chunks()).isOne();
        assertThat(uploads()).isOne();
    }

    @Test
    void the_database_keeps_no_chunk_without_its_upload() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> database.jdbc()
                        .sql("insert into content_chunk (upload, ordinal, bytes) values (-1, 0, '\\x00')")
                        .update());
    }

    @Test
    void one_changed_byte_is_found_before_the_first_is_handed_out() {
        StoredContent stored = contents.store(KS, new GeneratedStream(3 << 20), "protokoll.pdf");
        database.jdbc()
                .sql(
                        "update content_chunk set bytes = set_byte(bytes, 4711, get_byte(bytes, 4711) # 1) where ordinal = 2")
                .update();

        assertThatExceptionOfType(CorruptContent.class)
                .isThrownBy(() -> contents.open(stored.sha256()))
                .withMessageContaining(stored.sha256())
                .satisfies(corrupt -> assertThat(corrupt.sha256()).isEqualTo(stored.sha256()));
    }

    @Test
    void a_lost_chunk_is_found_before_the_first_byte_is_handed_out() {
        StoredContent stored = contents.store(KS, new GeneratedStream(3 << 20), "protokoll.pdf");
        database.jdbc().sql("delete from content_chunk where ordinal = 1").update();

        assertThatExceptionOfType(CorruptContent.class).isThrownBy(() -> contents.open(stored.sha256()));
    }

    @Test
    void an_event_may_refer_only_to_what_is_stored_as_described() {
        StoredContent stored = contents.store(KS, stream("<html><body>hej</body></html>"), "protokoll.pdf");

        assertThat(contents.holds(stored.sha256(), 29, "text/html")).isTrue();
        assertThat(contents.holds(stored.sha256(), 28, "text/html")).isFalse();
        assertThat(contents.holds(stored.sha256(), 29, "application/pdf")).isFalse();
        assertThat(contents.holds(sha256("something else"), 29, "text/html")).isFalse();
    }

    @Test
    void an_event_may_call_a_file_what_its_name_told_at_its_upload() {
        byte[] zip = {0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00};
        StoredContent stored = contents.store(KS, new ByteArrayInputStream(zip), "strategi.docx");

        assertThat(contents.holds(stored.sha256(), zip.length, "application/zip"))
                .isTrue();
        assertThat(stored.mediaType()).endsWith("wordprocessingml.document");
        assertThat(contents.holds(stored.sha256(), zip.length, stored.mediaType()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC", "' or 1=1 --", "\u0000", "../../etc/passwd"})
    void what_is_no_hash_finds_nothing(String text) {
        assertThat(contents.find(text)).isEmpty();
        assertThat(contents.open(text)).isEmpty();
        assertThat(contents.holds(text, 0, "text/plain")).isFalse();
    }

    private byte[] read(String sha256) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            contents.open(sha256).orElseThrow().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int chunks() {
        return database.jdbc()
                .sql("select count(*) from content_chunk")
                .query(Integer.class)
                .single();
    }

    private static int uploads() {
        return database.jdbc()
                .sql("select count(*) from upload")
                .query(Integer.class)
                .single();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Gives zeros that were never in memory together.
    private static final class GeneratedStream extends InputStream {

        private long left;
        private int largestRead;

        GeneratedStream(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            largestRead = Math.max(largestRead, length);
            if (left <= 0) {
                return -1;
            }
            int given = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + given, (byte) 0);
            left -= given;
            return given;
        }
    }

    private static final class LargestWrite extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int largest;

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            largest = Math.max(largest, length);
            bytes.write(buffer, offset, length);
        }
    }
}
