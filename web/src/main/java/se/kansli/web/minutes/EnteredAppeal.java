package se.kansli.web.minutes;

record EnteredAppeal(int appeal) {}
