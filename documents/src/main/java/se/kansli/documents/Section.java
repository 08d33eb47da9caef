package se.kansli.documents;

import java.util.List;

/// A part of a text with its own heading: Bakgrund, Yttrande, Økonomiske konsekvenser. A line in a text that begins
/// with a dash is an item of a list, and an empty line begins a new paragraph.
public record Section(String heading, String text) {

    /// Without a heading of its own.
    public static List<Section> plain(String text) {
        return List.of(new Section("", text));
    }
}
