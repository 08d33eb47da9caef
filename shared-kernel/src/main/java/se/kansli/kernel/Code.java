package se.kansli.kernel;

/// A value that is written and read as one string, in the store as at the edge.
public interface Code {

    String value();
}
