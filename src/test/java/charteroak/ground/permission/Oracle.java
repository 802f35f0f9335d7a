package charteroak.ground.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the table says, read again by a reader that knows nothing of the first: each row cut at its commas. */
record Oracle(List<List<String>> rows) {

    static Oracle read() {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/main/resources/permission/permissions.csv"));
            return new Oracle(lines.subList(1, lines.size()).stream()
                    .map(line -> List.of(line.split(",", -1)))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> acts() {
        return rows.stream().map(List::getFirst).collect(Collectors.toSet());
    }

    /**
     * Whether somebody with one role may do something for an agency.
     *
     * @param held the role as the tests write it, such as STEWARD:SDE or BOARD_MEMBER:EXECUTIVE_BOARD:SDE
     * @param part what the agency is in the agreement
     */
    boolean allows(String act, String held, String agency, String part) {
        return rows.stream().filter(row -> row.getFirst().equals(act)).anyMatch(row -> {
            String[] parts = held.split(":");
            boolean role = row.get(1).equals(parts[0]);
            boolean body =
                    row.get(2).isEmpty() || (parts.length == 3 && row.get(2).equals(parts[1]));
            boolean whose = row.get(3).equals("ANY") || (parts.length > 1 && parts[parts.length - 1].equals(agency));
            boolean as = row.get(4).isEmpty() || List.of(row.get(4).split(" ")).contains(part);
            return role && body && whose && as;
        });
    }
}
