package charteroak.agreements.clause;

import charteroak.agreements.clause.Term.Fault;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges whether the text under a code is a clause: a day, a person or a rule with a number where the code asks for
 * one, and otherwise any text that is no placeholder and denies nothing.
 */
final class Clauses {

    private static final int WORDS_OF_A_PLACEHOLDER = 15;
    private static final Pattern NOTHING = Pattern.compile(
            "(t ?b ?[dacw]|n ?a|none|nil|null|nothing|unknown|unspecified|undecided|undetermined|todo|to do|to come|to follow"
                    + "|pending|placeholder|blank|empty|open|later|draft|x{2,}|not applicable|not available|not known"
                    + "|(intentionally )?left blank|see later|as agreed later|por (definir|escribir|determinar)|pendiente"
                    + "|lorem ipsum.*)?");
    private static final Pattern TO_BE = Pattern.compile(
            "\\b(to|shall|will|must|has to|have to|still to) be (\\w+ )?(written|drafted|agreed|determined|decided|defined|confirmed"
                    + "|completed|added|filled in|negotiated|specified|supplied|announced|named|inserted|settled|worked out)\\b"
                    + "|\\b(not|not yet|yet to be|still to be) (written|drafted|agreed|determined|decided|defined|stated|specified)\\b"
                    + "|^(insert|fill in|type|enter)\\b.*\\b(here|text|clause|name|date)\\b|\\b(tbd|tba|tbc|tbw)\\b");
    private static final Pattern BRACKETED = Pattern.compile("\\s*[<\\[{].*[>\\]}]\\s*");
    private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOBODY =
            Pattern.compile("(nobody|no one|no-one|anyone|anybody|someone|somebody|whoever)\\b.*");

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final Cache<Term, Optional<Fault>> FAULTS = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .<Term, Optional<Fault>>weigher(
                    (term, fault) -> term.code().length() + term.text().length())
            .build();

    private Clauses() {}

    /**
     * What is wrong with a clause; empty when nothing is, and when the text is blank. Answers are remembered, because a
     * clause is judged on many days.
     */
    static Optional<Fault> fault(Term term) {
        return FAULTS.get(term, Clauses::judged);
    }

    private static Optional<Fault> judged(Term term) {
        String text = term.text().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isPlaceholder(text)) {
            return Optional.of(Fault.PLACEHOLDER);
        }
        return switch (term.code()) {
            case Term.DESTRUCTION_DEADLINE -> isDay(text) ? Optional.empty() : Optional.of(Fault.NO_DAY);
            case Term.SUPPRESSION_RULE ->
                SuppressionRule.of(text).isPresent() ? Optional.empty() : Optional.of(Fault.NO_RULE);
            case Term.AUTHORIZED_REPRESENTATIVE ->
                NOBODY.matcher(text.toLowerCase(Locale.ROOT)).matches()
                                || text.chars().noneMatch(Character::isLetter)
                        ? Optional.of(Fault.NOBODY)
                        : Optional.empty();
            default -> isDenial(term.code(), text) ? Optional.of(Fault.DENIAL) : Optional.empty();
        };
    }

    static boolean isPlaceholder(String text) {
        String words = NO_LETTERS_OR_DIGITS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return NOTHING.matcher(words).matches()
                || (words.split(" ").length <= WORDS_OF_A_PLACEHOLDER
                        && (TO_BE.matcher(words).find()
                                || BRACKETED.matcher(text).matches()));
    }

    /** Whether a text denies what its code names, such as "No safeguards apply." under SAFEGUARDS. */
    private static boolean isDenial(String code, String text) {
        String named =
                code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        String first = named.split(" ")[0];
        String what = named.equals(first) || !first.endsWith("s") ? Pattern.quote(named) : Pattern.quote(first);
        return Pattern.compile("\\W*(there (is|are) |we have |the parties have |without )?(no|without)( any)? " + what
                        + "\\b.*")
                .matcher(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .matches();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
