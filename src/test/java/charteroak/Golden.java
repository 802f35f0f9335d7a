package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what must not move. It is held against what is found, and written anew only when asked to with {@code -Dcharteroak.write=true}. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares a file of the golden folder with what was found. */
    public static void holds(String file, String found) throws IOException {
        holds(FOLDER.resolve(file), found);
    }

    public static void holds(Path file, String found) throws IOException {
        if (Boolean.getBoolean("charteroak.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, found);
        }
        assertThat(found)
                .as(
                        "%s differs: what it holds must not move. Where it is meant to, -Dcharteroak.write=true writes it anew; say in the commit why.",
                        file)
                .isEqualTo(Files.readString(file));
    }
}
