package se.kansli.query.postlista;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.query.publicdiarium.PublicDiarium;
import se.kansli.query.publicdiarium.PublicDiariumEntry;
import se.kansli.query.publicdiarium.PublicRecord;

/// Reads the public diarium by day, so that the two never disclose differently.
public final class Postlista {

    private final PublicDiarium publicDiarium;

    public Postlista(PublicDiarium publicDiarium) {
        this.publicDiarium = publicDiarium;
    }

    /// In the order of case and record.
    public List<Post> postlista(BodyCode authority, LocalDate day) {
        return publicDiarium.withPostOn(authority, day).stream()
                .flatMap(found -> found.records().stream()
                        .filter(record -> record.cameOrWent() && record.date().equals(day))
                        .map(record -> post(found.entry(), record)))
                .toList();
    }

    private static Post post(PublicDiariumEntry entry, PublicRecord record) {
        return new Post(
                record.date(),
                entry.caseId(),
                entry.number(),
                record.recordNumber(),
                record.kind(),
                record.counterpart(),
                record.title());
    }
}
