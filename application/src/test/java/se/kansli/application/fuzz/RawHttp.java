package se.kansli.application.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// HTTP/1.1 that sends whatever it is told to, which no decent client would.
final class RawHttp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final URI server;
    private @Nullable Socket socket;
    private InputStream answers = InputStream.nullInputStream();

    RawHttp(URI server) {
        this.server = server;
    }

    /// Sends a request on a connection that is kept.
    Answer exchange(byte[] request, boolean withoutBody) throws IOException {
        boolean reused = socket != null;
        try {
            return once(request, withoutBody);
        } catch (SocketException | EOFException closedMeanwhile) {
            close();
            if (!reused) {
                throw closedMeanwhile;
            }
            return once(request, withoutBody);
        }
    }

    /// Sends a request on a connection of its own, and then nothing more. Empty when the server just hangs up.
    Optional<Answer> only(byte[] request) throws IOException {
        close();
        try {
            connect();
            write(request);
            current().shutdownOutput();
            return Optional.of(read(false));
        } catch (SocketException | EOFException hungUp) {
            return Optional.empty();
        } finally {
            close();
        }
    }

    private Answer once(byte[] request, boolean withoutBody) throws IOException {
        if (socket == null) {
            connect();
        }
        try {
            write(request);
        } catch (SocketException refusedBeforeTheEnd) {
            if (answers.available() == 0) {
                throw refusedBeforeTheEnd;
            }
        }
        return read(withoutBody);
    }

    private void connect() throws IOException {
        Socket connected = new Socket(server.getHost(), server.getPort());
        connected.setTcpNoDelay(true);
        connected.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        socket = connected;
        answers = new BufferedInputStream(connected.getInputStream());
    }

    private Socket current() throws SocketException {
        if (socket == null) {
            throw new SocketException("not connected");
        }
        return socket;
    }

    private void write(byte[] request) throws IOException {
        current().getOutputStream().write(request);
        current().getOutputStream().flush();
    }

    private Answer read(boolean withoutBody) throws IOException {
        String statusLine = line();
        while (statusLine.startsWith("HTTP/1.1 1")) {
            headers();
            statusLine = line();
        }
        if (!statusLine.startsWith("HTTP/")) {
            throw new EOFException("an answer to HTTP/0.9, which has no head");
        }
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        Answer head = new Answer(status, headers(), new byte[0]);
        if (head.is("text/event-stream") && status == 200) {
            close();
            return head;
        }
        byte[] body = withoutBody || status == 204 || status == 304 ? new byte[0] : body(head);
        if (head.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return new Answer(status, head.headers(), body);
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").isPresent()) {
            return chunks();
        }
        Optional<String> length = head.header("Content-Length");
        return length.isPresent() ? exactly(Integer.parseInt(length.get())) : answers.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].trim(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private List<Map.Entry<String, String>> headers() throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] header = line.split(":", 2);
            headers.add(Map.entry(header[0], header.length > 1 ? header[1].trim() : ""));
        }
        return headers;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = answers.read(); b != '\n'; b = answers.read()) {
            if (b < 0) {
                throw new EOFException();
            }
            if (b != '\r') {
                line.write(b);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
