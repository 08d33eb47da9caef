package se.kansli.web.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kansli.kernel.sitting.AttendanceRole;
import se.kansli.kernel.sitting.ItemOutcome;
import se.kansli.kernel.sitting.MotionKind;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.query.proceedings.VoteView;

/// What documents say in words of what is kept as codes.
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("sv"));

    private Wording() {}

    /// `21 maj 2021`
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String days(int number) {
        return number == 1 ? "1 dag" : number + " dagar";
    }

    /// Absent for a mere member, and for a substitute who does not serve.
    static @Nullable String role(AttendanceRole role, boolean danish) {
        return switch (role) {
            case CHAIR -> danish ? "formand" : "ordförande";
            case VICE_CHAIR -> danish ? "næstformand" : "vice ordförande";
            case MEMBER, SUBSTITUTE -> null;
            case SERVING_SUBSTITUTE -> danish ? "stedfortræder" : "tjänstgörande ersättare";
            case SECRETARY -> danish ? "sekretær" : "sekreterare";
            case STAFF -> danish ? "forvaltningen" : "tjänsteperson";
            case GUEST -> danish ? "gæst" : "inbjuden";
        };
    }

    /// Absent in Danish, where the words for whom it is say it.
    static @Nullable String substituteForSomebody(boolean danish) {
        return danish ? null : "ersättare";
    }

    /// What became of an item that was not decided.
    static String outcome(ItemOutcome outcome, boolean danish) {
        return switch (outcome) {
            case DECIDED -> danish ? "Sagen er afgjort." : "Ärendet är avgjort.";
            case INFORMED -> danish ? "Der blev orienteret." : "Information lämnas.";
            case DISCUSSED -> danish ? "Sagen blev drøftet." : "Ärendet diskuteras.";
            case TABLED -> danish ? "Sagen blev udsat." : "Ärendet bordläggs.";
            case REFERRED_BACK -> danish ? "Sagen blev sendt tilbage." : "Ärendet återremitteras.";
            case WITHDRAWN -> danish ? "Sagen udgår." : "Ärendet utgår.";
        };
    }

    static String moves(MotionKind kind) {
        return switch (kind) {
            case APPROVAL -> "yrkar bifall:";
            case REJECTION -> "yrkar avslag:";
            case AMENDMENT -> "yrkar ändring:";
            case ADDITION -> "yrkar tillägg:";
            case TABLING -> "yrkar bordläggning:";
            case REFERRAL -> "yrkar återremiss:";
            case OTHER -> "yrkar:";
        };
    }

    static String result(VoteView vote, boolean answeredYes, boolean danish) {
        return danish ? danish(vote, answeredYes) : swedish(vote, answeredYes);
    }

    private static String swedish(VoteView vote, boolean answeredYes) {
        return "Ja %d, nej %d, avstår %d. %sSvaret är %s."
                .formatted(
                        vote.yes(),
                        vote.no(),
                        vote.abstained(),
                        settledInSwedish(vote.basis()),
                        answeredYes ? "ja" : "nej");
    }

    private static String settledInSwedish(VoteBasis basis) {
        return switch (basis) {
            case MAJORITY -> "";
            case CASTING_VOTE -> "Rösterna är lika många, och ordförandens röst avgör. ";
            case LOTS -> "Rösterna är lika många, och lotten avgör. ";
            case TIE -> "Rösterna är lika många, och förslaget faller. ";
        };
    }

    private static String danish(VoteView vote, boolean answeredYes) {
        return "For %d, imod %d, undlader %d. %s%s"
                .formatted(
                        vote.yes(),
                        vote.no(),
                        vote.abstained(),
                        settledInDanish(vote.basis()),
                        answeredYes ? "Forslaget er vedtaget." : "Forslaget er forkastet.");
    }

    private static String settledInDanish(VoteBasis basis) {
        return switch (basis) {
            case MAJORITY -> "";
            case CASTING_VOTE -> "Stemmerne står lige, og formandens stemme afgør. ";
            case LOTS -> "Stemmerne står lige, og der trækkes lod. ";
            case TIE -> "Stemmerne står lige. ";
        };
    }
}
