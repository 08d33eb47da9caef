package se.kansli.application.nodes;

import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import se.kansli.query.questions.Question;
import se.kansli.query.questions.Questions;

/// Answers what other nodes ask. Each kind of question has a name of its own, so that it is asked only of nodes that
/// know it, which not all do while a new version is taken in.
final class AnswersToOtherNodes implements ConfigurerModule {

    private final Questions here;

    AnswersToOtherNodes(Questions here) {
        this.here = here;
    }

    static String name(Class<?> question) {
        return question.getSimpleName();
    }

    /// Every kind of question there is.
    static List<Class<?>> kinds() {
        ClassPathScanningCandidateComponentProvider questions = new ClassPathScanningCandidateComponentProvider(false);
        questions.addIncludeFilter(new AssignableTypeFilter(Question.class));
        return questions.findCandidateComponents("se.kansli.query").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer.onInitialize(axon -> axon.onStart(
                Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS,
                () -> kinds().forEach(kind -> subscribe(axon.queryBus(), kind))));
    }

    private void subscribe(QueryBus nodes, Class<?> kind) {
        nodes.<Answer>subscribe(name(kind), Answer.class, this::answer);
    }

    private Answer answer(QueryMessage<?, Answer> asked) {
        try {
            return Answer.of(here.ask((Question<?, ?>) asked.getPayload()));
        } catch (RuntimeException failure) {
            throw new QueryExecutionException(failure.getClass().getSimpleName(), null, Fault.of(failure));
        }
    }
}
