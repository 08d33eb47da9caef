package se.kansli.web.operations;

record RetriedLetter(String letterId, boolean done) {}
