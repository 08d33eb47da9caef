package se.kansli.web.sitting;

record MadeMotion(int motion) {}
