package se.kansli.command.organisation;

import se.kansli.command.Refusal;

/// The name of a body, which every later document prints.
final class BodyName {
    private BodyName() {}

    static String required(String name) {
        if (name.isBlank()) {
            throw Refusal.invalid("NAME_MISSING", "ARC-6", "Organet måste ha ett namn. Ange det som det ska skrivas.");
        }
        return name.strip();
    }
}
