package se.kansli.documents;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/// The words that the templates say themselves, in the language of the document: `words_sv.properties` and
/// `words_da.properties`. A word that is missing is a fault, not an empty place.
final class Words extends AbstractMessageResolver {

    private static final String PLACE = "se.kansli.documents.templates.words";
    private static final ResourceBundle.Control ONLY_THAT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        String word = ResourceBundle.getBundle(PLACE, context.getLocale(), ONLY_THAT_LANGUAGE)
                .getString(key);
        return parameters == null || parameters.length == 0
                ? word
                : new MessageFormat(word, context.getLocale()).format(parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalStateException("No word for " + key);
    }
}
