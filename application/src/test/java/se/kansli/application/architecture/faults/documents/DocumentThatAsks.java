package se.kansli.application.architecture.faults.documents;

import se.kansli.application.architecture.faults.query.FinderWithHttp;

public record DocumentThatAsks(FinderWithHttp finder) {}
