package se.kansli.query.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.Signer;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.minutes.SigningMeans;

/// One of those who approve the minutes.
///
/// @param signedOn absent until they have
/// @param means absent likewise
public record Signature(
        String name,
        SignerCapacity capacity,
        @Nullable LocalDate signedOn,
        @Nullable SigningMeans means) {

    static Signature awaited(Signer signer) {
        return new Signature(signer.name(), signer.capacity(), null, null);
    }

    boolean isAwaited() {
        return signedOn == null;
    }

    Signature after(MinutesSigned event) {
        return name.equals(event.signer()) ? new Signature(name, capacity, event.signedOn(), event.means()) : this;
    }
}
