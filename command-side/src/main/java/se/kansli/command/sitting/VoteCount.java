package se.kansli.command.sitting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.kansli.command.Refusal;
import se.kansli.kernel.organisation.RuleProfile;
import se.kansli.kernel.paragraphs.MeetingItem;
import se.kansli.kernel.sitting.MemberVote;
import se.kansli.kernel.sitting.VoteBasis;
import se.kansli.kernel.sitting.VoteChoice;
import se.kansli.kernel.sitting.VoteTaken;

/// Counts a vote (MTG-8): each who may decide once, the chair's own vote when the votes are equal, lots in elections.
final class VoteCount {

    private static final String VOTING = "MTG-8";

    private final TakeVote command;
    private final List<Integer> deciders;
    private final int presidedBy;
    private final RuleProfile profile;

    private record Result(boolean yes, VoteBasis basis) {}

    /// @param deciders those who may vote, by their numbers
    VoteCount(TakeVote command, List<Integer> deciders, int presidedBy, RuleProfile profile) {
        this.command = command;
        this.deciders = deciders;
        this.presidedBy = presidedBy;
        this.profile = profile;
    }

    VoteTaken count(LocalDate day) {
        SecretBallot secret = command.secret();
        if (secret != null) {
            refuseUnlessCounted(secret);
            return taken(secret.yes(), secret.no(), secret.abstained(), inElection(secret), day);
        }
        refuseUnlessEachVotedOnce();
        int yes = votes(VoteChoice.YES);
        int no = votes(VoteChoice.NO);
        return taken(yes, no, votes(VoteChoice.ABSTAIN), open(yes, no), day);
    }

    private VoteTaken taken(int yes, int no, int abstained, Result result, LocalDate day) {
        return new VoteTaken(
                new MeetingItem(command.meetingId(), command.item()),
                command.question(),
                command.yesMeans(),
                command.noMeans(),
                command.rollCall(),
                yes,
                no,
                abstained,
                result.yes(),
                result.basis(),
                day);
    }

    private Result open(int yes, int no) {
        if (yes != no) {
            return new Result(yes > no, VoteBasis.MAJORITY);
        }
        if (profile == RuleProfile.COMMITTEE_DK) {
            return new Result(false, VoteBasis.TIE);
        }
        return switch (choiceOfTheChair()) {
            case YES -> new Result(true, VoteBasis.CASTING_VOTE);
            case NO -> new Result(false, VoteBasis.CASTING_VOTE);
            case ABSTAIN ->
                throw Refusal.conflict(
                        "CHAIR_MUST_VOTE",
                        "MTG-9",
                        "Rösterna är lika. Ordföranden måste rösta så att ärendet kan avgöras (4 kap. 25 §"
                                + " kommunallagen).");
        };
    }

    private Result inElection(SecretBallot secret) {
        Boolean lots = secret.lotsAnsweredYes();
        boolean equal = secret.yes() == secret.no();
        if (equal != (lots != null)) {
            throw Refusal.conflict(
                    equal ? "LOTS_NEEDED" : "NO_LOTS_NEEDED",
                    VOTING,
                    equal
                            ? "Rösterna i valet är lika: ange hur lotten föll (5 kap. 56 § kommunallagen)."
                            : "Lotten avgör bara när rösterna är lika.");
        }
        return lots == null
                ? new Result(secret.yes() > secret.no(), VoteBasis.MAJORITY)
                : new Result(lots, VoteBasis.LOTS);
    }

    private VoteChoice choiceOfTheChair() {
        return command.rollCall().stream()
                .filter(vote -> vote.attendee() == presidedBy)
                .map(MemberVote::choice)
                .findFirst()
                .orElse(VoteChoice.ABSTAIN);
    }

    private int votes(VoteChoice choice) {
        return (int) command.rollCall().stream()
                .filter(vote -> vote.choice() == choice)
                .count();
    }

    private void refuseUnlessEachVotedOnce() {
        Set<Integer> missing = new HashSet<>(deciders);
        for (MemberVote vote : command.rollCall()) {
            if (!missing.remove(vote.attendee())) {
                throw Refusal.invalid(
                        deciders.contains(vote.attendee()) ? "VOTED_TWICE" : "MAY_NOT_VOTE",
                        VOTING,
                        "Var och en som deltar i avgörandet röstar en gång, och ingen annan: se nummer %d."
                                .formatted(vote.attendee()));
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "VOTES_MISSING",
                    VOTING,
                    "Ange hur också dessa röstade, eller att de avstod: nummer %s."
                            .formatted(missing.stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private void refuseUnlessCounted(SecretBallot secret) {
        boolean negative = secret.yes() < 0 || secret.no() < 0 || secret.abstained() < 0;
        int counted = secret.yes() + secret.no() + secret.abstained();
        if (negative || counted != deciders.size() || !command.rollCall().isEmpty()) {
            throw Refusal.invalid(
                    "VOTES_DO_NOT_ADD_UP",
                    VOTING,
                    "Vid en sluten omröstning anges bara antalen, och de ska tillsammans bli %d."
                            .formatted(deciders.size()));
        }
    }
}
