package charteroak.front.search;

import charteroak.front.index.IndexLayout;
import charteroak.front.index.PassageRole;
import charteroak.front.words.SearchWords;
import charteroak.front.words.Synonyms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns a question into a query of the index, with scores in tiers that never overlap: the whole name or code, the
 * whole name without parentheses, a synonym that is the whole name, an alias; then all units matched; then some. Names
 * count most, then aliases, definitions, and the names of dataset, system and agency.
 */
final class QuestionQuery {

    private static final float EXACT = 8000;
    private static final float BARE = 4000;
    private static final float SYNONYM_IS_NAME = 2000;
    private static final float ALIAS = 1500;
    private static final float EVERY_UNIT = 12;
    private static final float STEM = 0.9f;
    private static final float JOINED = 0.95f;
    private static final float SYNONYM = 0.85f;
    private static final float SIMILAR = 0.6f;
    private static final float BEGINNING = 0.5f;

    private QuestionQuery() {}

    static Query of(Question question, boolean anyUnit) {
        if (question.blank()) {
            return new ConstantScoreQuery(new MatchAllDocsQuery());
        }
        if (question.key().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(
                units(
                        question.units(),
                        anyUnit ? 1 : leastUnits(question.units().size())),
                Occur.SHOULD);
        query.add(whole(IndexLayout.EXACT, question.key(), EXACT), Occur.SHOULD);
        query.add(whole(IndexLayout.BARE, question.key(), BARE), Occur.SHOULD);
        query.add(whole(IndexLayout.ALIAS_KEY, question.key(), ALIAS), Occur.SHOULD);
        if (question.units().size() == 1) {
            addWholeSynonyms(query, question.units().getFirst().synonyms());
        }
        return query.build();
    }

    private static int leastUnits(int units) {
        return units < 3 ? 1 : (units + 1) / 2;
    }

    private static void addWholeSynonyms(BooleanQuery.Builder query, List<Synonyms.Phrase> synonyms) {
        List<Query> wholes = new ArrayList<>();
        for (Synonyms.Phrase synonym : synonyms) {
            wholes.add(whole(IndexLayout.EXACT, synonym.key(), SYNONYM_IS_NAME));
            wholes.add(whole(IndexLayout.BARE, synonym.key(), SYNONYM_IS_NAME));
        }
        if (!wholes.isEmpty()) {
            query.add(best(wholes), Occur.SHOULD);
        }
    }

    private static Query units(List<Question.Unit> units, int least) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        for (Question.Unit unit : units) {
            Query query = unit(unit);
            some.add(query, Occur.SHOULD);
            every.add(query, Occur.FILTER);
        }
        some.setMinimumNumberShouldMatch(least);
        if (units.size() == 1) {
            return some.build();
        }
        return new BooleanQuery.Builder()
                .add(some.build(), Occur.MUST)
                .add(boosted(new ConstantScoreQuery(every.build()), EVERY_UNIT * units.size()), Occur.SHOULD)
                .build();
    }

    private static Query unit(Question.Unit unit) {
        List<Query> alternatives = new ArrayList<>();
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        unit.words().forEach(word -> together.add(word(word), Occur.MUST));
        alternatives.add(unit.words().size() == 1 ? word(unit.words().getFirst()) : together.build());
        for (Synonyms.Phrase synonym : unit.synonyms()) {
            for (PassageRole role : PassageRole.values()) {
                alternatives.add(boosted(phrase(role, synonym.sought()), role.weight() * SYNONYM * unit.weight()));
            }
        }
        return best(alternatives);
    }

    private static Query word(Question.Asked word) {
        List<Query> alternatives = new ArrayList<>();
        addWord(alternatives, word.text(), word.stem(), word.weight());
        float similarity = SIMILAR;
        for (String correction : word.corrections()) {
            addWord(
                    alternatives,
                    correction,
                    SearchWords.of(correction).getFirst().stem(),
                    word.weight() * similarity);
            similarity *= 0.9f;
        }
        if (word.begins()) {
            Query prefix = new PrefixQuery(new Term(PassageRole.NAME.field(), word.text()));
            alternatives.add(
                    boosted(new ConstantScoreQuery(prefix), PassageRole.NAME.weight() * word.weight() * BEGINNING));
        }
        return best(alternatives);
    }

    private static void addWord(List<Query> alternatives, String text, String stem, float weight) {
        for (PassageRole role : PassageRole.values()) {
            alternatives.add(term(role.field(), text, role.weight() * weight));
            if (!stem.equals(text)) {
                alternatives.add(term(role.field(), stem, role.weight() * weight * STEM));
            }
        }
        Query joined = new ConstantScoreQuery(new TermQuery(new Term(IndexLayout.JOINED, text)));
        alternatives.add(boosted(joined, PassageRole.NAME.weight() * weight * JOINED));
    }

    private static Query phrase(PassageRole role, List<String> words) {
        if (words.size() == 1) {
            return new TermQuery(new Term(role.field(), words.getFirst()));
        }
        return new ConstantScoreQuery(new PhraseQuery(role.field(), words.toArray(String[]::new)));
    }

    private static Query whole(String field, String key, float weight) {
        return boosted(new ConstantScoreQuery(new TermQuery(new Term(field, key))), weight);
    }

    private static Query term(String field, String text, float weight) {
        return boosted(new TermQuery(new Term(field, text)), weight);
    }

    private static Query best(Collection<Query> alternatives) {
        return new DisjunctionMaxQuery(alternatives, 0);
    }

    private static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
