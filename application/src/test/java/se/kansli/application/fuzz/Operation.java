package se.kansli.application.fuzz;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A way to ask, as the description of the API tells it.
///
/// @param path with variables in braces
/// @param body the schema of what it takes; absent when it takes nothing
/// @param statuses with which it says that it may answer
record Operation(
        String method,
        String path,
        List<Parameter> parameters,
        @Nullable JsonNode body,
        boolean takesFile,
        Set<Integer> statuses) {

    /// @param in `path`, `query` or `header`
    record Parameter(String name, String in, JsonNode schema) {}

    boolean writes() {
        return !method.equals("GET");
    }

    boolean isPublic() {
        return path.startsWith("/api/v1/public/") || path.startsWith("/diarium");
    }

    boolean has(String parameter) {
        return parameters.stream().anyMatch(each -> each.name().equals(parameter));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
