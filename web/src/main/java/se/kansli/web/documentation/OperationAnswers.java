package se.kansli.web.documentation;

import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import se.kansli.web.access.Askers;
import se.kansli.web.access.OpenTo;
import se.kansli.web.edge.AnsweredFrom;
import se.kansli.web.edge.Envelope;
import se.kansli.web.edge.OnVersion;
import se.kansli.web.edge.Written;

/// Writes into each operation the headers that it takes and the problems that it may answer with.
final class OperationAnswers implements OperationCustomizer {

    static final String PROBLEM = "Problem";

    private static final Map<Integer, String> OF_READS = problems(400, 401, 403, 404, 406, 429, 500, 503);
    private static final Map<Integer, String> OF_WRITES =
            problems(400, 401, 403, 404, 406, 408, 409, 413, 415, 422, 429, 500, 503, 507);
    /// A text may have a sign that no document shows (MIN-1).
    private static final Map<Integer, String> OF_DOCUMENTS = problems(422);

    private static final Set<Integer> TELLING_WHEN = Set.of(429, 503);
    private static final Map<Integer, String> OF_CHANGES = problems(412, 428);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        addProblems(operation, method.hasMethodAnnotation(GetMapping.class) ? OF_READS : OF_WRITES);
        if (isPrinted(operation)) {
            addProblems(operation, OF_DOCUMENTS);
        }
        if (isOpenToEveryone(method)) {
            operation.getResponses().remove("401");
            operation.getResponses().remove("403");
        }
        if (method.hasMethodAnnotation(AnsweredFrom.class)) {
            operation.addParametersItem(header(
                    Written.POSITION,
                    false,
                    "Wait, but not for long, until what was written at this position can be read."));
        }
        Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == Envelope.class)
                .findFirst()
                .ifPresent(envelope -> describeCommand(operation, envelope.hasParameterAnnotation(OnVersion.class)));
        return operation;
    }

    private static boolean isPrinted(Operation operation) {
        return operation.getResponses().values().stream()
                .map(ApiResponse::getContent)
                .filter(Objects::nonNull)
                .anyMatch(content -> content.containsKey(APPLICATION_PDF_VALUE));
    }

    private static boolean isOpenToEveryone(HandlerMethod method) {
        OpenTo said = method.getBeanType().getAnnotation(OpenTo.class);
        return said != null && said.value() == Askers.EVERYONE;
    }

    private static void describeCommand(Operation operation, boolean versioned) {
        operation.addParametersItem(header(
                "Idempotency-Key", false, "A name for this wish. A repeat with the same key gets the first answer."));
        operation.addParametersItem(
                header("If-Match", versioned, "The version of the case that the change builds on, as ETag shows it."));
        addProblems(operation, OF_CHANGES);
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                response.addHeaderObject(
                        Written.POSITION,
                        new Header()
                                .description("From this position the write can be read.")
                                .schema(new IntegerSchema().format("int64")));
            }
        });
    }

    private static Parameter header(String name, boolean required, String description) {
        return new HeaderParameter()
                .name(name)
                .required(required)
                .description(description)
                .schema(new StringSchema());
    }

    private static void addProblems(Operation operation, Map<Integer, String> problems) {
        problems.forEach((status, reason) -> {
            ApiResponse response = new ApiResponse()
                    .description(reason)
                    .content(new Content()
                            .addMediaType(
                                    "application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
            if (TELLING_WHEN.contains(status)) {
                response.addHeaderObject(
                        HttpHeaders.RETRY_AFTER,
                        new Header()
                                .description("After how many seconds it may go better.")
                                .schema(new IntegerSchema()));
            }
            operation.getResponses().addApiResponse(String.valueOf(status), response);
        });
    }

    private static Map<Integer, String> problems(int... statuses) {
        return IntStream.of(statuses)
                .boxed()
                .collect(Collectors.toMap(
                        status -> status,
                        status -> HttpStatus.valueOf(status).getReasonPhrase(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    static Schema<?> problemSchema() {
        ObjectSchema problem = new ObjectSchema();
        problem.setDescription("A problem document (RFC 9457).");
        problem.setRequired(List.of("type", "title", "status", "detail"));
        problem.addProperty("type", new StringSchema().format("uri").example("urn:kansli:problem:not-adopted"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema().example(409));
        problem.addProperty("detail", new StringSchema().description("The reason, a Swedish sentence."));
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("rule", new StringSchema().example("CON-8"));
        problem.addProperty("code", new StringSchema().example("NOT_ADOPTED"));
        problem.addProperty("errors", new ArraySchema().items(faultSchema()));
        return problem;
    }

    private static Schema<?> faultSchema() {
        ObjectSchema fault = new ObjectSchema();
        fault.setDescription("What is wrong with one field, parameter or header.");
        fault.setRequired(List.of("field", "message"));
        fault.addProperty("field", new StringSchema().example("initiator.name"));
        fault.addProperty("message", new StringSchema());
        return fault;
    }
}
