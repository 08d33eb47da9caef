package se.kansli.command.cases;

import se.kansli.command.TakesTurns;
import se.kansli.kernel.cases.DiarySeriesId;

/// A command to one authority's diary series, which opens a case there or says where the series goes on.
public interface SeriesCommand extends TakesTurns {

    DiarySeriesId series();

    @Override
    default DiarySeriesId stream() {
        return series();
    }
}
