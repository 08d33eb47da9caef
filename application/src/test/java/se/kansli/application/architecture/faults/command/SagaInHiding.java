package se.kansli.application.architecture.faults.command;

import org.axonframework.spring.stereotype.Saga;

@Saga
public abstract class SagaInHiding {}
