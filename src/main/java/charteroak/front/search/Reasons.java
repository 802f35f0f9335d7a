package charteroak.front.search;

import charteroak.front.index.Passage;
import charteroak.front.index.PassageRole;
import charteroak.front.search.Reasons.SearchMatch.MatchKind;
import charteroak.front.words.SearchWords;
import charteroak.front.words.Synonyms;
import charteroak.front.words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why a thing matches a question, found by analyzing its texts again as the index did. */
record Reasons(List<SearchMatch> matchedOn, List<Highlight> highlights) {

    /** Why a hit matched: the field, how it matched, and the word or synonym. */
    record SearchMatch(String field, MatchKind kind, String term) {

        /** How a word matched; where several apply, the first counts. */
        enum MatchKind {
            EXACT,
            WORD,
            PREFIX,
            SYNONYM,
            FUZZY
        }
    }

    static Reasons of(Question question, Collection<Passage> passages) {
        Set<SearchMatch> matches = new LinkedHashSet<>();
        List<Highlight> highlights = new ArrayList<>();
        for (Passage passage : passages) {
            Reading reading = new Reading(question, passage);
            reading.run();
            matches.addAll(reading.matches);
            if (!reading.marked.isEmpty()) {
                highlights.add(Highlight.of(passage.field(), passage.text(), reading.marked));
            }
        }
        return new Reasons(List.copyOf(matches), List.copyOf(highlights));
    }

    /** The analysis of one text. */
    private static final class Reading {

        private final Question question;
        private final Passage passage;
        private final List<Word> words;
        private final BitSet marked = new BitSet();
        private final Set<SearchMatch> matches = new LinkedHashSet<>();

        Reading(Question question, Passage passage) {
            this.question = question;
            this.passage = passage;
            words = SearchWords.of(passage.text());
        }

        void run() {
            if (question.key().isEmpty()) {
                return;
            }
            if (isWhole(passage.text())
                    || (passage.role() == PassageRole.NAME && isWhole(SearchWords.bare(passage.text())))) {
                mark(0, words.size(), MatchKind.EXACT, question.text().strip());
            }
            for (Question.Unit unit : question.units()) {
                unit.words().forEach(this::findWord);
                unit.synonyms().forEach(this::findSynonym);
            }
        }

        private boolean isWhole(String text) {
            return passage.role() != PassageRole.TEXT
                    && passage.role() != PassageRole.PARENT
                    && SearchWords.key(text).equals(question.key());
        }

        private void findWord(Question.Asked asked) {
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                if (isWord(word, asked.text(), asked.stem())) {
                    mark(at, at + 1, MatchKind.WORD, word.text());
                } else if (isJoined(at, asked.text())) {
                    mark(at, at + 2, MatchKind.WORD, asked.text());
                } else if (asked.begins()
                        && passage.role() == PassageRole.NAME
                        && word.text().startsWith(asked.text())) {
                    mark(at, at + 1, MatchKind.PREFIX, word.text());
                } else {
                    findSimilar(at, asked);
                }
            }
        }

        private void findSimilar(int at, Question.Asked asked) {
            Word word = words.get(at);
            for (String correction : asked.corrections()) {
                String stem = SearchWords.of(correction).getFirst().stem();
                if (isWord(word, correction, stem)) {
                    mark(at, at + 1, MatchKind.FUZZY, word.text());
                } else if (isJoined(at, correction)) {
                    mark(at, at + 2, MatchKind.FUZZY, correction);
                }
            }
        }

        private static boolean isWord(Word word, String text, String stem) {
            return word.text().equals(text)
                    || word.stem().equals(stem)
                    || word.text().equals(stem);
        }

        private boolean isJoined(int at, String text) {
            return passage.role() == PassageRole.NAME
                    && at + 1 < words.size()
                    && text.equals(words.get(at).text() + words.get(at + 1).text());
        }

        private void findSynonym(Synonyms.Phrase synonym) {
            if (isWholeSynonym(synonym)) {
                mark(0, words.size(), MatchKind.SYNONYM, synonym.text());
            }
            int length = synonym.sought().size();
            for (int at = 0; at + length <= words.size(); at++) {
                if (standsAt(at, synonym.sought())) {
                    mark(at, at + length, MatchKind.SYNONYM, synonym.text());
                }
            }
        }

        private boolean isWholeSynonym(Synonyms.Phrase synonym) {
            return passage.role() == PassageRole.NAME
                    && (SearchWords.key(passage.text()).equals(synonym.key())
                            || SearchWords.key(SearchWords.bare(passage.text())).equals(synonym.key()));
        }

        private boolean standsAt(int at, List<String> sought) {
            for (int offset = 0; offset < sought.size(); offset++) {
                Word word = words.get(at + offset);
                if (!word.stem().equals(sought.get(offset)) && !word.text().equals(sought.get(offset))) {
                    return false;
                }
            }
            return true;
        }

        private void mark(int fromWord, int toWord, MatchKind kind, String term) {
            matches.add(new SearchMatch(passage.field(), kind, term));
            marked.set(words.get(fromWord).from(), words.get(toWord - 1).to());
        }
    }
}
