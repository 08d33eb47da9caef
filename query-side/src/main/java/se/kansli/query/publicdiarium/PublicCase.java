package se.kansli.query.publicdiarium;

import java.util.List;

public record PublicCase(PublicDiariumEntry entry, List<PublicRecord> records) {
    public PublicCase {
        records = List.copyOf(records);
    }
}
