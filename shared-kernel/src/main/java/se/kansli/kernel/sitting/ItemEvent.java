package se.kansli.kernel.sitting;

import se.kansli.kernel.paragraphs.MeetingItem;

/// What can happen to one item while a body sits.
public sealed interface ItemEvent extends SittingEvent
        permits ConflictDeclared,
                ConflictDecided,
                ItemTakenUp,
                UrgentItemAccepted,
                MotionMade,
                MotionWithdrawn,
                QuestionsPut,
                ResultStated,
                BallotCalled,
                BallotBrokenOff,
                VoteTaken,
                DecisionMade,
                DecisionStopped,
                ItemHandled,
                ItemPostponed,
                ItemWithdrawn,
                ReservationMade,
                ReservationReasoned,
                MinutesNoteMade,
                ApproversChosen,
                UrgentDecisionsReported,
                DelegatedDecisionsReported,
                ParagraphSettled {

    MeetingItem item();
}
