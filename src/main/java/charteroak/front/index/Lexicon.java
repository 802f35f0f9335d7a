package charteroak.front.index;

import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of the things that a viewer may see. Restricted things keep their words in fields named for their readers,
 * so that a word which occurs only in hidden things is unknown, and no word seems more common than the viewer can see.
 *
 * @param seen names of the restricted readerships to which the viewer belongs
 * @param hidden names of the restricted readerships to which the viewer does not belong
 */
public record Lexicon(IndexReader index, List<String> seen, List<String> hidden) {

    public static Lexicon of(IndexReader index, Viewer viewer) throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        Terms readerships = MultiTerms.getTerms(index, IndexLayout.READERSHIP);
        if (readerships != null) {
            TermsEnum each = readerships.iterator();
            for (BytesRef name = each.next(); name != null; name = each.next()) {
                String readership = name.utf8ToString();
                Readers readers = new Readers(List.of(readership.split(",")));
                (viewer.sees(readers) ? seen : hidden).add(readership);
            }
        }
        return new Lexicon(index, seen, hidden);
    }

    /** The name of a field in things of a restricted readership. */
    static String field(String field, String readership) {
        return field + "@" + readership;
    }

    /** The name of a restricted readership. */
    static String name(Readers readers) {
        return String.join(",", readers.tokens());
    }

    /** How many things that the viewer may see have a word in a field. */
    public int known(String field, String word) throws IOException {
        int known = index.docFreq(new Term(field, word));
        for (String readership : hidden) {
            known -= index.docFreq(new Term(field(field, readership), word));
        }
        return known;
    }

    /**
     * How many things there are, including replaced ones that the index still keeps, as these also count for each word.
     */
    public int things() throws IOException {
        int things = index.maxDoc();
        for (String readership : hidden) {
            things -= index.docFreq(new Term(IndexLayout.READERSHIP, readership));
        }
        return Math.max(0, things);
    }

    /** The fields that together are the dictionary of the spelling. */
    List<String> dictionaries() {
        return Stream.concat(
                        Stream.of(IndexLayout.WORDS),
                        seen.stream().map(readership -> field(IndexLayout.WORDS, readership)))
                .toList();
    }
}
