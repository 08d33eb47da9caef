package se.kansli.web.remiss;

import se.kansli.kernel.decisions.DecisionReference;
import se.kansli.kernel.remiss.RemarkKind;
import se.kansli.kernel.remiss.Stance;
import se.kansli.query.remiss.Compilation;
import se.kansli.query.remiss.Extension;
import se.kansli.query.remiss.RemissPhase;

/// What the compilation calls things in print.
public final class Words {

    public String status(Compilation.Reply reply) {
        String answered = switch (reply.status()) {
            case INVITED, ACKNOWLEDGED, REMINDED, EXTENDED -> "Har inte svarat än";
            case OVERDUE -> "Har inte svarat, %s för sent".formatted(days(reply.daysLate()));
            case ANSWERED -> "Svarade i tid";
            case ANSWERED_LATE -> "Svarade %s för sent".formatted(days(reply.daysLate()));
            case DECLINED ->
                reply.daysLate() > 0
                        ? "Avstod från att yttra sig, %s för sent".formatted(days(reply.daysLate()))
                        : "Avstod från att yttra sig";
            case NO_ANSWER -> "Svarade inte";
            case CANCELLED -> "Remissen återkallades";
        };
        return reply.afterSummary() ? answered + ", efter sammanställningen" : answered;
    }

    /// With the date, since it is the last one given that counts.
    public String extension(Extension extension) {
        return switch (extension.state()) {
            case REQUESTED -> "Har begärt anstånd till " + extension.wantedDueOn();
            case GRANTED -> "Fick anstånd till " + extension.newDueOn();
            case REFUSED -> "Fick inte anstånd till " + extension.wantedDueOn();
        };
    }

    /// Where in the minutes, or under which delegation.
    public String place(DecisionReference decision) {
        return decision.paragraph() == null ? "delegation " + decision.delegation() : decision.paragraph();
    }

    public String stance(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "Tillstyrker";
            case SUPPORT_WITH_REMARKS -> "Tillstyrker med synpunkter";
            case OPPOSE -> "Avstyrker";
            case NO_OPINION -> "Tar inte ställning";
        };
    }

    public String kind(RemarkKind kind) {
        return switch (kind) {
            case RESPONSIBILITY -> "ansvar";
            case RESOURCES -> "resurser";
            case TEXT -> "text";
            case OTHER -> "övrigt";
        };
    }

    public String phase(RemissPhase phase) {
        return switch (phase) {
            case ANSWERING -> "Remisstiden pågår eller svar väntas fortfarande.";
            case CLOSED_FOR_ANSWERS -> "Avsändaren har slutat vänta på svar.";
            case SUMMARISED -> "Sammanställningen är upprättad som handling i ärendet.";
            case CANCELLED -> "Remissen är återkallad.";
        };
    }

    private static String days(int days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }
}
