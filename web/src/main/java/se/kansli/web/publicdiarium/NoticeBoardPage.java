package se.kansli.web.publicdiarium;

import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.kansli.kernel.Stockholm;
import se.kansli.query.announced.AnnouncedMeeting;
import se.kansli.query.announced.ReadAnnouncedMeetings;
import se.kansli.query.minutes.ReadNoticeBoard;
import se.kansli.query.organisation.ListBodies;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;

/// The notice board for people: which meetings of fullmäktige are to come, which minutes have been approved, and until
/// when one can appeal (KL 5:13, 8:12).
@Controller
@OpenTo(Askers.EVERYONE)
@RequestMapping("/diarium/anslagstavla")
final class NoticeBoardPage {

    private static final int SIZE = 50;

    private final Questions questions;
    private final Clock clock;

    NoticeBoardPage(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(WhoseNotices wanted) {
        try {
            return page(wanted)
                    .addObject("meetings", announced(wanted))
                    .addObject("page", questions.ask(new ReadNoticeBoard(wanted.keeper(), wanted.cursor(), SIZE)));
        } catch (IllegalArgumentException unreadable) {
            return unreadable(wanted);
        }
    }

    /// On the first page alone.
    private List<AnnouncedMeeting> announced(WhoseNotices wanted) {
        return wanted.cursor() == null
                ? questions.ask(new ReadAnnouncedMeetings(wanted.keeper(), Stockholm.today(clock)))
                : List.of();
    }

    /// What the form never sends cannot be shown in it again.
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentNotValidException unreadable) {
        return unreadable(WhoseNotices.EVERYBODYS);
    }

    private ModelAndView unreadable(WhoseNotices wanted) {
        ModelAndView page = page(wanted).addObject("fault", WhoseNotices.FAULT);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(WhoseNotices wanted) {
        return new ModelAndView("diarium/anslagstavla")
                .addObject("wanted", wanted)
                .addObject("bodies", questions.ask(new ListBodies()));
    }
}
