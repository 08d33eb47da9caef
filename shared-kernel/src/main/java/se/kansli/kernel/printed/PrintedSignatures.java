package se.kansli.kernel.printed;

import java.util.List;

/// Who signs, and as what.
public record PrintedSignatures(
        List<String> secretary, List<String> approvers, List<String> chair, String printedBlock) {

    public PrintedSignatures {
        secretary = List.copyOf(secretary);
        approvers = List.copyOf(approvers);
        chair = List.copyOf(chair);
    }
}
