package se.kansli.web.inbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.projection.ChangeFeed;
import se.kansli.web.EdgeTest;
import se.kansli.web.Token;

@EdgeTest
class FollowingTheInboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Autowired
    private MockMvc http;

    @Autowired
    private ChangeFeed changes;

    @Autowired
    private InboxStreams streams;

    private final AtomicReference<Runnable> listener = new AtomicReference<>(() -> {});
    private final AtomicBoolean listening = new AtomicBoolean();
    private final List<MvcResult> opened = new ArrayList<>();

    @BeforeEach
    void feed() {
        when(changes.subscribe(eq(Inbox.PROJECTION), eq("SFN"), any())).thenAnswer(subscribed -> {
            listener.set(subscribed.getArgument(2));
            listening.set(true);
            ChangeFeed.Subscription subscription = () -> listening.set(false);
            return subscription;
        });
    }

    @AfterEach
    void leave() {
        opened.forEach(FollowingTheInboxTest::end);
        assertThat(listening).isFalse();
    }

    @Test
    void a_listener_is_told_when_the_inbox_changes_and_that_the_line_is_open() throws Exception {
        MvcResult stream = opened();
        await(() -> text(stream).contains("event:changed\ndata:SFN"));
        await(() -> text(stream).contains(":still here"));
        int told = occurrences(text(stream));
        requireNonNull(listener.get()).run();
        await(() -> occurrences(text(stream)) > told);
    }

    @Test
    void a_stream_that_ends_listens_no_more() throws Exception {
        MvcResult stream = opened();
        assertThat(listening).isTrue();
        streams.close();
        await(() ->
                stream.getRequest().getAsyncContext() != null && stream.getAsyncResult(PATIENCE.toMillis()) == null);
        http.perform(asyncDispatch(stream)).andExpect(status().isOk());
    }

    @Test
    void one_stream_more_than_there_is_room_for_is_put_off_until_another_ends() throws Exception {
        MvcResult first = opened();
        opened();

        http.perform(following())
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", matchesPattern("[1-3]")))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:try-again"));

        end(first);
        opened();
    }

    private MvcResult opened() throws Exception {
        MvcResult stream = http.perform(following())
                .andExpect(request().asyncStarted())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_EVENT_STREAM))
                .andReturn();
        opened.add(stream);
        return stream;
    }

    /// As the container does when the listener has left.
    private static void end(MvcResult stream) {
        requireNonNull(stream.getRequest().getAsyncContext()).complete();
    }

    private static MockHttpServletRequestBuilder following() {
        return get("/api/v1/inboxes/SFN/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Authorization", Token.of("martina", "handlaggare@SFN"));
    }

    private static String text(MvcResult stream) {
        return new String(stream.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static int occurrences(String text) {
        return text.split("event:changed", -1).length - 1;
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time to wait").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
