package se.kansli.web.meetings;

import se.kansli.kernel.paragraphs.MeetingId;

record PlannedMeeting(MeetingId meetingId) {}
