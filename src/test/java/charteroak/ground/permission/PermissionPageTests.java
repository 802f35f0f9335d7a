package charteroak.ground.permission;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.ground.sentence.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionPageTests {

    private static final Path PAGE = Path.of("docs/permissions.md");

    @Test
    void thePageSaysWhatTheTableSays() throws IOException {
        String page = page();
        if (Boolean.getBoolean("charteroak.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/permissions.md is stale: mvn -q test -Dtest=PermissionPageTests -Dcharteroak.write=true")
                .isEqualTo(page);
    }

    private static String page() {
        PermissionTable table = PermissionTable.own();
        return """
                # Who may do what

                Made from [`permissions.csv`](../src/main/resources/permission/permissions.csv), from which the server's checks come too; do not
                edit it here. Each act is named as its mutation; `postLineage` is `POST /api/v1/lineage`. Whoever has not signed in, the
                public, and resident advisors write nothing. "That agency" is the one whose thing it is, or for which it is done.

                | act | who may | but not | source |
                |---|---|---|---|
                %s
                """.formatted(table.all().stream().map(PermissionPageTests::row).collect(Collectors.joining("\n")));
    }

    private static String row(Entry entry) {
        Sentence exception = PermissionWording.exception(entry);
        List<String> sources =
                entry.rules().stream().map(PermissionRule::source).distinct().toList();
        return "| `%s`: %s | %s | %s | %s |"
                .formatted(
                        entry.deed().word(),
                        entry.inWords(),
                        new Sentence("sentence.several", List.of(PermissionWording.who(entry, Set.of("that agency")))),
                        exception == null ? "" : exception.toString().replaceFirst("^not ", ""),
                        String.join("; ", sources));
    }
}
