package charteroak.ground.visibility;

import charteroak.ground.api.AskedBy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Asks the catalogue and holds each answer against what the oracle says it may tell. */
final class Asking {

    private static final Pattern RULE =
            Pattern.compile("code=R\\d+, outcome=(?!SATISFIED|NOT_APPLICABLE)\\w+, reason=[^}]*");

    private final ExecutionGraphQlService service;
    private final Pages pages;
    private final World world;
    private final Map<String, Object> verdicts = new HashMap<>();

    Asking(ExecutionGraphQlService service, Pages pages, World world) {
        this.service = service;
        this.pages = pages;
        this.world = world;
    }

    /** What the answer tells that it may not, or does not tell that it may; null when it is as it should be. */
    @Nullable
    String mismatch(Question question, Somebody who) {
        return mismatch(question, who, who);
    }

    /** The same of an answer to somebody else, which holds whether it would be noticed were it given. */
    @Nullable
    String mismatch(Question question, Somebody who, Somebody asking) {
        Map<String, Object> answer = withoutWhatIsNotThere(answer(question, asking), question);
        Object data = answer.get("data");
        Set<String> told = world.wordsIn(answer.toString());
        Function<Somebody, Set<String>> reveals = question.reveals();
        Function<Somebody, Map<String, Integer>> numbers = question.counts();
        if (reveals == null) {
            told.removeAll(world.wordsIn(question.variables().toString()));
            told.removeIf(word -> who.sees(world.named(word)));
            if (!told.isEmpty()) {
                return "%s learns %s from %s: %s".formatted(who.name(), told, question, answer);
            }
        } else {
            if (data == null || answer.containsKey("errors")) {
                return "%s is answered %s to %s".formatted(who.name(), answer, question);
            }
            Set<String> may = reveals.apply(who);
            if (!told.equals(may)) {
                return "%s learns %s and not %s from %s: %s".formatted(who.name(), told, may, question, answer);
            }
        }
        if (numbers != null) {
            Map<String, Integer> counts = new TreeMap<>();
            count(data, "", counts);
            Map<String, Integer> may = new TreeMap<>(numbers.apply(who));
            may.values().removeIf(number -> number == 0);
            counts.values().removeIf(number -> number == 0);
            if (!counts.equals(may)) {
                return "%s counts %s and not %s in %s".formatted(who.name(), counts, may, question);
            }
        }
        return sameVerdict(question, data) ? null : "%s is told another verdict by %s".formatted(who.name(), question);
    }

    /** What stands in the way of the uses of a project, as an auditor is told it; nothing when they are covered. */
    List<String> unmet(Thing project) {
        Question question = Question.judged(
                "verdict",
                "query($id: ID!) { coverage(project: $id) { verdict elements { rules { code outcome reason } } } }",
                Map.of("id", project.id()));
        Matcher rules = RULE.matcher(answer(question, Somebody.AUDITOR).toString());
        return rules.results().map(MatchResult::group).distinct().toList();
    }

    /** Everything that somebody is told. */
    String told(Question question, Somebody asking) {
        return answer(question, asking).toString();
    }

    private Map<String, Object> answer(Question question, Somebody asking) {
        if (question.isPage()) {
            return Map.of("data", pages.get(question.document(), asking));
        }
        var request = new DefaultExecutionGraphQlRequest(
                question.document(), null, question.variables(), Map.of(), "asked", Locale.ROOT);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(AskedBy.context(asking.caller())).build());
        return Objects.requireNonNull(service.execute(request).block()).toMap();
    }

    /** That what was named is not there may be told, to those from whom it is hidden as to everybody, by no other name than was asked. */
    private Map<String, Object> withoutWhatIsNotThere(Map<String, Object> answer, Question question) {
        if (!(answer.get("errors") instanceof List<?> errors)) {
            return answer;
        }
        Set<String> named = world.wordsIn(question.document() + question.variables());
        List<?> others = errors.stream()
                .filter(error -> !(error.toString().contains("classification=NOT_FOUND")
                        && named.containsAll(world.wordsIn(error.toString()))))
                .toList();
        Map<String, Object> rest = new HashMap<>(answer);
        rest.remove("errors");
        if (!others.isEmpty()) {
            rest.put("errors", others);
        }
        return rest;
    }

    /** Whoever is told a verdict is told the same. */
    private boolean sameVerdict(Question question, @Nullable Object data) {
        if (data instanceof Map<?, ?> fields && fields.get("coverage") instanceof Map<?, ?> report) {
            Object verdict = report.get("verdict");
            return verdict == null || verdict.equals(verdicts.computeIfAbsent(question.toString(), any -> verdict));
        }
        return true;
    }

    private static void count(@Nullable Object value, String of, Map<String, Integer> counts) {
        if (value instanceof Map<?, ?> fields) {
            String name = named(fields, of);
            fields.forEach((field, each) -> {
                if (each instanceof Integer number
                        && Set.of("totalCount", "elementCount", "withheld").contains(field)) {
                    counts.put(name + "." + field, number);
                }
                if (each instanceof Integer uses
                        && Set.of("covered", "notCovered", "needsCounsel").contains(field)) {
                    counts.merge(name + ".judged", uses, Integer::sum);
                }
                if (field.equals("timeline") && each instanceof List<?> intervals) {
                    counts.put(name + ".intervals", Math.min(1, intervals.size()));
                }
                if (field.equals("hasNextPage") && each.equals(true)) {
                    counts.put(name + ".hasNextPage", 1);
                }
                if (Set.of("webhooks", "votingWindow", "ballot").contains(field) && each != null) {
                    counts.merge("." + field, 1, Integer::sum);
                }
                if (field.equals("cases") && each instanceof Integer cases && fields.get("agency") == null) {
                    counts.put(fields.get("leg") + ".cases", cases);
                }
                if (field.equals("auditHead") && each != null) {
                    counts.put(".head", 1);
                }
                if (field.equals("coverageTimeline") && each instanceof List<?> intervals) {
                    counts.put(".intervals", Math.min(1, intervals.size()));
                }
                count(each, name, counts);
            });
            if (fields.get("values") instanceof List<?> values
                    && Set.of("kind", "agency", "system").contains(fields.get("name"))) {
                values.forEach(each -> {
                    Map<?, ?> one = (Map<?, ?>) each;
                    counts.put(fields.get("name") + ":" + one.get("value"), (Integer) one.get("count"));
                });
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> count(each, of, counts));
        }
    }

    private static String named(Map<?, ?> fields, String otherwise) {
        for (String key : List.of("id", "code")) {
            if (fields.get(key) instanceof String name) {
                return name;
            }
        }
        return otherwise;
    }
}
