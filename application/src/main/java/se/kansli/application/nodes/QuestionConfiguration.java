package se.kansli.application.nodes;

import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.kansli.query.questions.AnsweredHere;
import se.kansli.query.questions.Questions;

/// Who answers the questions that are asked on this node: the node itself when it can.
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    Questions questions(
            Environment environment,
            BeanFactory finders,
            QueryBus nodes,
            @Value("${kansli.nodes.answer-patience}") Duration patience) {
        return NodeRole.of(environment).contains(NodeRole.QUERY)
                ? new AnsweredHere(finders::getBean)
                : new AskedOfOtherNodes(nodes, patience);
    }

    @Bean
    @ForRole(NodeRole.QUERY)
    @ConditionalOnProperty("axon.axonserver.enabled")
    ConfigurerModule answersToOtherNodes(BeanFactory finders) {
        return new AnswersToOtherNodes(new AnsweredHere(finders::getBean));
    }
}
