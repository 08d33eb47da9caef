package se.kansli.query.projection;

/// Sees to it, before the processors start, that every projection has the views that this program would make.
public final class SchemaKeeper {
    private final Projections projections;
    private final Rebuild rebuild;

    public SchemaKeeper(Projections projections, Rebuild rebuild) {
        this.projections = projections;
        this.rebuild = rebuild;
    }

    public void keep() {
        rebuild.ofOutdated(projections.all());
    }
}
