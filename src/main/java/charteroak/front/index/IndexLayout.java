package charteroak.front.index;

import charteroak.front.words.SearchWords;
import charteroak.front.words.Word;
import charteroak.front.words.WordStream;
import charteroak.ground.visibility.Audience;
import charteroak.ground.visibility.Readers;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/**
 * How things are stored in the index. Raise the edition with every change of the layout, so that older indexes are
 * rebuilt.
 */
public final class IndexLayout {

    public static final String ID = "id";
    public static final String PROFILE = "profile";
    public static final String PASSAGE = "passage";

    /** The name or title, as it is written. */
    public static final String TITLE = "title";

    /** The keys of names and codes, of names without their parentheses, and of aliases. */
    public static final String EXACT = "exact";

    public static final String BARE = "bare";
    public static final String ALIAS_KEY = "aliasKey";

    /** Neighboring words of a name, joined into one. */
    public static final String JOINED = "joined";

    /** Every word of a thing's own texts, which together are the dictionary of the spelling. */
    static final String WORDS = "words";

    /** The tokens of which a viewer must hold one. */
    static final String READER = "reader";

    /** The tokens joined into one name, for restricted things. */
    static final String READERSHIP = "readership";

    private static final String EVERYBODY = Audience.PUBLIC.name();
    private static final int EDITION = 5;
    private static final FieldType WORDS_IN_PLACE = wordsInPlace();
    private static final Cache<String, List<Word>> PARENT_WORDS =
            Caffeine.newBuilder().maximumSize(20_000).build();

    private IndexLayout() {}

    /** What distinguishes this layout from every other. */
    static String name() {
        return EDITION + " " + Version.LATEST + " " + Arrays.toString(PassageRole.values())
                + Arrays.toString(SearchKind.values());
    }

    /** The kind of a thing, of which the profile was read. */
    public static SearchKind kind(Document stored) {
        return Profile.ofStored(stored.get(PROFILE)).kind();
    }

    static Document document(Searchable thing) {
        Document document = new Document();
        document.add(new StringField(ID, thing.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(thing.id())));
        String profile = thing.profile().stored();
        document.add(new StringField(PROFILE, profile, Field.Store.YES));
        document.add(new SortedDocValuesField(PROFILE, new BytesRef(profile)));
        document.add(new SortedDocValuesField(TITLE, new BytesRef(title(thing))));
        addReaders(document, thing.readers());
        Set<String> dictionary = new LinkedHashSet<>();
        for (PassageRole role : PassageRole.values()) {
            addTexts(document, thing, role, dictionary);
        }
        String words = isRestricted(thing.readers()) ? restricted(WORDS, thing) : WORDS;
        dictionary.forEach(word -> add(document, words, word));
        thing.passages().forEach(passage -> addPassage(document, passage));
        return document;
    }

    private static String title(Searchable thing) {
        return thing.passages().stream()
                .filter(passage -> passage.role() == PassageRole.NAME)
                .map(Passage::text)
                .reduce("", (code, name) -> name);
    }

    private static void addTexts(Document document, Searchable thing, PassageRole role, Set<String> dictionary) {
        List<List<Word>> texts = thing.passages().stream()
                .filter(passage -> passage.role() == role)
                .map(IndexLayout::words)
                .toList();
        List<Word> words = texts.stream().flatMap(List::stream).toList();
        if (role != PassageRole.PARENT) {
            words.forEach(word -> dictionary.add(word.text()));
        }
        if (role == PassageRole.NAME) {
            Set<String> joined = joined(texts);
            dictionary.addAll(joined);
            joined.forEach(word -> add(document, JOINED, word));
            addRestricted(document, thing, JOINED, joined.stream());
        }
        if (!texts.isEmpty()) {
            document.add(new Field(role.field(), new WordStream(texts), WORDS_IN_PLACE));
        }
        addRestricted(
                document,
                thing,
                role.field(),
                words.stream()
                        .flatMap(word -> Stream.of(word.text(), word.stem()))
                        .distinct());
    }

    private static void addRestricted(Document document, Searchable thing, String field, Stream<String> words) {
        if (isRestricted(thing.readers())) {
            words.forEach(word -> add(document, restricted(field, thing), word));
        }
    }

    private static void addReaders(Document document, Readers readers) {
        if (isRestricted(readers)) {
            readers.tokens().forEach(token -> add(document, READER, token));
            add(document, READERSHIP, Lexicon.name(readers));
        } else {
            add(document, READER, EVERYBODY);
        }
    }

    private static boolean isRestricted(Readers readers) {
        return !readers.tokens().isEmpty();
    }

    private static String restricted(String field, Searchable thing) {
        return Lexicon.field(field, Lexicon.name(thing.readers()));
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static List<Word> words(Passage passage) {
        return passage.role() == PassageRole.PARENT
                ? PARENT_WORDS.get(passage.text(), SearchWords::of)
                : SearchWords.of(passage.text());
    }

    private static void addPassage(Document document, Passage passage) {
        document.add(new StoredField(PASSAGE, passage.stored()));
        if (passage.role() == PassageRole.NAME) {
            String key = SearchWords.key(passage.text());
            addKey(document, EXACT, key);
            String bare = SearchWords.key(SearchWords.bare(passage.text()));
            if (!bare.equals(key)) {
                addKey(document, BARE, bare);
            }
        }
        if (passage.role() == PassageRole.ALIAS) {
            addKey(document, ALIAS_KEY, SearchWords.key(passage.text()));
        }
    }

    private static void addKey(Document document, String field, String key) {
        if (!key.isEmpty()) {
            add(document, field, key.substring(0, Math.min(key.length(), 500)));
        }
    }

    private static Set<String> joined(List<List<Word>> texts) {
        Set<String> joined = new LinkedHashSet<>();
        for (List<Word> words : texts) {
            for (int at = 1; at < words.size(); at++) {
                joined.add(words.get(at - 1).text() + words.get(at).text());
            }
        }
        return joined;
    }

    private static FieldType wordsInPlace() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
