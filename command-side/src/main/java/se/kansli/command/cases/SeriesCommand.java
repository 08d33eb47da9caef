package se.kansli.command.cases;

import se.kansli.command.Command;
import se.kansli.kernel.cases.DiarySeriesId;

/// A command to one authority's diary series, which opens a case there or says where the series goes on. Those that
/// wait for the same series may be handled together.
public interface SeriesCommand extends Command {

    DiarySeriesId series();
}
