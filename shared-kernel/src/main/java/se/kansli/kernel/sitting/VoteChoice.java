package se.kansli.kernel.sitting;

public enum VoteChoice {
    YES,
    NO,
    ABSTAIN
}
