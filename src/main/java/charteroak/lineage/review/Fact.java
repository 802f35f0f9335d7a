package charteroak.lineage.review;

import charteroak.judgement.facts.FindingKind;
import java.util.List;

/**
 * One thing to find in a run.
 *
 * @param subject what tells it apart from others of its kind: the ids of what it is about
 */
record Fact(FindingKind kind, List<String> subject, String message) {

    Fact {
        subject = List.copyOf(subject);
    }

    String key() {
        return String.join(" ", subject);
    }
}
