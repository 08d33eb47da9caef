package se.kansli.web.edge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import se.kansli.web.access.BeforeSecurity;
import tools.jackson.databind.json.JsonMapper;

/// Says with a problem document too what Tomcat stops before any of our code sees it, such as a path that is none, and
/// with the status that stands in it.
public final class ProblemValve extends ErrorReportValve {

    private static final JsonMapper JSON = StrictJson.mapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        ProblemType type = ProblemType.of(HttpStatusCode.valueOf(status));
        response.setStatus(type.status().value());
        BeforeSecurity.secure(response);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(JSON.writeValueAsString(Problem.ofUnreadable(type)));
                response.finishResponse();
            }
        } catch (IOException theCallerHasLeft) {
            getContainer().getLogger().debug("A caller left before it was answered", theCallerHasLeft);
        }
    }
}
