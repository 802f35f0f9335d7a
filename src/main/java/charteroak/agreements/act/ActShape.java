package charteroak.agreements.act;

import java.util.Set;

/** What an act is asked with, beside who does it, to what and when; and what of that a seed must and may give, as seed files name it. */
public enum ActShape {
    /** Nothing else. */
    PLAIN(Set.of()),
    /** The party whose part changes. */
    PARTY(Set.of("concerns")),
    /** A schedule. */
    SCHEDULE(Set.of("by", "schedule")),
    /** A schedule and a condition of law. */
    CONDITION(Set.of("by", "schedule", "condition")),
    /** The amendment that is signed, where it is not the document itself. */
    SIGNATURE(Set.of("by"), "amendment"),
    /** What an amendment changes. */
    AMENDMENT(Set.of(), "termTo", "terms", "addsSchedules", "endsSchedules"),
    /** A licensed user. */
    USER(Set.of("user")),
    /** What a review board determined, and until when. */
    DETERMINATION(Set.of("determination"), "until"),
    /** How an agency votes. */
    VOTE(Set.of("by", "vote")),
    /** A finding. */
    FINDING(Set.of("finding")),
    /** The act that is voided. */
    VOIDING(Set.of("voids"));

    private final Set<String> needs;
    private final Set<String> may;

    ActShape(Set<String> needs, String... may) {
        this.needs = needs;
        this.may = Set.of(may);
    }

    Set<String> needs() {
        return needs;
    }

    Set<String> may() {
        return may;
    }
}
