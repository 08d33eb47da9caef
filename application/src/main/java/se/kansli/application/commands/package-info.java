/// How commands run: each on a thread and in a transaction of its own, tried again when another writer came first.
@NullMarked
package se.kansli.application.commands;

import org.jspecify.annotations.NullMarked;
