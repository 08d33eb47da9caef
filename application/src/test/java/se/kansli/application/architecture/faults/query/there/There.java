package se.kansli.application.architecture.faults.query.there;

import se.kansli.application.architecture.faults.query.here.Here;

public record There(Here here) {}
