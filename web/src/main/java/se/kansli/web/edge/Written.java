package se.kansli.web.edge;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.kansli.kernel.Code;
import se.kansli.query.journal.Journal;

/// Answers to those who have written: where the new thing is, and the position from which their write can be read.
@Component
public class Written {

    public static final String POSITION = "Kansli-Position";

    private final Journal journal;

    Written(Journal journal) {
        this.journal = journal;
    }

    /// Answers that there is something new.
    ///
    /// @param stream what was written to
    /// @param path of the new thing, with variables in braces
    public <T> ResponseEntity<T> created(Code stream, T body, String path, Object... variables) {
        URI location = UriComponentsBuilder.fromPath(path)
                .buildAndExpand(variables)
                .encode()
                .toUri();
        return ResponseEntity.created(location).headers(position(stream)).body(body);
    }

    /// Answers that it is done.
    ///
    /// @param stream what was written to
    public ResponseEntity<Void> done(Code stream) {
        return ResponseEntity.noContent().headers(position(stream)).build();
    }

    private HttpHeaders position(Code stream) {
        HttpHeaders headers = new HttpHeaders();
        journal.positionOf(stream.value()).ifPresent(position -> headers.set(POSITION, String.valueOf(position)));
        return headers;
    }
}
