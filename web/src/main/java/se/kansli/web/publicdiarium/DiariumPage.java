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
import se.kansli.query.organisation.Organisation;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.web.access.Reading;

/// The public diarium for people: a page that needs no script and asks for no login.
@Controller
@RequestMapping("/diarium")
final class DiariumPage {

    private static final int SIZE = 25;

    private final PublicDiarium diarium;
    private final Organisation organisation;

    DiariumPage(PublicDiarium diarium, Organisation organisation) {
        this.diarium = diarium;
        this.organisation = organisation;
    }

    @GetMapping
    String search(WhatIsSought sought, Model model) {
        model.addAttribute("sought", sought);
        model.addAttribute("bodies", organisation.all());
        model.addAttribute("words", new PublicWords());
        sought.search()
                .ifPresentOrElse(
                        search -> model.addAttribute("page", diarium.search(search, sought.cursor(), SIZE)),
                        () -> model.addAttribute("fault", WhatIsSought.FAULT));
        return "diarium/search";
    }

    @GetMapping("/{caseId}")
    String read(@PathVariable CaseId caseId, Model model) {
        model.addAttribute("case", diarium.find(caseId).orElseThrow(Reading::nothingThere));
        organisation.find(caseId.authority()).ifPresent(authority -> model.addAttribute("authority", authority));
        model.addAttribute("words", new PublicWords());
        return "diarium/case";
    }

    /// What the form never sends cannot be shown in it again.
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    ModelAndView unreadable(MethodArgumentNotValidException unreadable) {
        return new ModelAndView("diarium/search")
                .addObject("sought", WhatIsSought.NOTHING)
                .addObject("bodies", organisation.all())
                .addObject("fault", WhatIsSought.FAULT);
    }

    /// Somebody who reads a page is told in one.
    @ExceptionHandler({Refusal.class, MethodArgumentTypeMismatchException.class, IllegalArgumentException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String nothingThere() {
        return "diarium/nothing";
    }
}
