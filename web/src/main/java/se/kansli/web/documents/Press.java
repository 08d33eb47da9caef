package se.kansli.web.documents;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.kansli.command.Refusal;
import se.kansli.documents.Document;
import se.kansli.documents.Documents;
import se.kansli.documents.RenderedPdf;
import se.kansli.documents.SignNotShown;
import se.kansli.kernel.access.Actor;
import se.kansli.web.edge.Room;

/// Prints what is asked for, few at a time: a document takes a processor for up to some seconds.
@Component
final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    private static final String RUN_NOTHING = "sandbox; default-src 'none'";

    private final ObjectProvider<Documents> documents;
    private final Room room;
    private final boolean warmUp;

    Press(ObjectProvider<Documents> documents, DocumentSettings settings) {
        this.documents = documents;
        this.room = new Room(settings.atOnce(), 1);
        this.warmUp = settings.warmUp();
    }

    /// The document as a download.
    ///
    /// @param fileName without `.pdf`
    /// @throws Refusal when a text has a sign that cannot be shown (MIN-1)
    ResponseEntity<byte[]> print(Actor actor, Document document, String fileName) {
        RenderedPdf pdf = print(actor, document);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag("\"" + pdf.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", RUN_NOTHING)
                .body(pdf.bytes());
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        if (warmUp) {
            Thread.ofPlatform().daemon().name("documents-warm-up").start(this::printSomethingSmall);
        }
    }

    /// @throws Refusal when a text has a sign that cannot be shown (MIN-1)
    RenderedPdf print(Actor actor, Document document) {
        room.take(actor.user(), 1);
        try {
            return documents.getObject().print(document);
        } catch (SignNotShown refused) {
            throw Refusal.invalid("SIGN_NOT_SHOWN", "MIN-1", String.valueOf(refused.getMessage()));
        } finally {
            room.giveBack(actor.user(), 1);
        }
    }

    private void printSomethingSmall() {
        try {
            documents.getObject().warmUp();
        } catch (RuntimeException fault) {
            LOG.error("Nothing can be printed", fault);
        }
    }
}
