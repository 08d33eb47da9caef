package se.kansli.application.architecture.faults.query.here;

import se.kansli.application.architecture.faults.query.there.There;

public record Here(There there) {}
