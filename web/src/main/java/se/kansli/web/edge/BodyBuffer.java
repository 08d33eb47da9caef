package se.kansli.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;

/// The memory that one body takes while it comes, and until its request is answered: never more than twice what has
/// come.
final class BodyBuffer implements AutoCloseable {

    private static final int FIRST = 1024;

    private final Room room;
    private final String caller;
    private int taken;

    BodyBuffer(Room room, String caller) {
        this.room = room;
        this.caller = caller;
    }

    /// Reads to the end.
    ///
    /// @throws BodyTooLarge when more than the limit comes, or is announced
    /// @throws BodyTooSlow when the end does not come in time
    byte[] read(HttpServletRequest request, int limit, Duration patience) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw new BodyTooLarge(limit);
        }
        long started = System.nanoTime();
        InputStream in = request.getInputStream();
        byte[] body = grown(new byte[0], Math.min(FIRST, limit + 1));
        int length = 0;
        for (int read = next(in, body, length); read >= 0; read = next(in, body, length)) {
            length += read;
            if (length > limit) {
                throw new BodyTooLarge(limit);
            }
            if (System.nanoTime() - started > patience.toNanos()) {
                throw new BodyTooSlow();
            }
            if (length == body.length) {
                body = grown(body, Math.min(2 * length, limit + 1));
            }
        }
        return Arrays.copyOf(body, length);
    }

    private byte[] grown(byte[] body, int size) {
        room.take(caller, size - body.length);
        taken = size;
        return Arrays.copyOf(body, size);
    }

    private static int next(InputStream in, byte[] body, int length) throws IOException {
        try {
            return in.read(body, length, body.length - length);
        } catch (IOException brokenOff) {
            if (brokenOff.getCause() instanceof SocketTimeoutException) {
                throw new BodyTooSlow();
            }
            throw brokenOff;
        }
    }

    @Override
    public void close() {
        room.giveBack(caller, taken);
    }
}
