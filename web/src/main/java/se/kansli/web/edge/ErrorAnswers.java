package se.kansli.web.edge;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.kansli.web.access.Askers;
import se.kansli.web.access.BeforeSecurity;
import se.kansli.web.access.OpenTo;

/// The last resort: what the container itself stops is told as any other problem, never as a page with a stack.
@Hidden
@RestController
@OpenTo(Askers.EVERYONE)
final class ErrorAnswers implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        BeforeSecurity.secure(response);
        ProblemType type = ProblemType.of(status(request));
        return AnswerToReader.of(Problem.of(type, type.title() + ".", request), request);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
