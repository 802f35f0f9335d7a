package charteroak.lineage.review;

import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.FindingKind;
import java.util.List;

/**
 * One fact that makes a finding about a run.
 *
 * @param subject the ids of the things it is about, which distinguish it from other facts of its kind
 */
record Fact(FindingKind kind, List<String> subject, Sentence message) {

    Fact {
        subject = List.copyOf(subject);
    }

    String key() {
        return String.join(" ", subject);
    }
}
