package charteroak.judgement.decision;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.store.Row;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a project, kept as it was given because someone relies on it.
 *
 * @param number the decision's place among those on its project, from 1
 * @param ruleSet the version of the rules with which it was worked out
 * @param inputsHash the hash of the facts it rests on
 */
public record Decision(
        DecisionId id,
        ProjectId projectId,
        int number,
        Verdict verdict,
        String ruleSet,
        String inputsHash,
        LocalDate asOf,
        Instant knownAt,
        Instant decidedAt,
        @Nullable String note,
        List<DecidedUse> uses) {

    /** Reads a node with the label Decision. */
    static Decision of(Row node) {
        return new Decision(
                node.id("id", DecisionId::new),
                node.id("projectId", ProjectId::new),
                node.number("number"),
                node.word("verdict", Verdict.class),
                node.text("ruleSet"),
                node.text("inputsHash"),
                node.day("asOf"),
                node.instant("knownAt"),
                node.instant("decidedAt"),
                node.optionalText("note"),
                node.texts("uses").stream().map(DecidedUse::of).toList());
    }

    /** Decisions are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The key that sorts the decisions on one project. */
    String key() {
        return "%08d".formatted(number);
    }
}
