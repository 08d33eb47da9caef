package se.kansli.web.agenda;

record AddedItem(int item) {}
