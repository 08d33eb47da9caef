package se.kansli.application.nodes;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// What a node may do for the house (`kansli.roles`); most do all of it.
public enum NodeRole {
    /// Decides: aggregates, policies, and the day that begins.
    COMMAND,
    /// Answers: projections and their finders.
    QUERY,
    /// Talks with those outside.
    WEB;

    static Set<NodeRole> of(Environment environment) {
        return Binder.get(environment)
                .bind("kansli.roles", Bindable.setOf(NodeRole.class))
                .orElseGet(() -> EnumSet.noneOf(NodeRole.class));
    }
}
