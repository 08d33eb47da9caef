package se.kansli.application.architecture.faults.command;

import org.springframework.http.HttpStatus;

public record CommandSideOnTheWeb(HttpStatus status) {}
