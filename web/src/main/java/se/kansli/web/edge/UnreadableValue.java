package se.kansli.web.edge;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A value in the JSON cannot be what its field asks for; the message is the sentence that is shown.
final class UnreadableValue extends MismatchedInputException {

    UnreadableValue(JsonParser parser, String sentence) {
        super(parser, sentence);
    }
}
