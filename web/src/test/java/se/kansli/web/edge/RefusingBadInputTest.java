package se.kansli.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.kansli.command.cases.RegisterCase;
import se.kansli.kernel.cases.CaseId;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.web.EdgeTest;
import se.kansli.web.FakeGateway;
import se.kansli.web.Token;

/// Each bad input gets its 4xx with the field named, and no command is sent, so no event is stored.
@EdgeTest
class RefusingBadInputTest {

    private static final String REGISTRATION = """
            {"authority": "KS", "kind": "GENERAL", "title": "Cykelbana", "publicTitle": "Cykelbana",
             "initiator": {"name": "Kalmar cykelförening", "kind": "ORGANISATION"}, "receivedOn": "2021-05-12"}
            """;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeGateway gateway;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void a_good_registration_is_sent() throws Exception {
        gateway.willAnswer(new CaseId("KS-2021-0487"));
        post("/api/v1/cases", REGISTRATION)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/cases/KS-2021-0487"))
                .andExpect(jsonPath("$.caseId").value("KS-2021-0487"))
                .andExpect(jsonPath("$.diarienummer").value("KS 2021/0487"));
        assertThat(gateway.commands()).singleElement().isInstanceOfSatisfying(RegisterCase.class, command -> {
            assertThat(command.authority()).isEqualTo(new BodyCode("KS"));
            assertThat(command.registeredOn()).isEqualTo("2021-09-24");
        });
    }

    /// A `null` among them would come as far as the command.
    @Test
    void every_list_that_is_taken_in_says_what_its_items_must_be() {
        Set<Class<?>> bodies = new HashSet<>();
        mappings.getHandlerMethods().values().stream()
                .flatMap(method -> Stream.of(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .forEach(parameter -> collectRecords(parameter.getParameterType(), bodies));

        assertThat(bodies)
                .hasSizeGreaterThan(50)
                .flatMap(body -> List.of(body.getRecordComponents()))
                .filteredOn(component -> Collection.class.isAssignableFrom(component.getType()))
                .isNotEmpty()
                .allSatisfy(component -> assertThat(Set.of(itemOf(component).getAnnotations()).stream()
                                .<Class<?>>map(Annotation::annotationType))
                        .as("items of %s of %s", component.getName(), component.getDeclaringRecord())
                        .containsAnyOf(NotNull.class, NotBlank.class));
    }

    private static void collectRecords(Class<?> type, Set<Class<?>> records) {
        if (type.isRecord() && type.getPackageName().startsWith("se.kansli.web") && records.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                boolean isList = Collection.class.isAssignableFrom(component.getType());
                collectRecords(isList ? (Class<?>) itemOf(component).getType() : component.getType(), records);
            }
        }
    }

    private static AnnotatedType itemOf(RecordComponent list) {
        return ((AnnotatedParameterizedType) list.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
    }

    @Test
    void a_path_written_in_percent_is_the_same_path() throws Exception {
        gateway.willAnswer(new CaseId("KS-2021-0487"));

        http.perform(MockMvcRequestBuilders.post(URI.create("/%61pi/v1/cases"))
                        .header("Authorization", Token.of("anna", "registrator@KS"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REGISTRATION))
                .andExpect(status().isCreated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "*/*", "application/*+json"})
    void a_body_that_may_be_of_any_type_is_not_taken_in(String mediaType) throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases")
                        .header("Authorization", Token.of("anna", "registrator@KS"))
                        .header("Content-Type", mediaType)
                        .content(REGISTRATION))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:unsupported-media-type"));
        assertThat(gateway.commands()).isEmpty();
    }

    static Stream<Arguments> registrations() {
        return Stream.of(
                arguments(named("an unknown field", changed("\"kind\"", "\"colour\": 1, \"kind\"")), "colour"),
                arguments(
                        named("an unknown field inside", changed("\"name\"", "\"age\": 1, \"name\"")), "initiator.age"),
                arguments(named("a kind that does not exist", changed("GENERAL", "SPECIAL")), "kind"),
                arguments(named("a kind by number", changed("\"GENERAL\"", "0")), "kind"),
                arguments(named("a day that does not exist", changed("2021-05-12", "2021-02-30")), "receivedOn"),
                arguments(named("a date with five digits", changed("2021-05-12", "12021-05-12")), "receivedOn"),
                arguments(named("a date that is a number", changed("\"2021-05-12\"", "18759")), "receivedOn"),
                arguments(named("a date that is a list", changed("\"2021-05-12\"", "[2021, 5, 12]")), "receivedOn"),
                arguments(named("a title that is a number", changed("\"Cykelbana\"", "17")), "title"),
                arguments(
                        named("a title that is too long", changed("\"Cykelbana\"", "\"" + "a".repeat(501) + "\"")),
                        "title"),
                arguments(named("a title of blanks", changed("\"Cykelbana\"", "\"  \"")), "title"),
                arguments(named("a title with NUL", changed("\"Cykelbana\"", "\"Cykel\\u0000bana\"")), "title"),
                arguments(named("a title with a bell", changed("\"Cykelbana\"", "\"Cykel\\u0007bana\"")), "title"),
                arguments(
                        named("a title with half a character", changed("\"Cykelbana\"", "\"Cykel\\ud83d\"")), "title"),
                arguments(named("no title", changed("\"title\": \"Cykelbana\", ", "")), "title"),
                arguments(named("a title that is null", changed("\"Cykelbana\"", "null")), "title"),
                arguments(
                        named(
                                "no initiator",
                                changed(
                                        "\"initiator\"",
                                        "\"officer\": null, \"initiator\": null, \"classification\": null, \"x\"")),
                        "x"),
                arguments(named("an initiator without a name", changed("Kalmar cykelförening", "")), "initiator.name"),
                arguments(
                        named(
                                "an initiator that is a text",
                                changed("{\"name\": \"Kalmar cykelförening\", \"kind\": \"ORGANISATION\"}", "\"jag\"")),
                        "initiator"),
                arguments(named("a code in small letters", changed("\"KS\"", "\"ks\"")), "authority"),
                arguments(named("a code that is a number", changed("\"KS\"", "1")), "authority"),
                arguments(
                        named("an officer that is an object", changed("\"kind\"", "\"officer\": {}, \"kind\"")),
                        "officer"));
    }

    @ParameterizedTest
    @MethodSource("registrations")
    void each_fault_is_named_by_its_field(String body, String field) throws Exception {
        post("/api/v1/cases", body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:invalid-request"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.instance").value("/api/v1/cases"))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_wrong_value_is_answered_with_those_that_are_allowed() throws Exception {
        post("/api/v1/cases", changed("GENERAL", "SPECIAL"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("GENERAL, POLICY_DOCUMENT, REMISS")));
    }

    static Stream<Named<String>> malformed() {
        return Stream.of(
                named("nothing", ""),
                named("half an object", "{\"authority\": "),
                named("no JSON", "authority=KS"),
                named("a single quote", REGISTRATION.replace('"', '\'')),
                named("two objects", REGISTRATION + REGISTRATION),
                named("the same name twice", changed("\"kind\"", "\"authority\": \"KS\", \"kind\"")),
                named("a raw NUL", changed("Cykelbana", "Cykel\u0000bana")),
                named("a raw line feed in a text", changed("Cykelbana", "Cykel\nbana")),
                named("a comment", "/* hej */" + REGISTRATION),
                named("nesting without end", "{\"initiator\":".repeat(40) + "1" + "}".repeat(40)));
    }

    @ParameterizedTest
    @MethodSource
    void malformed(String body) throws Exception {
        post("/api/v1/cases", body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws Exception {
        byte[] latin = REGISTRATION.replace("Cykelbana", "Gångväg").getBytes(StandardCharsets.ISO_8859_1);
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases")
                        .header("Authorization", Token.of("anna", "registrator@KS"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin))
                .andExpect(status().isBadRequest());
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_body_that_is_too_long_is_refused_before_it_is_read() throws Exception {
        post("/api/v1/cases", " ".repeat(1 << 20) + REGISTRATION)
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:too-large"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_body_that_is_no_json_is_refused() throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases")
                        .header("Authorization", Token.of("anna", "registrator@KS"))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(REGISTRATION))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "banan"})
    void an_answer_in_a_form_that_is_not_given_is_refused_before_anything_is_done(String accepted) throws Exception {
        http.perform(MockMvcRequestBuilders.post("/api/v1/cases")
                        .header("Authorization", Token.of("anna", "registrator@KS"))
                        .header("Accept", accepted)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(REGISTRATION))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.type").value("urn:kansli:problem:not-acceptable"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void every_write_says_that_it_answers_in_json() {
        Map<RequestMappingInfo, HandlerMethod> writes = new HashMap<>(mappings.getHandlerMethods());
        writes.keySet().removeIf(mapping -> !changesSomething(mapping));
        assertThat(writes)
                .hasSizeGreaterThan(30)
                .allSatisfy((mapping, method) -> assertThat(
                                mapping.getProducesCondition().getProducibleMediaTypes())
                        .containsExactly(MediaType.APPLICATION_JSON));
    }

    private static boolean changesSomething(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return !methods.isEmpty() && !methods.contains(RequestMethod.GET);
    }

    @Test
    void a_limit_is_said_as_the_most_there_may_be() throws Exception {
        post("/api/v1/cases", changed("\"Cykelbana\"", "\"" + "a".repeat(501) + "\""))
                .andExpect(jsonPath("$.errors[0].message").value("Uppgiften får ha högst 500 tecken eller poster."));
        post("/api/v1/cases/KS-2021-0486/records", """
                        {"kind": "ESTABLISHED", "date": "2021-05-12", "title": "Strategi", "publicTitle": "Strategi",
                         "annexes": [%s]}""".formatted(String.join(
                        ",", Collections.nCopies(101, "{\"label\": \"Bilaga\", \"title\": \"x\"}"))))
                .andExpect(jsonPath("$.errors[0].message").value("Uppgiften får ha högst 100 tecken eller poster."));
    }

    @Test
    void a_wrong_value_among_several_is_answered_with_those_that_are_allowed() throws Exception {
        http.perform(MockMvcRequestBuilders.get("/api/v1/inboxes/SFN?state=answered")
                        .header("Authorization", Token.of("anna", "registrator@SFN")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("state"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("IN_PREPARATION")));
    }

    @Test
    void only_a_name_that_stands_twice_is_told_so() throws Exception {
        post("/api/v1/cases", changed("\"kind\"", "\"authority\": \"KS\", \"kind\""))
                .andExpect(jsonPath("$.detail").value(containsString("mer än en gång")));
        post("/api/v1/cases", "{\"authority\": ")
                .andExpect(jsonPath("$.detail").value(containsString("giltig JSON")))
                .andExpect(jsonPath("$.detail").value(not(containsString("mer än en gång"))));
    }

    @Test
    void a_number_in_another_series_is_never_a_number_of_this_one() throws Exception {
        post("/api/v1/cases/imports", imported("SFN", "KS 2021/0486"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("number"));
        post("/api/v1/cases/imports", imported("SFN", "Dnr 22-009894-3"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("number"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_case_keeps_its_number_as_it_was_printed() throws Exception {
        gateway.willAnswer(new CaseId("KS-2017-0267"));
        post("/api/v1/cases/imports", imported("KS", "Dnr KS/2017:267"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.diarienummer").value("KS/2017:267"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS-21-0486", "ks-2021-0486", "KS-2021-0486-R1", "1"})
    void a_path_that_names_no_case_is_refused(String caseId) throws Exception {
        post("/api/v1/cases/" + caseId + "/links", "{\"other\": \"KS 2020/0001\", \"kind\": \"RELATED\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("caseId"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("KS-2021-0486")));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void a_decision_has_a_paragraph_or_a_delegation_and_not_both() throws Exception {
        post("/api/v1/cases/KS-2021-0486/decisions", """
                        {"reference": {"body": "KS", "date": "2021-05-21", "paragraph": "§ 19", "delegation": "A 1"},
                         "kind": "NOTE", "wording": "Noteras."}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("reference"));
        assertThat(gateway.commands()).isEmpty();
    }

    @Test
    void what_is_wrong_deep_inside_is_named_with_its_place() throws Exception {
        post("/api/v1/cases/KS-2021-0486/records", """
                        {"kind": "ESTABLISHED", "date": "2021-05-12", "title": "Strategi", "publicTitle": "Strategi",
                         "annexes": [{"label": "Bilaga 1", "title": "Nyckeltal", "annexes": [{"label": "", "title": "x"}]}]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("annexes[0].annexes[0].label"));
        assertThat(gateway.commands()).isEmpty();
    }

    private ResultActions post(String path, String body) throws Exception {
        return http.perform(MockMvcRequestBuilders.post(path)
                .header("Authorization", Token.of("anna", "registrator@KS"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String changed(String from, String to) {
        assertThat(REGISTRATION).contains(from);
        return REGISTRATION.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    private static String imported(String authority, String number) {
        return """
                {"authority": "%s", "number": "%s", "kind": "GENERAL", "title": "Strategi", "publicTitle": "Strategi",
                 "initiator": {"name": "Kommunledningskontoret", "kind": "AUTHORITY"},
                 "receivedOn": "2021-05-12", "registeredOn": "2021-05-12"}""".formatted(authority, number);
    }
}
