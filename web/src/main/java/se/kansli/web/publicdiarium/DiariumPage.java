package se.kansli.web.publicdiarium;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import se.kansli.command.Refusal;
import se.kansli.kernel.cases.CaseId;
import se.kansli.query.organisation.FindBody;
import se.kansli.query.organisation.ListBodies;
import se.kansli.query.publicdiarium.FindPublicCase;
import se.kansli.query.publicdiarium.PublicDiariumSearch;
import se.kansli.query.publicdiarium.SearchPublicDiarium;
import se.kansli.query.questions.Questions;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.access.Reading;

/// The public diarium for people: a page that needs no script and asks for no login.
@Controller
@OpenTo(Askers.EVERYONE)
@RequestMapping("/diarium")
final class DiariumPage {

    private static final int SIZE = 25;

    private final Questions questions;

    DiariumPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ModelAndView search(WhatIsSought sought) {
        return sought.search().map(search -> found(sought, search)).orElseGet(() -> unreadable(sought));
    }

    @GetMapping("/{caseId}")
    String read(@PathVariable CaseId caseId, Model model) {
        model.addAttribute("case", questions.ask(new FindPublicCase(caseId)).orElseThrow(Reading::nothingThere));
        questions
                .ask(new FindBody(caseId.authority()))
                .ifPresent(authority -> model.addAttribute("authority", authority));
        model.addAttribute("words", new PublicWords());
        return "diarium/case";
    }

    /// What the form never sends cannot be shown in it again.
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentNotValidException unreadable) {
        return unreadable(WhatIsSought.NOTHING);
    }

    /// Somebody who reads a page is told in one.
    @ExceptionHandler({Refusal.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingThere() {
        return "diarium/nothing";
    }

    private ModelAndView found(WhatIsSought sought, PublicDiariumSearch search) {
        try {
            return page(sought)
                    .addObject("page", questions.ask(new SearchPublicDiarium(search, sought.cursor(), SIZE)));
        } catch (IllegalArgumentException forgedCursor) {
            return unreadable(sought);
        }
    }

    private ModelAndView unreadable(WhatIsSought sought) {
        ModelAndView page = page(sought).addObject("fault", WhatIsSought.FAULT);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView page(WhatIsSought sought) {
        return new ModelAndView("diarium/search")
                .addObject("sought", sought)
                .addObject("bodies", questions.ask(new ListBodies()))
                .addObject("words", new PublicWords());
    }
}
