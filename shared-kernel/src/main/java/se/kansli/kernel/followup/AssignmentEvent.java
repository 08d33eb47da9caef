package se.kansli.kernel.followup;

import se.kansli.kernel.DomainEvent;

/// What can happen to an assignment.
public sealed interface AssignmentEvent extends DomainEvent
        permits AssignmentGiven,
                AssignmentAccepted,
                AssignmentContested,
                AssignmentReported,
                AssignmentLedToCase,
                AssignmentDone,
                AssignmentRevoked,
                AssignmentLapsed {

    AssignmentId assignmentId();
}
