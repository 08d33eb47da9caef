package se.kansli.query.proceedings;

import java.util.List;
import se.kansli.kernel.organisation.BodyCode;

/// A member stopped these points of the decision (MTG-14).
///
/// @param stoppedFor the body that decides instead
public record StopView(int by, List<Integer> points, BodyCode stoppedFor) {}
