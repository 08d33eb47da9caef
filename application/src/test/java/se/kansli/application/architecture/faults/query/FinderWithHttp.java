package se.kansli.application.architecture.faults.query;

import jakarta.servlet.http.HttpServletRequest;

public record FinderWithHttp(HttpServletRequest request) {}
