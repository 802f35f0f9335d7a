package charteroak.ground.permission;

import charteroak.ground.api.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table in {@code permission/permissions.csv}. A table with an unknown word is refused, naming the line. */
final class PermissionTable {

    static final String FILE = "permission/permissions.csv";

    private static final String HEADING = "act,role,body,agency,as,in words,apart from,source";
    private static final int CELLS = 8;

    private final Map<Deed, Entry> entries = new EnumMap<>(Deed.class);

    private PermissionTable() {}

    /** The table that comes with this program. */
    static PermissionTable own() {
        try (InputStream file = PermissionTable.class.getClassLoader().getResourceAsStream(FILE)) {
            return read(new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PermissionTable read(String text) {
        PermissionTable table = new PermissionTable();
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            throw wrong(1, "the columns are " + HEADING);
        }
        for (int at = 1; at < lines.size(); at++) {
            table.add(at + 1, lines.get(at));
        }
        Set<String> missing = new TreeSet<>();
        Stream.of(Deed.values())
                .filter(deed -> !table.entries.containsKey(deed))
                .forEach(deed -> missing.add(deed.word()));
        if (!missing.isEmpty()) {
            throw wrong(lines.size(), "nobody may do " + missing + "; each act has a row");
        }
        return table;
    }

    Entry of(Deed deed) {
        return Objects.requireNonNull(entries.get(deed));
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    private void add(int line, String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != CELLS) {
            throw wrong(line, "there are %d cells, not %d".formatted(cells.length, CELLS));
        }
        Deed deed = Deed.ofWord(cells[0]).orElseThrow(() -> wrong(line, "there is no act '%s'".formatted(cells[0])));
        PermissionRule rule = rule(line, cells);
        Entry before = entries.get(deed);
        if (before == null) {
            entries.put(deed, first(line, deed, rule, cells[5], cells[6]));
            return;
        }
        if (!cells[5].isEmpty() || !cells[6].isEmpty()) {
            throw wrong(line, "the first row of " + cells[0] + " says it in words and whom it is apart from");
        }
        if (before.rules().contains(rule)) {
            throw wrong(line, "this row is there already");
        }
        entries.put(
                deed,
                new Entry(
                        deed,
                        before.inWords(),
                        Stream.concat(before.rules().stream(), Stream.of(rule)).toList(),
                        before.apartFrom(),
                        before.apartRoles()));
    }

    private static Entry first(int line, Deed deed, PermissionRule rule, String inWords, String apart) {
        if (inWords.isBlank()) {
            throw wrong(line, "the first row of " + deed.word() + " says it in words");
        }
        Set<Deed> deeds = new LinkedHashSet<>();
        Set<Role> roles = new LinkedHashSet<>();
        for (String word : words(apart)) {
            Deed.ofWord(word).ifPresentOrElse(deeds::add, () -> roles.add(role(line, word)));
        }
        return new Entry(deed, inWords, List.of(rule), deeds, roles);
    }

    private static PermissionRule rule(int line, String[] cells) {
        Role role = role(line, cells[1]);
        String body = cells[2].isEmpty() ? null : cells[2];
        if (body != null && !role.isOnABody()) {
            throw wrong(line, role + " is held on no board");
        }
        if (!cells[3].equals("OWN") && !cells[3].equals("ANY")) {
            throw wrong(line, "the agency is OWN or ANY, not '%s'".formatted(cells[3]));
        }
        boolean own = cells[3].equals("OWN");
        if (own && !role.mayBeForAnAgency()) {
            throw wrong(line, role + " is held for no agency, so it has none of its own");
        }
        if (cells[7].isBlank()) {
            throw wrong(line, "the source is missing");
        }
        return new PermissionRule(role, body, own, Set.copyOf(words(cells[4])), cells[7]);
    }

    private static Role role(int line, String word) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(word))
                .findFirst()
                .filter(role -> role != Role.PUBLIC)
                .orElseThrow(() -> wrong(line, "there is no act and no role '%s' that may write".formatted(word)));
    }

    private static List<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static IllegalStateException wrong(int line, String what) {
        return new IllegalStateException("%s, line %d: %s.".formatted(FILE, line, what));
    }
}
