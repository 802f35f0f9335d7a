package charteroak.agreements.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbers below which a document has cells suppressed, written as "numerator<6;denominator<20", "cells<11",
 * "minimum cell 11", or in a sentence. A text that denies suppression is no rule, whatever number it names.
 *
 * @param thresholds the numbers; a threshold below 2 suppresses nothing
 */
public record SuppressionRule(List<Integer> thresholds) {

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(no|without|never|nothing)( any| cell| small cell)* (suppress\\w*|is suppressed|are suppressed)"
                    + "|\\b(not|never|nor|nothing)( be| is| are)? (suppressed|applied|required|needed|applicable)"
                    + "|\\bsuppression (rule )?(is|does|shall|will|need) not\\b"
                    + "|\\bsuppression:? (none|no|off|waived)\\b");
    private static final Pattern BELOW = Pattern.compile(
            "(?:<=?|&lt;|\\b(?:fewer|less|smaller|lower) than(?: or equal to)?"
                    + "|\\b(?:below|under|beneath|up to)|\\bat most)\\s*(?:a |the |an )?(?:count of |threshold of |size of )?(\\d{1,4})\\b");
    private static final Pattern LEAST = Pattern.compile(
            "\\b(?:minimum|min|at least|threshold|no (?:fewer|less) than)\\b[a-z .:=_-]{0,40}?(\\d{1,4})\\b|\\b(\\d{1,4}) or more\\b");
    private static final Pattern RANGE = Pattern.compile("\\b[01]\\s*(?:-|–|to|through)\\s*(\\d{1,4})\\b");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));

    private static final Pattern NUMBER = Pattern.compile("\\b(?:" + String.join("|", NUMBERS.keySet()) + ")\\b");

    public SuppressionRule {
        thresholds = List.copyOf(thresholds);
    }

    /** The rule that a text states; empty when it states none. */
    public static Optional<SuppressionRule> of(String text) {
        String words = inDigits(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
        if (DENIAL.matcher(words).find()) {
            return Optional.empty();
        }
        List<Integer> thresholds = new ArrayList<>();
        for (Pattern pattern : List.of(BELOW, LEAST, RANGE)) {
            Matcher matcher = pattern.matcher(words);
            while (matcher.find()) {
                int number = Integer.parseInt(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                if (number > 1) {
                    thresholds.add(number);
                }
            }
        }
        return thresholds.isEmpty() ? Optional.empty() : Optional.of(new SuppressionRule(thresholds));
    }

    /** Whether all is suppressed that another rule suppresses: number by number, or each of its numbers reaches all of the other's. */
    boolean isAsStrictAs(SuppressionRule other) {
        List<Integer> own = thresholds.stream().sorted().toList();
        List<Integer> others = other.thresholds.stream().sorted().toList();
        boolean eachByEach = own.size() == others.size()
                && IntStream.range(0, own.size()).allMatch(at -> own.get(at) >= others.get(at));
        return eachByEach || own.getFirst() >= others.getLast();
    }

    private static String inDigits(String text) {
        return NUMBER.matcher(text).replaceAll(number -> String.valueOf(NUMBERS.get(number.group())));
    }
}
