package se.kansli.web.publicdiarium;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.announced.AnnouncedMeeting;
import se.kansli.query.announced.ReadAnnouncedMeetings;
import se.kansli.query.minutes.PublicNotice;
import se.kansli.query.minutes.ReadNoticeBoard;
import se.kansli.query.projection.Page;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.InvalidRequest;

@RestController
@OpenTo(Askers.EVERYONE)
@RequestMapping(path = "/api/v1/public", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Offentligt diarium")
final class PublicNoticeBoardController {

    private final Questions questions;
    private final Clock clock;

    PublicNoticeBoardController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/notice-board")
    @AnsweredFrom("minutes")
    @Operation(
            summary = "Läs anslagstavlan",
            description = "A page of the notices that are up, the newest first (KL 8:9, 8:12).")
    @SecurityRequirements
    Page<PublicNotice> read(
            @RequestParam(required = false) @Nullable BodyCode authority,
            @RequestParam(required = false) @Nullable @Size(max = 500) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return InvalidRequest.reading("cursor", () -> questions.ask(new ReadNoticeBoard(authority, cursor, limit)));
    }

    @GetMapping("/meetings")
    @AnsweredFrom("proceedings")
    @Operation(
            summary = "Läs vilka sammanträden med fullmäktige som är kungjorda",
            description = "Those that are to come, the earliest first, each with what is to be taken up (KL 5:13). Of a"
                    + " case under secrecy the number alone.")
    @SecurityRequirements
    List<AnnouncedMeeting> announced(@RequestParam(required = false) @Nullable BodyCode authority) {
        return questions.ask(new ReadAnnouncedMeetings(authority, Stockholm.today(clock)));
    }
}
