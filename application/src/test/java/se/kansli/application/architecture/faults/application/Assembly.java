package se.kansli.application.architecture.faults.application;

import se.kansli.application.architecture.faults.web.PageWithSql;

public record Assembly(PageWithSql page) {}
