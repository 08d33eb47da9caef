package se.kansli.web.publicdiarium;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.kansli.kernel.Stockholm;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.organisation.BodyView;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.organisation.ListBodies;
import se.kansli.query.postlista.ReadPostlista;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;

/// The postlista for people: what came in to an authority and went out from it on a day (REG-12).
@Controller
@OpenTo(Askers.EVERYONE)
@RequestMapping("/diarium/postlistor")
final class PostlistaPage {

    private static final int SIZE = 100;

    private final Questions questions;
    private final Clock clock;

    PostlistaPage(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(WhosePost wanted) {
        try {
            LocalDate day = wanted.dayOr(Stockholm.today(clock));
            ModelAndView page = page(wanted).addObject("day", day);
            Optional<BodyCode> body = wanted.body();
            return body.isEmpty() ? page : withPost(page, keeperOfDiarium(body.get()), day, wanted);
        } catch (IllegalArgumentException unreadable) {
            return unreadable(wanted);
        }
    }

    /// What the form never sends cannot be shown in it again.
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentNotValidException unreadable) {
        return unreadable(WhosePost.NOBODYS);
    }

    private ModelAndView withPost(ModelAndView page, BodyView authority, LocalDate day, WhosePost wanted) {
        page.addObject("authority", authority)
                .addObject("page", questions.ask(new ReadPostlista(authority.code(), day, wanted.cursor(), SIZE)))
                .addObject("dayBefore", day.minusDays(1));
        return day.isBefore(Stockholm.today(clock)) ? page.addObject("dayAfter", day.plusDays(1)) : page;
    }

    private BodyView keeperOfDiarium(BodyCode code) {
        return questions
                .ask(new FindBody(code))
                .filter(body -> body.profile().keepsDiarium())
                .orElseThrow(() -> new IllegalArgumentException(code + " keeps no diarium"));
    }

    private ModelAndView unreadable(WhosePost wanted) {
        ModelAndView page =
                page(wanted).addObject("day", Stockholm.today(clock)).addObject("fault", WhosePost.FAULT);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(WhosePost wanted) {
        return new ModelAndView("diarium/postlista")
                .addObject("wanted", wanted)
                .addObject("bodies", questions.ask(new ListBodies()))
                .addObject("words", new PublicWords());
    }
}
