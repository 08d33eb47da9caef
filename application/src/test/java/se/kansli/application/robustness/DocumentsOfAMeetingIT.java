package se.kansli.application.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kansli.application.RunningKansli;
import se.kansli.application.demonstration.ApiUser;

/// A meeting is held and its minutes are approved and announced; on the way its secretary fetches the documents.
class DocumentsOfAMeetingIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static RunningKansli kansli;
    private static ApiUser secretary;

    @BeforeAll
    static void start() {
        kansli = RunningKansli.on("documents_of_a_meeting");
        ApiUser admin = kansli.as("admin");
        Office.establish(admin, "KS");
        Meeting.prepare(admin, "KS");
        secretary = kansli.as("oliver.wykman");
    }

    @AfterAll
    static void stop() {
        kansli.close();
    }

    @Test
    void the_secretary_fetches_kallelse_protokoll_utdrag_and_anslag_of_what_was_recorded() throws Exception {
        String meeting = Meeting.hold(secretary, "KS");
        String minutes = "/api/v1/minutes/" + meeting + "-J";
        canBeRead("/api/v1/meetings/" + meeting + "/proceedings");
        assertThat(text("/api/v1/meetings/" + meeting + "/summons"))
                .contains("Kallelse", "Kalmar kommun", "Val av justerare", "Bidrag till scoutkåren", Meeting.CHAIR);

        secretary.post(minutes + "/ready", Map.of("approvers", List.of())).expect(201);
        canBeRead(minutes);
        assertThat(text(minutes + "/document")).contains("UTKAST, inte justerat.");
        assertThat(fetch(minutes + "/paragraphs/2/extract").statusCode()).isEqualTo(409);

        sign(kansli.as("dzenita.abaza"), minutes, Meeting.CHAIR);
        sign(secretary, minutes, Meeting.APPROVER);
        canBeRead(minutes);
        assertThat(fetch(minutes + "/notice").statusCode()).isEqualTo(409);
        String etag = secretary.get(minutes).expect(200).etag();
        secretary
                .post(
                        minutes + "/announcement",
                        Map.of("on", "2024-03-26", "whereKept", "Kommunledningskontoret"),
                        UUID.randomUUID().toString(),
                        etag)
                .expect(204);

        canBeRead(minutes);
        assertThat(text(minutes + "/document"))
                .contains("§ 1", "§ 2", Meeting.APPROVER, "Per Lind", "Scoutkåren får 10 000 kronor.")
                .doesNotContain("UTKAST");
        assertThat(text(minutes + "/paragraphs/2/extract")).contains("§ 2", "Scoutkåren får 10 000 kronor.");
        assertThat(text(minutes + "/notice"))
                .contains("16 april 2024", "17 april 2024", "Förvaltningsrätten i Växjö", "Kommunledningskontoret");
    }

    private static void sign(ApiUser user, String minutes, String signer) {
        user.post(minutes + "/approvals", Map.of("signer", signer, "on", "2024-03-25", "means", "E_SIGNATURE"))
                .expect(204);
    }

    /// Waits until what the secretary has written is there to be read.
    private static void canBeRead(String path) {
        secretary.get(path).expect(200);
    }

    private static HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(kansli.url().resolve(path))
                        .header("Authorization", "Bearer " + secretary.token())
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /// What somebody reads in the file, with each space a plain one.
    private static String text(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = fetch(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+|\u00A0", " ");
        }
    }
}
