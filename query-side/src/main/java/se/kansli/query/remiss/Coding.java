package se.kansli.query.remiss;

import java.time.LocalDate;
import java.util.List;
import se.kansli.kernel.remiss.CodedPoint;
import se.kansli.kernel.remiss.Stance;

public record Coding(Stance overall, List<CodedPoint> points, LocalDate codedOn) {
    public Coding {
        points = List.copyOf(points);
    }
}
