package se.kansli.command.organisation;

final class Organisation {
    static final String STREAM = "organisation";
}
