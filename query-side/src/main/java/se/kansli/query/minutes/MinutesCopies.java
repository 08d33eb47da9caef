package se.kansli.query.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.WebCopyReviewed;

/// What became of the approved minutes: corrections, and copies of them.
///
/// @param webReview the latest; absent until somebody has looked them through
public record MinutesCopies(
        List<Correction> corrections,
        List<IssuedExtract> extracts,
        List<Dispatch> dispatches,
        @Nullable WebReview webReview) {

    static final MinutesCopies NONE = new MinutesCopies(List.of(), List.of(), List.of(), null);

    public MinutesCopies {
        corrections = List.copyOf(corrections);
        extracts = List.copyOf(extracts);
        dispatches = List.copyOf(dispatches);
    }

    /// Whether the minutes may be shown on the web as they stand.
    boolean mayBeOnWeb() {
        return webReview != null && webReview.corrections() == corrections.size();
    }

    MinutesCopies after(MinutesCorrected event) {
        return new MinutesCopies(with(corrections, Correction.of(event)), extracts, dispatches, webReview);
    }

    MinutesCopies after(ExtractIssued event) {
        return new MinutesCopies(corrections, with(extracts, IssuedExtract.of(event)), dispatches, webReview);
    }

    MinutesCopies after(ParagraphDispatched event) {
        return new MinutesCopies(corrections, extracts, with(dispatches, Dispatch.of(event)), webReview);
    }

    MinutesCopies after(WebCopyReviewed event) {
        return new MinutesCopies(corrections, extracts, dispatches, WebReview.of(event));
    }

    private static <T> List<T> with(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
