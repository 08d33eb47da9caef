package se.kansli.web.edge;

/// No node that could answer was reached in time.
public final class NobodyAnswers extends RuntimeException {

    public NobodyAnswers(Throwable why) {
        super(why);
    }
}
