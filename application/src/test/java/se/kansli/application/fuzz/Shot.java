package se.kansli.application.fuzz;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One request of a run.
///
/// @param owner the authority whose case, remiss or inbox the path names; absent when it names none
/// @param sent what it asks for in JSON, before any trick
/// @param bent whether it may mean something else than what its operation describes
/// @param method as sent
/// @param alone whether it takes a connection of its own
record Shot(
        long seed,
        int number,
        Operation operation,
        Caller caller,
        @Nullable String owner,
        @Nullable JsonNode sent,
        List<String> tricks,
        boolean bent,
        String method,
        String target,
        byte[] request,
        boolean alone) {

    /// Somebody without a token who looks at the page of a case.
    Shot asVisitorOf(String path) {
        Operation page = new Operation("GET", "/diarium/{caseId}", List.of(), null, false, Set.of(200, 404));
        return new Shot(seed, number, page, Callers.NOBODY, null, null, List.of(), false, "GET", path, request, false);
    }

    boolean hasNoAnswerBody() {
        return method.equals("HEAD");
    }

    boolean isPlain() {
        return tricks.isEmpty();
    }

    /// Whether its caller may see anything of what this authority keeps to itself.
    boolean maySeeWhatIsKeptBy(String authority) {
        return caller.everywhere() || authority.equals(caller.home());
    }

    @Override
    public String toString() {
        return "%d of seed %d: %s by %s%s"
                .formatted(number, seed, operation, caller.name(), tricks.isEmpty() ? "" : ", with " + tricks);
    }
}
