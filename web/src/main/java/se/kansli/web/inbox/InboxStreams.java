package se.kansli.web.inbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.projection.ChangeFeed;
import se.kansli.web.edge.EdgeSettings;
import se.kansli.web.edge.TooManyListeners;

/// The open streams of server-sent events. Each has a virtual thread of its own, so that a slow listener delays nobody,
/// and there are never more than there is room for.
@Component
class InboxStreams {

    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ChangeFeed changes;
    private final Duration heartbeat;
    private final int most;
    private final Set<InboxStream> open = ConcurrentHashMap.newKeySet();

    InboxStreams(ChangeFeed changes, EdgeSettings settings) {
        this.changes = changes;
        this.heartbeat = settings.heartbeat();
        this.most = settings.mostStreams();
    }

    /// The rights are looked at when a stream is opened, so none is open for long.
    ///
    /// @throws TooManyListeners when there is no room for one more
    SseEmitter open(BodyCode authority) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        InboxStream stream = new InboxStream(emitter, authority, heartbeat);
        admit(stream);
        ChangeFeed.Subscription subscription = changes.subscribe(Inbox.PROJECTION, authority.value(), stream::changed);
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(() -> {
            subscription.close();
            open.remove(stream);
            stream.end();
        });
        Thread.ofVirtual().name("inbox-stream-" + authority).start(stream);
        return emitter;
    }

    private synchronized void admit(InboxStream stream) {
        if (open.size() >= most) {
            throw new TooManyListeners(most);
        }
        open.add(stream);
    }

    /// An open stream would keep the server from stopping.
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(InboxStream::end);
    }
}
