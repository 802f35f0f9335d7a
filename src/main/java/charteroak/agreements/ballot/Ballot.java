package charteroak.agreements.ballot;

import charteroak.agreements.clause.Term;
import charteroak.ground.store.Row;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an agency says with its vote.
 *
 * @param formVersion the version of the form that it votes on; null where the request was brought by the program's log
 * @param answers to the four questions
 * @param conditions on which it says yes, as the clauses that its agreement is to state
 */
public record Ballot(@Nullable Integer formVersion, List<QuestionAnswer> answers, List<Term> conditions) {

    public Ballot {
        answers = List.copyOf(answers);
        conditions = List.copyOf(conditions);
    }

    /** Reads the node of a vote; empty where the vote says no more than yes or no. */
    public static Optional<Ballot> of(Row vote) {
        List<FourQuestion> questions = vote.words("questions", FourQuestion.class);
        List<QuestionAnswer.Said> answers = vote.words("answers", QuestionAnswer.Said.class);
        List<String> reasons = vote.texts("reasons");
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ballot(
                        vote.optionalNumber("formVersion"),
                        IntStream.range(0, questions.size())
                                .mapToObj(at -> new QuestionAnswer(questions.get(at), answers.get(at), reasons.get(at)))
                                .toList(),
                        Term.of(vote, "conditionCodes", "conditionTexts")));
    }

    /** What the node of a vote holds of it; nothing where there is none. */
    public static Map<String, @Nullable Object> properties(@Nullable Ballot ballot) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        if (ballot != null) {
            properties.put("formVersion", ballot.formVersion());
            properties.put(
                    "questions",
                    ballot.answers().stream().map(QuestionAnswer::question).toList());
            properties.put(
                    "answers",
                    ballot.answers().stream().map(QuestionAnswer::answer).toList());
            properties.put(
                    "reasons",
                    ballot.answers().stream().map(QuestionAnswer::reason).toList());
            properties.put(
                    "conditionCodes",
                    ballot.conditions().stream().map(Term::code).toList());
            properties.put(
                    "conditionTexts",
                    ballot.conditions().stream().map(Term::text).toList());
        }
        return properties;
    }

    /** A ballot that says yes to everything, as whoever may vote could cast it. */
    public static Ballot inFavor(@Nullable Integer formVersion) {
        return new Ballot(
                formVersion,
                Arrays.stream(FourQuestion.values())
                        .map(question -> new QuestionAnswer(
                                question, QuestionAnswer.Said.YES, "x".repeat(QuestionAnswer.SHORTEST_REASON)))
                        .toList(),
                List.of());
    }

    /** Whether something is answered so to one of the questions. */
    public boolean says(QuestionAnswer.Said said) {
        return answers.stream().anyMatch(each -> each.answer() == said);
    }
}
