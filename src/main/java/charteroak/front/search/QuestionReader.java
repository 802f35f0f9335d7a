package charteroak.front.search;

import charteroak.front.index.IndexLayout;
import charteroak.front.index.Lexicon;
import charteroak.front.index.PassageRole;
import charteroak.front.index.Spelling;
import charteroak.front.words.SearchWords;
import charteroak.front.words.Synonyms;
import charteroak.front.words.Word;
import charteroak.ground.store.RequestTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Interprets what a searcher typed, by the synonyms and by the words of what the searcher may see. The text is never
 * read as a query language.
 */
@Component
class QuestionReader {

    private static final int MOST_WORDS = 40;
    private static final int MOST_CORRECTED = 8;
    private static final int STEPS = 25;
    private static final int RARE = 3;
    private static final int SHORTEST_BEGINNING = 3;
    private static final float LEAST_WEIGHT = 0.4f;

    private final Synonyms synonyms;
    private final Spelling spelling = new Spelling();

    QuestionReader(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    Question read(String text, Lexicon lexicon) throws IOException {
        List<Word> typed = SearchWords.of(text);
        List<Question.Asked> asked = new ArrayList<>();
        StringBuilder corrected = new StringBuilder();
        int copied = 0;
        int tried = 0;
        for (Word word : typed.subList(0, Math.min(typed.size(), MOST_WORDS))) {
            RequestTime.check();
            int known = known(word, lexicon);
            boolean tries = !means(word, known) && tried++ < MOST_CORRECTED;
            List<String> similar = tries ? spelling.similar(word.text(), lexicon) : List.of();
            Question.Asked one = asked(word, known, similar, lexicon);
            asked.add(one);
            if (!one.corrections().isEmpty()) {
                corrected
                        .append(text, copied, word.from())
                        .append(one.corrections().getFirst());
                copied = word.to();
            }
        }
        corrected.append(text, copied, text.length());
        return new Question(text, SearchWords.key(text), text.isBlank(), units(asked), corrected.toString());
    }

    /** The question with every word as a unit of its own. */
    Question apart(Question question) {
        List<Question.Unit> units = question.units().stream()
                .flatMap(unit -> unit.words().stream())
                .map(word -> new Question.Unit(List.of(word), synonyms.of(List.of(understood(word)))))
                .toList();
        return new Question(question.text(), question.key(), question.blank(), units, question.spelling());
    }

    private List<Question.Unit> units(List<Question.Asked> asked) {
        List<String> stems = asked.stream().map(QuestionReader::understood).toList();
        List<Question.Unit> units = new ArrayList<>();
        int at = 0;
        while (at < asked.size()) {
            int length = Math.max(1, synonyms.longest(stems.subList(at, asked.size())));
            List<Question.Asked> words = meaningful(asked.subList(at, at + length));
            List<Synonyms.Phrase> phrases = synonyms.of(stems.subList(at, at + length));
            if (!words.isEmpty()) {
                Question.Unit unit = new Question.Unit(words, phrases);
                if (!units.contains(unit)) {
                    units.add(unit);
                }
            }
            at += length;
        }
        return units.isEmpty()
                ? asked.stream()
                        .map(word -> new Question.Unit(List.of(word), List.of()))
                        .toList()
                : units;
    }

    private static List<Question.Asked> meaningful(List<Question.Asked> words) {
        return words.stream()
                .filter(word -> !SearchWords.isFunctionWord(word.text()))
                .distinct()
                .toList();
    }

    private static String understood(Question.Asked word) {
        return word.corrections().isEmpty()
                ? word.stem()
                : SearchWords.of(word.corrections().getFirst()).getFirst().stem();
    }

    private static int known(Word word, Lexicon lexicon) throws IOException {
        int known = lexicon.known(IndexLayout.JOINED, word.text());
        for (PassageRole role : PassageRole.values()) {
            known = Math.max(known, lexicon.known(role.field(), word.stem()));
        }
        return known;
    }

    private boolean means(Word word, int known) {
        return known > 0 || synonyms.knows(word.stem()) || SearchWords.isFunctionWord(word.text());
    }

    private static Question.Asked asked(Word word, int known, List<String> corrections, Lexicon lexicon)
            throws IOException {
        boolean begins = known < RARE && word.text().length() >= SHORTEST_BEGINNING;
        return new Question.Asked(word.text(), word.stem(), weight(known, lexicon.things()), begins, corrections);
    }

    /** The weight of a word, in coarse steps, so that no score reveals how many hidden things there are. */
    private static float weight(int known, int all) {
        double rarity = Math.log((all + 1.0) / (known + 1.0)) / Math.log(all + 2.0);
        double exact = LEAST_WEIGHT + (1 - LEAST_WEIGHT) * Math.max(0, rarity);
        return (float) Math.round(exact * STEPS) / STEPS;
    }
}
