package se.kansli.web.documentation;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.time.LocalTime;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.kansli.kernel.access.Actor;
import se.kansli.query.content.OpenContent;
import se.kansli.web.edge.EdgeSettings;
import se.kansli.web.edge.Envelope;

/// What the annotations of the controllers do not say: how one logs in, how codes look, and what every operation may
/// answer.
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    private static final String TOKEN = "token";
    private static final String CLIENT = "client";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Envelope.class, Actor.class)
                .replaceWithSchema(LocalTime.class, new StringSchema().example("13:00"))
                .replaceWithSchema(OpenContent.class, new BinarySchema())
                .replaceWithSchema(SseEmitter.class, new StringSchema());
    }

    @Bean
    OpenAPI kansliApi(EdgeSettings settings) {
        return new OpenAPI()
                .info(new Info()
                        .title("Kansli – ärenden, remisser och beslut (case handling API)")
                        .version("v1")
                        .description("""
                                Diarium, remisser och beslut för en kommun. Allt som händer är händelser som aldrig ändras; \
                                en läsning kan ske som det var känt vid en tidpunkt (`knownAt`) eller som det gällde en dag (`validAt`).

                                Errors are problem details (RFC 9457) with a stable `type`, the reason as a Swedish sentence in `detail`, \
                                and the rule's id in `rule`. A write answers with `Kansli-Position`; a read that carries it waits \
                                until that write can be read. `Idempotency-Key` makes a write safe to repeat. `ETag` and `If-Match` \
                                protect against lost updates. 429 and 503 say in `Retry-After` after how many seconds it may go better."""))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSecuritySchemes(
                                CLIENT,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .flows(new OAuthFlows()
                                                .clientCredentials(new OAuthFlow()
                                                        .tokenUrl(settings.tokenUrl())
                                                        .scopes(new Scopes())))))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(CLIENT));
    }

    @Bean
    ModelConverter codesAsStrings() {
        return new CodesAsStrings();
    }

    @Bean
    ModelConverter nullMarkedRecords() {
        return new NullMarkedRecords();
    }

    @Bean
    OpenApiCustomizer alwaysThere() {
        return new AlwaysThere();
    }

    @Bean
    OpenApiCustomizer describedSchemas() {
        return new DescribedSchemas();
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return api -> api.getComponents().addSchemas(OperationAnswers.PROBLEM, OperationAnswers.problemSchema());
    }

    @Bean
    OperationCustomizer operationAnswers() {
        return new OperationAnswers();
    }
}
