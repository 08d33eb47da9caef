package se.kansli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AllowReplay;
import org.axonframework.spring.stereotype.Saga;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// What all policies have in common, found by looking at every class of the package.
class PoliciesTest {

    static Stream<Class<?>> policies() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessingGroup.class));
        Stream.Builder<Class<?>> found = Stream.builder();
        for (var candidate : scanner.findCandidateComponents("se.kansli.command")) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found.build();
    }

    @Test
    void they_all_live_here() throws ClassNotFoundException {
        assertThat(policies().map(Class::getPackageName).distinct()).isEqualTo(List.of("se.kansli.command.policy"));
        assertThat(policies()).contains(OpenTransferredCase.class, RemindUnansweredRemissinstanser.class);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void each_has_a_processing_group_of_its_own_named_as_its_rule(Class<?> policy) {
        assertThat(policy.getAnnotation(ProcessingGroup.class).value())
                .isEqualTo("policy"
                        + policy.getSimpleName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    /// A saga refuses every replay of its own accord.
    static Stream<Class<?>> withoutMemory() throws ClassNotFoundException {
        return policies().filter(policy -> !policy.isAnnotationPresent(Saga.class));
    }

    @ParameterizedTest
    @MethodSource("withoutMemory")
    void no_replay_sends_anything_again(Class<?> policy) {
        assertThat(AnnotationUtils.<Boolean>findAnnotationAttribute(policy, AllowReplay.class, "allowReplay"))
                .contains(false);
    }
}
