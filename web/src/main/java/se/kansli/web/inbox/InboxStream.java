package se.kansli.web.inbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.kansli.kernel.organisation.BodyCode;

/// One listener to an inbox: it is told that something changed, not what; and now and then that the line is open.
final class InboxStream implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxStream.class);

    private final SseEmitter emitter;
    private final BodyCode authority;
    private final Duration heartbeat;
    private final Semaphore changes = new Semaphore(1);
    private volatile boolean ended;

    InboxStream(SseEmitter emitter, BodyCode authority, Duration heartbeat) {
        this.emitter = emitter;
        this.authority = authority;
        this.heartbeat = heartbeat;
    }

    void changed() {
        changes.release();
    }

    void end() {
        ended = true;
        changes.release();
    }

    @Override
    public void run() {
        try {
            while (!ended) {
                send(changes.tryAcquire(heartbeat.toMillis(), TimeUnit.MILLISECONDS));
            }
        } catch (IOException | IllegalStateException theListenerHasLeft) {
            LOG.debug("A listener to the inbox of {} has left", authority);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            emitter.complete();
        }
    }

    private void send(boolean changed) throws IOException {
        changes.drainPermits();
        if (ended) {
            return;
        }
        emitter.send(
                changed
                        ? SseEmitter.event().name("changed").data(authority.value())
                        : SseEmitter.event().comment("still here"));
    }
}
