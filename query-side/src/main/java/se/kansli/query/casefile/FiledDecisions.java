package se.kansli.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.kansli.kernel.decisions.DecisionEntered;
import se.kansli.kernel.decisions.DecisionEvent;
import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.decisions.DecisionTaken;
import se.kansli.kernel.decisions.ParagraphApproved;
import se.kansli.kernel.decisions.ParagraphCorrected;
import se.kansli.kernel.decisions.ParagraphFiled;
import se.kansli.kernel.paragraphs.MeetingItem;

/// The decisions of a case file while events are written into it. A case may hear that a paragraph is approved before
/// it hears what was decided there.
final class FiledDecisions {

    private final List<FiledDecision> decisions;
    private final List<FiledParagraph> paragraphs;

    FiledDecisions(List<FiledDecision> decisions, List<FiledParagraph> paragraphs) {
        this.decisions = new ArrayList<>(decisions);
        this.paragraphs = new ArrayList<>(paragraphs);
    }

    List<FiledDecision> decisions() {
        return decisions;
    }

    /// Those under which no decision is filed.
    List<FiledParagraph> paragraphs() {
        return paragraphs;
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    void on(DecisionEvent event) {
        switch (event) {
            case DecisionTaken taken ->
                decisions.add(new FiledDecision(
                        taken.reference(),
                        taken.kind(),
                        taken.wording(),
                        taken.appealable(),
                        taken.appealReason(),
                        null,
                        heardOf(taken.reference(), FiledMinutes.UNKNOWN)));
            case DecisionEntered entered -> enter(entered);
            case ParagraphApproved paragraph ->
                tell(paragraph.reference(), paragraph.source(), minutes -> minutes.after(paragraph));
            case ParagraphCorrected paragraph ->
                tell(paragraph.reference(), paragraph.source(), minutes -> minutes.after(paragraph));
            case ParagraphFiled paragraph -> change(paragraph.reference(), minutes -> minutes.after(paragraph));
        }
    }

    private void enter(DecisionEntered entered) {
        FiledMinutes minutes = heardOf(entered.reference(), FiledMinutes.AWAITED);
        entered.points()
                .forEach(point -> decisions.add(new FiledDecision(
                        entered.reference(),
                        point.kind(),
                        point.wording(),
                        point.appealable(),
                        point.appealReason(),
                        entered.source(),
                        minutes)));
    }

    private FiledMinutes heardOf(DecisionReference reference, FiledMinutes otherwise) {
        FiledMinutes heard = decisions.stream()
                .filter(decision -> decision.reference().equals(reference))
                .map(FiledDecision::minutes)
                .filter(minutes -> minutes.approval() != MinutesApproval.UNKNOWN)
                .findFirst()
                .or(() -> paragraphs.stream()
                        .filter(paragraph -> paragraph.reference().equals(reference))
                        .map(FiledParagraph::minutes)
                        .findFirst())
                .orElse(otherwise);
        paragraphs.removeIf(paragraph -> paragraph.reference().equals(reference));
        return heard;
    }

    private void tell(DecisionReference reference, MeetingItem source, UnaryOperator<FiledMinutes> change) {
        if (decisions.stream().noneMatch(decision -> decision.reference().equals(reference))
                && paragraphs.stream()
                        .noneMatch(paragraph -> paragraph.reference().equals(reference))) {
            paragraphs.add(new FiledParagraph(reference, source, FiledMinutes.AWAITED));
        }
        change(reference, change);
    }

    private void change(DecisionReference reference, UnaryOperator<FiledMinutes> change) {
        decisions.replaceAll(decision ->
                decision.reference().equals(reference) ? decision.with(change.apply(decision.minutes())) : decision);
        paragraphs.replaceAll(paragraph -> paragraph.reference().equals(reference)
                ? new FiledParagraph(paragraph.reference(), paragraph.source(), change.apply(paragraph.minutes()))
                : paragraph);
    }
}
