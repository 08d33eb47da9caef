package se.kansli.application.architecture.faults.command;

import org.axonframework.spring.stereotype.Aggregate;

/// Abstract, so that no component scan takes it for a part of the program.
@Aggregate
public abstract class AggregateInTheOpen {}
