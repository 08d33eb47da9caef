package se.kansli.web.imports;

import se.kansli.kernel.paragraphs.MeetingId;

record ImportedMeeting(MeetingId meetingId) {}
