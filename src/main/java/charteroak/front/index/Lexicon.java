package charteroak.front.index;

import charteroak.ground.visibility.Readers;
import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of what a viewer may see. Things that not everybody may see keep their words a second time, under the name of those who
 * may, so that a word which only hidden things have is unknown, and a common one no commoner than it looks.
 *
 * @param seen names of the restricted readerships the viewer belongs to
 * @param hidden names of those it does not
 */
public record Lexicon(IndexReader index, List<String> seen, List<String> hidden) {

    public Lexicon {
        seen = List.copyOf(seen);
        hidden = List.copyOf(hidden);
    }

    public static Lexicon of(IndexReader index, Viewer viewer) throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        Terms readerships = MultiTerms.getTerms(index, IndexLayout.READERSHIP);
        if (readerships != null) {
            TermsEnum each = readerships.iterator();
            for (BytesRef name = each.next(); name != null; name = each.next()) {
                String readership = name.utf8ToString();
                (viewer.sees(readers(readership)) ? seen : hidden).add(readership);
            }
        }
        return new Lexicon(index, seen, hidden);
    }

    /** What a field is called in which things of a restricted readership keep words. */
    static String field(String field, String readership) {
        return field + "@" + readership;
    }

    /** The name of a restricted readership. */
    static String name(Readers readers) {
        return String.join(",", readers.tokens());
    }

    /** How many things have a word in a field. */
    public int known(String field, String word) throws IOException {
        int known = index.docFreq(new Term(field, word));
        for (String readership : hidden) {
            known -= index.docFreq(new Term(field(field, readership), word));
        }
        return known;
    }

    /** How many things there are, with those that were replaced and are still kept, as they count in each word too. */
    public int things() throws IOException {
        int things = index.maxDoc();
        for (String readership : hidden) {
            things -= index.docFreq(new Term(IndexLayout.READERSHIP, readership));
        }
        return Math.max(0, things);
    }

    /** The fields that together are the dictionary of the spelling. */
    List<String> dictionaries() {
        List<String> fields = new ArrayList<>();
        fields.add(IndexLayout.WORDS);
        seen.forEach(readership -> fields.add(field(IndexLayout.WORDS, readership)));
        return fields;
    }

    private static Readers readers(String name) {
        return new Readers(Arrays.asList(name.split(",")));
    }
}
