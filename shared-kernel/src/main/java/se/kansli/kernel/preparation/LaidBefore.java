package se.kansli.kernel.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.organisation.BodyCode;
import se.kansli.kernel.paragraphs.MeetingItem;

/// Before which bodies a case is laid, and where it stands with each.
///
/// @param each one of each body, in the order in which the case came to them
/// @param referredBack the items from which the case went back to be prepared anew, the last of each body
public record LaidBefore(List<Readiness> each, List<MeetingItem> referredBack) {

    public static final LaidBefore NOBODY = new LaidBefore(List.of(), List.of());

    public LaidBefore {
        each = List.copyOf(each);
        referredBack = List.copyOf(referredBack);
    }

    public Optional<Readiness> before(BodyCode body) {
        return each.stream().filter(laid -> laid.body().equals(body)).findFirst();
    }

    /// Those that the body has not put on an agenda yet.
    public List<Readiness> waiting() {
        return each.stream().filter(laid -> laid.onAgenda() == null).toList();
    }

    public LaidBefore after(PreparationEvent event) {
        return switch (event) {
            case CaseMadeReady made -> with(readiness(made));
            case CaseForwarded forwarded -> with(readiness(forwarded));
            case CaseTakenBack back -> without(back.body());
            case CaseOnAgenda on -> changed(on.body(), laid -> laid.on(on.item()));
            case CaseOffAgenda off ->
                changed(off.body(), laid -> off.item().equals(laid.onAgenda()) ? laid.on(null) : laid);
            case CaseHandled handled -> after(handled);
        };
    }

    private LaidBefore after(CaseHandled handled) {
        return switch (handled.outcome()) {
            case DECIDED, INFORMED, DISCUSSED -> without(handled.body());
            case TABLED, WITHDRAWN -> with(waitingAnew(handled));
            case REFERRED_BACK -> without(handled.body()).referredBack(handled.item());
        };
    }

    private LaidBefore referredBack(MeetingItem item) {
        Stream<MeetingItem> others =
                referredBack.stream().filter(earlier -> !isOf(item.meeting().body(), earlier));
        return new LaidBefore(each, Stream.concat(others, Stream.of(item)).toList());
    }

    private LaidBefore with(Readiness laid) {
        return new LaidBefore(
                Stream.concat(without(laid.body()).each.stream(), Stream.of(laid))
                        .toList(),
                referredBack);
    }

    private LaidBefore without(BodyCode body) {
        return new LaidBefore(
                each.stream().filter(laid -> !laid.body().equals(body)).toList(), referredBack);
    }

    private LaidBefore changed(BodyCode body, UnaryOperator<Readiness> change) {
        List<Readiness> changed = new ArrayList<>(each);
        changed.replaceAll(laid -> laid.body().equals(body) ? change.apply(laid) : laid);
        return new LaidBefore(changed, referredBack);
    }

    /// Made ready once more, it stays where it is on the agenda, and comes from where it came.
    private Readiness readiness(CaseMadeReady made) {
        Optional<Readiness> before = before(made.body());
        return new Readiness(
                made.caseId(),
                made.body(),
                made.title(),
                made.secrecy(),
                made.memo(),
                made.recommendations(),
                made.documents(),
                made.missing(),
                made.missingReason(),
                made.readyOn(),
                before.map(Readiness::from).orElse(lastReferredBack(made.body())),
                before.map(Readiness::onAgenda).orElse(null));
    }

    private @Nullable MeetingItem lastReferredBack(BodyCode body) {
        return referredBack.stream()
                .filter(item -> isOf(body, item))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(BodyCode body, MeetingItem item) {
        return item.meeting().body().equals(body);
    }

    private static Readiness readiness(CaseForwarded forwarded) {
        return new Readiness(
                forwarded.caseId(),
                forwarded.body(),
                forwarded.title(),
                forwarded.secrecy(),
                null,
                forwarded.recommendations(),
                forwarded.documents(),
                forwarded.missing(),
                forwarded.missingReason(),
                forwarded.forwardedOn(),
                forwarded.source(),
                null);
    }

    private Readiness waitingAnew(CaseHandled handled) {
        return before(handled.body())
                .map(laid -> laid.backFrom(handled.item()))
                .orElseGet(() -> new Readiness(
                        handled.caseId(),
                        handled.body(),
                        handled.title(),
                        null,
                        null,
                        handled.recommendations(),
                        handled.documents(),
                        List.of(),
                        null,
                        handled.handledOn(),
                        handled.item(),
                        null));
    }
}
