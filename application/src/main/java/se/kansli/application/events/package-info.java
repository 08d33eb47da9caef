/// How events reach the projections and policies, and what happens to those that cannot be handled.
@NullMarked
package se.kansli.application.events;

import org.jspecify.annotations.NullMarked;
