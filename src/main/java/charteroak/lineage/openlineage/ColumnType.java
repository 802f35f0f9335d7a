package charteroak.lineage.openlineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The type of a column in a limited form: known type words, with their lengths and component types. Other words are not
 * kept, since an event could say anything there, nor are the values of an enumeration.
 */
final class ColumnType {

    static final String OTHER = "other";

    private static final int LONGEST_READ = 100_000;
    private static final int LONGEST_KEPT = 500;
    private static final int DEEPEST = 30;
    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[<>(),:\\[\\]]|\\s+|.", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern LENGTHS = Pattern.compile("[0-9]{1,5}( ?,? ?[0-9]{1,5})?|max|MAX");

    private static final Set<String> WORDS = Set.of(
            ("string str text char character varchar varchar2 nvarchar nvarchar2 nchar bpchar varying clob nclob ntext tinytext mediumtext"
                            + " longtext long citext name uuid guid uniqueidentifier int integer int2 int4 int8 int16 int32 int64 int128 int256 uint"
                            + " uint8 uint16 uint32 uint64 tinyint smallint mediumint bigint bigserial serial smallserial byteint short byte unsigned"
                            + " signed zerofill float float4 float8 float16 float32 float64 double precision real decimal numeric number bignumeric"
                            + " bigdecimal dec fixed money smallmoney boolean bool bit bits bytes binary varbinary blob tinyblob mediumblob longblob"
                            + " bytea raw image date time timetz timestamp timestamptz timestamp_ntz timestamp_ltz timestamp_tz datetime datetime2"
                            + " datetime64 datetimeoffset smalldatetime year month day hour minute second interval duration with without local zone"
                            + " to struct row record map array list tuple nested nullable lowcardinality optional union enum enum8 enum16 set object"
                            + " variant super json jsonb xml xmltype hstore inet cidr macaddr geography geometry point polygon rowid oid void null"
                            + " none unknown any category datetime64ns timedelta hllsketch vector ipv4 ipv6 fixedstring")
                    .split(" "));

    private final List<String> tokens;
    private int next;

    private ColumnType(List<String> tokens) {
        this.tokens = tokens;
    }

    static String of(String type) {
        if (type.length() > LONGEST_READ) {
            return OTHER;
        }
        String whole = read(type, true);
        String kept = whole.length() <= LONGEST_KEPT ? whole : read(type, false);
        return kept.length() <= LONGEST_KEPT ? kept : OTHER;
    }

    private static String read(String type, boolean members) {
        List<String> tokens = TOKEN.matcher(type)
                .results()
                .map(token -> token.group().isBlank() ? " " : token.group())
                .toList();
        ColumnType reader = new ColumnType(tokens);
        try {
            String read = reader.type(members, 1);
            return reader.next == tokens.size() ? read : OTHER;
        } catch (UnknownType unknown) {
            return OTHER;
        }
    }

    private String type(boolean members, int depth) {
        if (depth > DEEPEST) {
            throw new UnknownType();
        }
        StringBuilder read = new StringBuilder(words());
        while (next < tokens.size()) {
            switch (tokens.get(next)) {
                case "(" -> read.append(lengths());
                case "<" -> read.append(parts(read.toString(), members, depth));
                case "[" -> read.append(brackets());
                case " " -> next++;
                default -> {
                    if (!WORD.matcher(tokens.get(next)).matches()) {
                        return read.toString();
                    }
                    read.append(' ').append(words());
                }
            }
        }
        return read.toString();
    }

    private String words() {
        List<String> words = new ArrayList<>();
        skipSpaces();
        while (next < tokens.size() && WORD.matcher(tokens.get(next)).matches()) {
            String word = tokens.get(next++);
            if (!WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                throw new UnknownType();
            }
            words.add(word);
            skipSpaces();
        }
        if (words.isEmpty()) {
            throw new UnknownType();
        }
        return String.join(" ", words);
    }

    private String lengths() {
        int depth = 0;
        StringBuilder within = new StringBuilder();
        do {
            String token = take();
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            within.append(token);
        } while (depth > 0);
        String lengths = within.substring(1, within.length() - 1);
        return LENGTHS.matcher(lengths).matches() ? "(" + lengths + ")" : "";
    }

    private String parts(String word, boolean members, int depth) {
        boolean named = Set.of("struct", "row", "record").contains(word.toLowerCase(Locale.ROOT));
        List<String> parts = new ArrayList<>();
        do {
            next++;
            skipSpaces();
            String name = named ? name() : "";
            parts.add(name + type(members, depth + 1));
        } while (next < tokens.size() && tokens.get(next).equals(","));
        if (!take().equals(">")) {
            throw new UnknownType();
        }
        return named && !members ? "" : "<" + String.join(",", parts) + ">";
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (next < tokens.size() && !Set.of(":", " ", ",", "<", ">").contains(tokens.get(next))) {
            name.append(tokens.get(next++));
        }
        next++;
        return CleanName.of(name.toString()) + ":";
    }

    private String brackets() {
        next++;
        if (next < tokens.size() && tokens.get(next).matches("[0-9]{1,5}")) {
            next++;
        }
        if (!take().equals("]")) {
            throw new UnknownType();
        }
        return "[]";
    }

    private String take() {
        if (next >= tokens.size()) {
            throw new UnknownType();
        }
        return tokens.get(next++);
    }

    private void skipSpaces() {
        while (next < tokens.size() && tokens.get(next).equals(" ")) {
            next++;
        }
    }

    private static final class UnknownType extends RuntimeException {

        UnknownType() {
            super("not a type", null, false, false);
        }
    }
}
