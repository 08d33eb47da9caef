package se.kansli.web.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.test.web.servlet.MockMvc;
import se.kansli.web.EdgeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EdgeTest
class ApiDocumentationTest {

    @Autowired
    private MockMvc http;

    @Test
    void the_api_is_described_in_openapi_3_1() throws Exception {
        JsonNode api = description();
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.get("paths").size()).isGreaterThan(45);
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
        assertThat(api.at("/components/schemas/Problem/properties/detail/type").asString())
                .isEqualTo("string");
    }

    @Test
    void a_code_is_a_string_and_what_travels_around_a_command_is_not_described() throws Exception {
        JsonNode api = description();
        assertThat(api.at("/components/schemas/RegisteredCase/properties/caseId/type")
                        .asString())
                .isEqualTo("string");
        assertThat(api.at("/components/schemas").propertyNames())
                .doesNotContain("Envelope", "Actor", "CaseId", "BodyCode", "Principal");
    }

    @Test
    void every_operation_tells_which_problems_it_may_answer_with() throws Exception {
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    List<String> always = path.getKey().startsWith("/api/v1/public/")
                            ? List.of("400", "404", "500")
                            : List.of("400", "401", "403", "404", "500");
                    assertThat(operation.get("responses").propertyNames())
                            .as(path.getKey())
                            .containsAll(always);
                    operation.get("responses").properties().stream()
                            .filter(response -> response.getKey().compareTo("400") >= 0)
                            .forEach(response -> assertThat(response.getValue()
                                            .at("/content/application~1problem+json/schema/$ref")
                                            .asString())
                                    .as(path.getKey() + " " + response.getKey())
                                    .isEqualTo("#/components/schemas/Problem"));
                }));
    }

    /// Found by requests 9631 and 20830 of the fuzzer's seed 2: a text had a sign that turns the writing around.
    @Test
    void MIN_1_what_is_printed_may_be_refused_for_a_sign_that_no_document_shows() throws Exception {
        List<String> printed = new ArrayList<>();
        description()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    if (operation.at("/responses/200/content").has("application/pdf")) {
                        printed.add(path.getKey());
                        assertThat(operation.get("responses").propertyNames())
                                .as(path.getKey())
                                .contains("422");
                    }
                }));
        assertThat(printed)
                .contains(
                        "/api/v1/cases/{caseId}/tjansteskrivelser/{version}/document",
                        "/api/v1/remisser/{remissId}/missiv",
                        "/api/v1/remisser/{remissId}/compilation");
    }

    @Test
    void what_everyone_may_ask_is_never_answered_with_a_demand_for_a_token() throws Exception {
        assertThat(description()
                        .at("/paths/~1api~1v1~1public~1diarium/get/responses")
                        .propertyNames())
                .contains("400")
                .doesNotContain("401", "403");
    }

    @Test
    void the_description_is_valid_openapi() throws Exception {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        assertThat(new OpenAPIV3Parser()
                        .readContents(description().toString(), null, options)
                        .getMessages())
                .isEmpty();
    }

    @Test
    void what_must_be_given_is_required_and_what_may_be_left_out_may_be_null() throws Exception {
        JsonNode registration = description().at("/components/schemas/RecordToRegister");
        assertThat(texts(registration.get("required")))
                .containsExactlyInAnyOrder("kind", "date", "title", "publicTitle");
        assertThat(registration.at("/properties/file/oneOf/1/type").asString()).isEqualTo("null");
        assertThat(texts(registration.at("/properties/annexes/type"))).containsExactlyInAnyOrder("array", "null");
    }

    @Test
    void what_is_answered_has_all_its_properties_and_says_which_may_be_null() throws Exception {
        JsonNode reply = description().at("/components/schemas/Reply");
        assertThat(texts(reply.get("required")))
                .containsExactlyInAnyOrderElementsOf(reply.get("properties").propertyNames());
        assertThat(texts(reply.at("/properties/receivedOn/type"))).containsExactlyInAnyOrder("string", "null");
        assertThat(reply.at("/properties/dueOn/type").asString()).isEqualTo("string");
    }

    @Test
    void every_schema_says_what_it_is_and_nothing_is_described_that_does_not_exist() throws Exception {
        JsonNode schemas = description().at("/components/schemas");
        assertThat(schemas.properties())
                .allSatisfy(schema -> assertThat(
                                schema.getValue().path("description").asString(""))
                        .as(schema.getKey())
                        .isNotBlank());
        assertThat(PropertiesLoaderUtils.loadAllProperties("documentation/schemas.properties")
                        .stringPropertyNames())
                .isSubsetOf(schemas.propertyNames());
    }

    @Test
    void what_can_be_followed_is_described_as_text() throws Exception {
        JsonNode paths = description().get("paths");
        assertThat(paths.at("/~1api~1v1~1inboxes~1{authority}~1events/get/responses/200/content")
                        .valueStream()
                        .map(media -> media.at("/schema/type").asString("")))
                .containsExactly("string");
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() throws Exception {
        JsonNode api = description();
        List<String> references =
                api.findValuesAsString("$ref").stream().distinct().toList();
        assertThat(references)
                .allSatisfy(
                        reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                                .isFalse());
        assertThat(api.at("/components/schemas").propertyNames())
                .allSatisfy(name -> assertThat(references).contains("#/components/schemas/" + name));
    }

    @Test
    void what_succeeds_answers_in_json_unless_it_is_a_file_or_a_stream() throws Exception {
        description().get("paths").properties().forEach(path -> {
            if (!path.getKey().endsWith("/file")) {
                path.getValue()
                        .forEach(operation -> operation.get("responses").properties().stream()
                                .filter(response -> response.getKey().startsWith("2"))
                                .forEach(response -> assertThat(response.getValue()
                                                .path("content")
                                                .propertyNames())
                                        .as(path.getKey())
                                        .doesNotContain("*/*")));
            }
        });
    }

    @Test
    void the_compilation_is_described_as_a_document_too() throws Exception {
        assertThat(description()
                        .at("/paths/~1api~1v1~1remisser~1{remissId}~1compilation/get/responses/200/content")
                        .propertyNames())
                .containsExactlyInAnyOrder("application/json", "application/pdf", "text/html");
    }

    @Test
    void the_body_of_an_upload_is_the_file() throws Exception {
        assertThat(description()
                        .at(
                                "/paths/~1api~1v1~1contents/post/requestBody/content/application~1octet-stream/schema/format")
                        .asString())
                .isEqualTo("binary");
    }

    @Test
    void what_is_handed_out_as_a_file_is_described_as_bytes() throws Exception {
        assertThat(description()
                        .at(
                                "/paths/~1api~1v1~1cases~1{caseId}~1records~1{recordNumber}~1file/get/responses/200/content")
                        .valueStream()
                        .map(content -> content.at("/schema/format").asString()))
                .containsExactly("binary");
    }

    @Test
    void each_tag_is_declared_once_and_nothing_of_the_inside_is_described() throws Exception {
        JsonNode api = description();
        assertThat(api.get("tags").valueStream().map(tag -> tag.get("name").asString()))
                .doesNotHaveDuplicates()
                .contains("Organisation", "Inkorg", "Remisser");
        assertThat(api.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void a_change_of_a_version_says_that_it_needs_one() throws Exception {
        JsonNode change = description().at("/paths/~1api~1v1~1cases~1{caseId}~1title/put");
        assertThat(change.get("responses").propertyNames()).contains("204", "412", "428");
        assertThat(change.get("parameters").toString())
                .contains("\"name\":\"If-Match\",\"in\":\"header\"", "\"name\":\"Idempotency-Key\"");
    }

    @Test
    void the_user_interface_may_style_itself_and_nothing_else_may() throws Exception {
        http.perform(get("/swagger-ui/index.html"))
                .andExpect(status().isOk())
                .andExpect(
                        header().string("Content-Security-Policy", containsString("style-src 'self' 'unsafe-inline'")));
        http.perform(get("/v3/api-docs"))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode description() throws Exception {
        return new JsonMapper()
                .readTree(http.perform(get("/v3/api-docs"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
