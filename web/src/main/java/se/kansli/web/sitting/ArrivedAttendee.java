package se.kansli.web.sitting;

record ArrivedAttendee(int attendee) {}
