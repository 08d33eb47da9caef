package se.kansli.application.architecture.faults.query;

import java.time.Clock;
import se.kansli.query.projection.Fold;

public abstract class FoldThatLooksAtTheClock implements Fold<String> {

    abstract Clock clock();
}
