package se.kansli.command.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kansli.kernel.records.Annex;
import se.kansli.kernel.records.AnnexPath;
import se.kansli.kernel.records.FileReference;

/// The annexes of one version of a record, found by where they sit and never by their label alone (scenario A8).
record AnnexTree(List<Annex> annexes) {

    Optional<Annex> find(AnnexPath path) {
        List<Annex> level = annexes;
        Optional<Annex> found = Optional.empty();
        for (int step : path.steps()) {
            if (step > level.size()) {
                return Optional.empty();
            }
            found = Optional.of(level.get(step - 1));
            level = level.get(step - 1).annexes();
        }
        return found;
    }

    AnnexTree with(AnnexPath path, FileReference file) {
        return new AnnexTree(attached(annexes, path.steps(), file));
    }

    private static List<Annex> attached(List<Annex> annexes, List<Integer> steps, FileReference file) {
        int position = steps.getFirst() - 1;
        Annex annex = annexes.get(position);
        List<Integer> inwards = steps.subList(1, steps.size());
        List<Annex> changed = new ArrayList<>(annexes);
        changed.set(
                position,
                inwards.isEmpty()
                        ? new Annex(annex.label(), annex.title(), file, annex.annexes())
                        : new Annex(
                                annex.label(), annex.title(), annex.file(), attached(annex.annexes(), inwards, file)));
        return List.copyOf(changed);
    }
}
