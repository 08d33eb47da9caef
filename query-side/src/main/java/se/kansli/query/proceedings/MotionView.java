package se.kansli.query.proceedings;

import se.kansli.kernel.sitting.MotionKind;

/// One that has not been withdrawn.
public record MotionView(int motion, int by, MotionKind kind, String text) {}
