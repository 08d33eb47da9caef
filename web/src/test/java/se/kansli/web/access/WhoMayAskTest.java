package se.kansli.web.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.kansli.command.Command;
import se.kansli.command.MayBeGivenBy;
import se.kansli.command.Refusal;
import se.kansli.command.access.Authorization;
import se.kansli.command.meetings.ImportMeeting;
import se.kansli.command.records.RegisterRecord;
import se.kansli.kernel.access.Role;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.delegation.DelegatedDecisionId;
import se.kansli.kernel.followup.AssignmentId;
import se.kansli.kernel.minutes.MinutesId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.BallotId;
import se.kansli.kernel.paragraphs.MeetingId;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.kernel.persons.PersonId;
import se.kansli.kernel.remiss.IncomingRemissId;
import se.kansli.kernel.remiss.RemissId;
import se.kansli.query.content.Contents;
import se.kansli.query.content.StoredContent;
import se.kansli.query.desk.Desk;
import se.kansli.query.inbox.Inbox;
import se.kansli.query.meetings.Meetings;
import se.kansli.query.minutes.MinutesBook;
import se.kansli.query.projection.ChangeFeed;
import se.kansli.query.projection.Freshness;
import se.kansli.query.projection.Lag;
import se.kansli.query.projection.Page;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Kalmar;
import se.kansli.web.Token;
import se.kansli.web.documentation.Description;
import se.kansli.web.edge.Envelope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every endpoint, in every role, at the authority whose business it is and at another one. The endpoints are those
/// that there are, and what each asks for stands on it or on its command: nobody keeps a list, and a new one without a
/// rule does not pass.
@EdgeTest
class WhoMayAskTest {

    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));
    private static final Set<Role> REGISTERERS =
            Set.of(RegisterRecord.class.getAnnotation(MayBeGivenBy.class).value());
    private static final Set<Role> IMPORTERS =
            Set.of(ImportMeeting.class.getAnnotation(MayBeGivenBy.class).value());
    private static final String LET_THROUGH = "LET_THROUGH";
    private static final BodyCode ANOTHER = new BodyCode("UN");

    private static final Map<Class<?>, Object> IN_PATHS = Map.ofEntries(
            Map.entry(CaseId.class, Kalmar.CASE),
            Map.entry(RemissId.class, Kalmar.REMISS),
            Map.entry(IncomingRemissId.class, Kalmar.INCOMING),
            Map.entry(MeetingId.class, Kalmar.MEETING),
            Map.entry(BallotId.class, BallotId.of(Kalmar.MEETING, 1)),
            Map.entry(MinutesId.class, Kalmar.MINUTES),
            Map.entry(ParagraphNumber.class, ParagraphNumber.of(19)),
            Map.entry(PersonId.class, Kalmar.PERSON),
            Map.entry(AssignmentId.class, Kalmar.ASSIGNMENT),
            Map.entry(DelegatedDecisionId.class, new DelegatedDecisionId("KS-D-KS-2021-12")),
            Map.entry(BodyCode.class, Kalmar.KS),
            Map.entry(LocalDate.class, "2021-08-10"),
            Map.entry(int.class, 1),
            Map.entry(String.class, "1"));

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    private ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Contents contents;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Meetings meetings;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private Desk desk;

    @Autowired
    private ChangeFeed changes;

    @Autowired
    private Freshness freshness;

    @BeforeEach
    void commands_are_authorized_and_finders_find_little() {
        gateway.forget();
        gateway.willFail(WhoMayAskTest::authorized);
        when(contents.holds(any(), anyLong(), any())).thenReturn(true);
        when(contents.uploadedBy(any(), any())).thenReturn(true);
        when(contents.store(any(), any(), any()))
                .thenReturn(new StoredContent("a".repeat(64), 1, "text/plain", Instant.EPOCH));
        when(inbox.page(any(), any(), any(), any())).thenReturn(new Page<>(List.of(), null));
        when(meetings.calendar(any(), any())).thenReturn(new Page<>(List.of(), null));
        when(desk.page(any(), any(), any())).thenReturn(new Page<>(List.of(), null));
        when(minutes.board(any(), any(), anyInt())).thenReturn(new Page<>(List.of(), null));
        when(changes.subscribe(any(), any(), any())).thenReturn(() -> {});
        when(freshness.lag(any())).thenReturn(new Lag(0, Duration.ZERO));
    }

    @Test
    void every_endpoint_says_who_may_ask_or_passes_a_command_on() {
        assertThat(endpoints())
                .hasSizeGreaterThan(60)
                .allSatisfy(endpoint -> assertThat(endpoint.askers() != null)
                        .as("%s either says who may ask or passes a command on", endpoint)
                        .isNotEqualTo(endpoint.passesCommandOn()));
    }

    @TestFactory
    Stream<DynamicNode> each_endpoint_lets_in_those_it_says_and_no_others() throws Exception {
        Description description = Description.of(http);
        return endpoints()
                .map(endpoint -> dynamicContainer(
                        endpoint.toString(), expectations(endpoint, description).map(expected -> expected.test(this))));
    }

    private Stream<Expected> expectations(Endpoint endpoint, Description description) {
        Asking asking = new Asking(endpoint, description);
        Askers askers = endpoint.askers();
        if (askers == null) {
            return ofCommand(asking);
        }
        return switch (askers) {
            case EVERYONE -> everyGrant(Kalmar.KS, ANOTHER).map(grant -> new Expected(asking, grant, Outcome.LET_IN));
            case EVERY_USER ->
                everyGrant(Kalmar.KS, ANOTHER)
                        .map(grant ->
                                new Expected(asking, grant, grant.nobody() ? Outcome.UNAUTHENTICATED : Outcome.LET_IN));
            case READERS_OF_THE_AUTHORITY ->
                everyGrant(endpoint.authority(), ANOTHER)
                        .map(grant -> new Expected(asking, grant, grant.outcome(Reading.READERS, Outcome.NOT_FOUND)));
            case REGISTERERS_OF_RECORDS ->
                everyGrant(Kalmar.KS, ANOTHER)
                        .map(grant -> new Expected(asking, grant, grant.outcome(REGISTERERS, Outcome.FORBIDDEN)));
            case IMPORTERS_OF_MINUTES ->
                everyGrant(Kalmar.KS, ANOTHER)
                        .map(grant -> new Expected(asking, grant, grant.outcomeAnywhere(IMPORTERS)));
            case ADMINISTRATORS ->
                everyGrant(Kalmar.KS, ANOTHER).map(grant -> new Expected(asking, grant, grant.outcomeForAll()));
        };
    }

    /// The command is the one that the endpoint gives when its giver holds every role everywhere.
    private Stream<Expected> ofCommand(Asking asking) {
        gateway.forget();
        gateway.willFail(WhoMayAskTest::authorized);
        String everything = String.join(
                ",",
                ROLES.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).toList());
        MockHttpServletResponse answer = answerTo(asking, Token.of("anna", everything));
        assertThat(gateway.commands())
                .as("%s is understood: %s", asking.endpoint, content(answer))
                .hasSize(1);
        Command command = (Command) gateway.commands().getFirst();
        Set<Role> roles =
                Set.of(command.getClass().getAnnotation(MayBeGivenBy.class).value());
        BodyCode authority = command.authority();
        return authority == null
                ? everyGrant(Kalmar.KS, ANOTHER)
                        .map(grant -> new Expected(asking, grant, grant.outcomeOfMunicipalCommand(roles)))
                : everyGrant(authority, ANOTHER)
                        .map(grant -> new Expected(asking, grant, grant.outcomeOfCommand(roles)));
    }

    private static RuntimeException authorized(CommandMessage<?> message) {
        UnitOfWork<CommandMessage<?>> unitOfWork = DefaultUnitOfWork.startAndGet(message);
        try {
            new Authorization().handle(unitOfWork, () -> {
                throw Refusal.conflict(LET_THROUGH, "ACC-1", "Begäran släpptes fram.");
            });
            throw new IllegalStateException("The chain goes on or refuses");
        } catch (RuntimeException refused) {
            return refused;
        } catch (Exception other) {
            return new IllegalStateException(other);
        } finally {
            unitOfWork.rollback();
        }
    }

    private MockHttpServletResponse answerTo(Asking asking, @Nullable String token) {
        try {
            MockHttpServletRequestBuilder request = asking.request();
            if (token != null) {
                request.header("Authorization", token);
            }
            MvcResult result = http.perform(request).andReturn();
            if (result.getRequest().isAsyncStarted()) {
                requireNonNull(result.getRequest().getAsyncContext()).complete();
            }
            return result.getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(asking.endpoint.toString(), e);
        }
    }

    private static String content(MockHttpServletResponse answer) {
        return answer.getStatus() + " " + new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Stream<Object> finders() {
        return Arrays.stream(EdgeTest.class.getAnnotation(MockitoBean.class).types())
                .map(context::getBean);
    }

    private Stream<Endpoint> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getName().startsWith("se.kansli."))
                .flatMap(mapping -> Endpoint.of(mapping.getKey(), mapping.getValue()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()));
    }

    /// A way to ask: a path, a method, and the program that answers.
    private record Endpoint(
            String path, HttpMethod method, @Nullable MediaType produced, HandlerMethod handler) {

        static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
            MediaType produced = mapping.getProducesCondition().getProducibleMediaTypes().stream()
                    .findFirst()
                    .orElse(null);
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            return mapping.getPatternValues().stream()
                    .flatMap(path -> methods.isEmpty()
                            ? Stream.of(new Endpoint(path, HttpMethod.GET, produced, handler))
                            : methods.stream()
                                    .map(method -> new Endpoint(path, method.asHttpMethod(), produced, handler)));
        }

        @Nullable
        Askers askers() {
            OpenTo own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class);
            OpenTo said =
                    own == null ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class) : own;
            return said == null ? null : said.value();
        }

        boolean passesCommandOn() {
            return Arrays.stream(handler.getMethod().getParameterTypes()).anyMatch(Envelope.class::equals);
        }

        /// The one that the path names.
        BodyCode authority() {
            return Arrays.stream(handler.getMethod().getParameterTypes())
                    .flatMap(type -> Stream.ofNullable(IN_PATHS.get(type)))
                    .flatMap(value -> switch (value) {
                        case CaseId caseId -> Stream.of(caseId.authority());
                        case RemissId remissId -> Stream.of(remissId.caseId().authority());
                        case MeetingId meeting -> Stream.of(meeting.authority());
                        case BallotId ballot -> Stream.of(ballot.authority());
                        case MinutesId minutes -> Stream.of(minutes.authority());
                        case IncomingRemissId incoming -> Stream.of(incoming.authority());
                        case AssignmentId assignment -> Stream.of(assignment.authority());
                        case DelegatedDecisionId decision -> Stream.of(decision.authority());
                        case BodyCode body -> Stream.of(body);
                        default -> Stream.<BodyCode>empty();
                    })
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(this + " names no authority in its path"));
        }

        Map<String, Object> variables() {
            Map<String, Object> variables = new HashMap<>();
            for (Parameter parameter : handler.getMethod().getParameters()) {
                if (parameter.isAnnotationPresent(PathVariable.class)) {
                    variables.put(parameter.getName(), IN_PATHS.get(parameter.getType()));
                }
            }
            return variables;
        }

        /// The authority that the query must name.
        Stream<String> queries() {
            return Arrays.stream(handler.getMethod().getParameters())
                    .filter(parameter -> parameter.getType() == BodyCode.class)
                    .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class)
                            && parameter.getAnnotation(RequestParam.class).required())
                    .map(Parameter::getName);
        }

        @Override
        public String toString() {
            return method + " " + path + (MediaType.TEXT_HTML.equals(produced) ? " as a document" : "");
        }
    }

    /// A request to the endpoint as its description asks for it.
    private record Asking(Endpoint endpoint, Description description) {

        private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

        MockHttpServletRequestBuilder request() {
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                            endpoint.method(), endpoint.path(), variables())
                    .header("If-Match", "\"1\"");
            if (endpoint.produced() != null && endpoint.produced().isConcrete()) {
                request.accept(endpoint.produced(), MediaType.APPLICATION_PROBLEM_JSON);
            }
            JsonNode body =
                    description.smallestBody(endpoint.path(), endpoint.method().name());
            if (!body.isMissingNode()) {
                request.contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsBytes(body));
            }
            if (endpoint.askers() == Askers.REGISTERERS_OF_RECORDS) {
                request.queryParam("authority", Kalmar.KS.value())
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("En fil.");
            }
            endpoint.queries().forEach(name -> request.queryParam(name, Kalmar.KS.value()));
            return request;
        }

        private Object[] variables() {
            Map<String, Object> values = endpoint.variables();
            return VARIABLE.matcher(endpoint.path())
                    .results()
                    .map(variable -> values.get(variable.group(1)))
                    .toArray();
        }
    }

    private enum Outcome {
        LET_IN,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND
    }

    /// Nobody without a token and, in each role: one at the authority, one at another, one for the whole municipality,
    /// and a program at the authority.
    private static Stream<Asker> everyGrant(BodyCode own, BodyCode other) {
        return Stream.concat(
                Stream.of(new Asker(null, null, false, false)),
                ROLES.stream()
                        .flatMap(role -> Stream.of(
                                new Asker(role, own, true, false),
                                new Asker(role, other, false, false),
                                new Asker(role, null, true, false),
                                new Asker(role, own, true, true))));
    }

    /// @param role absent for nobody
    /// @param at absent for the whole municipality
    /// @param covers whether it is held at the authority whose business it is
    private record Asker(@Nullable Role role, @Nullable BodyCode at, boolean covers, boolean automation) {

        boolean nobody() {
            return role == null;
        }

        @Nullable
        String token() {
            if (role == null) {
                return null;
            }
            String grant = role.name().toLowerCase(Locale.ROOT) + (at == null ? "" : "@" + at);
            return automation ? Token.ofAutomation("program", grant) : Token.of("anna", grant);
        }

        /// @param otherwise what one meets who has another role there
        Outcome outcome(Set<Role> roles, Outcome otherwise) {
            if (nobody()) {
                return Outcome.UNAUTHENTICATED;
            }
            if (!covers) {
                return Outcome.NOT_FOUND;
            }
            return roles.contains(role) ? Outcome.LET_IN : otherwise;
        }

        Outcome outcomeAnywhere(Set<Role> roles) {
            if (nobody()) {
                return Outcome.UNAUTHENTICATED;
            }
            return roles.contains(role) ? Outcome.LET_IN : Outcome.FORBIDDEN;
        }

        Outcome outcomeForAll() {
            if (nobody()) {
                return Outcome.UNAUTHENTICATED;
            }
            return role == Role.ADMINISTRATOR && at == null ? Outcome.LET_IN : Outcome.FORBIDDEN;
        }

        Outcome outcomeOfCommand(Set<Role> roles) {
            return automation && !roles.contains(Role.SYSTEM) ? Outcome.FORBIDDEN : outcome(roles, Outcome.FORBIDDEN);
        }

        Outcome outcomeOfMunicipalCommand(Set<Role> roles) {
            if (nobody()) {
                return Outcome.UNAUTHENTICATED;
            }
            return at == null && roles.contains(role) ? Outcome.LET_IN : Outcome.FORBIDDEN;
        }

        @Override
        public String toString() {
            return role == null
                    ? "nobody"
                    : (automation ? "a program as " : "") + role.swedish() + (at == null ? " everywhere" : " at " + at);
        }
    }

    private record Expected(Asking asking, Asker asker, Outcome outcome) {

        DynamicNode test(WhoMayAskTest test) {
            return dynamicTest(asker + " is " + outcome, () -> check(test));
        }

        private void check(WhoMayAskTest test) {
            test.finders().forEach(finder -> clearInvocations(finder));
            MockHttpServletResponse answer = test.answerTo(asking, asker.token());
            String content = content(answer);
            switch (outcome) {
                case UNAUTHENTICATED ->
                    assertThat(answer.getStatus()).as(content).isEqualTo(401);
                case FORBIDDEN -> assertThat(answer.getStatus()).as(content).isEqualTo(403);
                case NOT_FOUND -> assertThat(answer.getStatus()).as(content).isEqualTo(404);
                case LET_IN -> assertThat(answer.getStatus()).as(content).isNotIn(400, 401, 403, 500, 503);
            }
            if (asking.endpoint.passesCommandOn()) {
                assertThat(content.contains(LET_THROUGH)).as(content).isEqualTo(outcome == Outcome.LET_IN);
            } else if (outcome != Outcome.LET_IN) {
                assertThat(test.finders().filter(Expected::wasAsked))
                        .as("finders that were asked")
                        .isEmpty();
            } else if (asking.endpoint.askers() == Askers.READERS_OF_THE_AUTHORITY && answer.getStatus() == 404) {
                assertThat(test.finders().filter(Expected::wasAsked))
                        .as("finders that were asked")
                        .isNotEmpty();
            }
        }

        private static boolean wasAsked(Object finder) {
            return !mockingDetails(finder).getInvocations().isEmpty();
        }
    }
}
