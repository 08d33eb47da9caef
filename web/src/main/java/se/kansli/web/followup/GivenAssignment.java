package se.kansli.web.followup;

import se.kansli.kernel.followup.AssignmentId;

record GivenAssignment(AssignmentId assignmentId) {}
