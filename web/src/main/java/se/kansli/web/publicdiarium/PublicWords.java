package se.kansli.web.publicdiarium;

import se.kansli.kernel.records.RecordKind;
import se.kansli.query.diarium.DiariumStatus;

/// What the public pages call things.
final class PublicWords {

    public String status(DiariumStatus status) {
        return switch (status) {
            case OPEN -> "Pågår";
            case CLOSED -> "Avslutat";
            case TRANSFERRED -> "Överlämnat till en annan myndighet";
        };
    }

    public String kind(RecordKind kind) {
        return switch (kind) {
            case INCOMING -> "Inkommen";
            case OUTGOING -> "Utgående";
            case ESTABLISHED -> "Upprättad";
            case DRAFT -> "Arbetsmaterial";
        };
    }
}
