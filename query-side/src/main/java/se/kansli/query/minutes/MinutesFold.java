package se.kansli.query.minutes;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.DomainEvent;
import se.kansli.kernel.minutes.AppealDecided;
import se.kansli.kernel.minutes.AppealForwarded;
import se.kansli.kernel.minutes.AppealReceived;
import se.kansli.kernel.minutes.ExtractIssued;
import se.kansli.kernel.minutes.MinutesAnnounced;
import se.kansli.kernel.minutes.MinutesApproved;
import se.kansli.kernel.minutes.MinutesCorrected;
import se.kansli.kernel.minutes.MinutesDisputed;
import se.kansli.kernel.minutes.MinutesEvent;
import se.kansli.kernel.minutes.MinutesMadeReady;
import se.kansli.kernel.minutes.MinutesSigned;
import se.kansli.kernel.minutes.NoticeRemoved;
import se.kansli.kernel.minutes.ParagraphDispatched;
import se.kansli.kernel.minutes.WebCopyReviewed;
import se.kansli.query.journal.RecordedEvent;
import se.kansli.query.projection.Fold;

final class MinutesFold implements Fold<MinutesView> {

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MinutesEvent.class);
    }

    @Override
    public Optional<String> keyOf(DomainEvent event) {
        return event instanceof MinutesEvent happened
                ? Optional.of(happened.minutesId().value())
                : Optional.empty();
    }

    @Override
    public @Nullable MinutesView apply(@Nullable MinutesView view, RecordedEvent recorded) {
        if (recorded.event() instanceof MinutesMadeReady ready) {
            return MinutesView.of(ready, recorded.sequence());
        }
        return view != null && recorded.event() instanceof MinutesEvent event
                ? after(view, event, recorded.sequence())
                : view;
    }

    private static MinutesView after(MinutesView view, MinutesEvent event, long version) {
        return switch (event) {
            case MinutesMadeReady ready -> MinutesView.of(ready, version);
            case MinutesSigned signed -> view.with(view.approval().after(signed), version);
            case MinutesDisputed disputed -> view.with(view.approval().after(disputed), version);
            case MinutesApproved approved -> view.with(view.approval().after(approved), version);
            case MinutesAnnounced announced ->
                view.withNotices(Stream.concat(view.notices().stream(), Stream.of(Notice.of(announced))), version);
            case NoticeRemoved removed ->
                view.withNotices(view.notices().stream().map(notice -> notice.after(removed)), version);
            case AppealReceived received ->
                view.withAppeals(Stream.concat(view.appeals().stream(), Stream.of(Appeal.of(received))), version);
            case AppealForwarded forwarded ->
                view.withAppeals(view.appeals().stream().map(appeal -> appeal.after(forwarded)), version);
            case AppealDecided decided ->
                view.withAppeals(view.appeals().stream().map(appeal -> appeal.after(decided)), version);
            case MinutesCorrected corrected -> view.with(view.copies().after(corrected), version);
            case ExtractIssued issued -> view.with(view.copies().after(issued), version);
            case ParagraphDispatched dispatched -> view.with(view.copies().after(dispatched), version);
            case WebCopyReviewed reviewed -> view.with(view.copies().after(reviewed), version);
        };
    }
}
