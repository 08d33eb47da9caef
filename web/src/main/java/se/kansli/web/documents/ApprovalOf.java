package se.kansli.web.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.documents.Approval;
import se.kansli.documents.Opinion;
import se.kansli.documents.Signature;
import se.kansli.documents.SignedAs;
import se.kansli.documents.SignedBy;
import se.kansli.kernel.minutes.SignerCapacity;
import se.kansli.kernel.minutes.SigningMeans;
import se.kansli.kernel.organisation.SignOff;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.paragraphs.ParagraphForm;
import se.kansli.kernel.paragraphs.ParagraphNumber;
import se.kansli.query.minutes.MinutesApproval;
import se.kansli.query.minutes.MinutesView;

/// Who approves some minutes, and how far they have come with it.
record ApprovalOf(MinutesView minutes, ParagraphForm form) {

    boolean isAwaited() {
        return minutes.approval().approvedOn() == null && minutes.content().signOff() != SignOff.NONE;
    }

    Approval approval() {
        return approval(null);
    }

    /// With what is held against this paragraph only.
    Approval approval(@Nullable ParagraphNumber paragraph) {
        MinutesApproval approval = minutes.approval();
        return new Approval(
                where(approval.atMeeting()),
                approval.dueOn(),
                approval.approvedOn(),
                signatures(),
                approval.disputes().stream()
                        .filter(dispute ->
                                paragraph == null || dispute.paragraph().equals(paragraph))
                        .map(dispute -> new Opinion(
                                dispute.by() + ", " + dispute.paragraph().printed(form), dispute.text()))
                        .toList());
    }

    /// When the body itself has approved the minutes, nobody more signs them.
    List<Signature> signatures() {
        return minutes.approval().signatures().stream()
                .filter(one -> one.signedOn() != null || minutes.approval().atMeeting() == null)
                .map(one -> new Signature(as(one.capacity()), one.name(), one.signedOn(), by(one.means())))
                .toList();
    }

    private static @Nullable String where(@Nullable MeetingItem atMeeting) {
        return atMeeting == null
                ? null
                : "Organet godkände själv protokollet vid sammanträde %s, punkt %d på föredragningslistan"
                        .formatted(atMeeting.meeting(), atMeeting.item());
    }

    private static SignedAs as(SignerCapacity capacity) {
        return switch (capacity) {
            case CHAIR -> SignedAs.CHAIR;
            case APPROVER -> SignedAs.APPROVER;
            case PARTICIPANT -> SignedAs.PARTICIPANT;
            case DELEGATE -> SignedAs.DELEGATE;
        };
    }

    private static @Nullable SignedBy by(@Nullable SigningMeans means) {
        return switch (means) {
            case null -> null;
            case PAPER -> SignedBy.HAND;
            case E_SIGNATURE -> SignedBy.E_SIGNATURE;
        };
    }
}
