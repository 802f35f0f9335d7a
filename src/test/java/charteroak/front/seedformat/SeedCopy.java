package charteroak.front.seedformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the small seed, to be spoilt. */
public record SeedCopy(Path folder) {

    private static final Path SMALL = Path.of("src/test/resources/seed-small");

    public static SeedCopy in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new SeedCopy(folder);
    }

    public SeedCopy replace(String file, String text, String by) throws IOException {
        String content = Files.readString(folder.resolve(file));
        assertThat(content).contains(text);
        Files.writeString(folder.resolve(file), content.replace(text, by));
        return this;
    }

    SeedCopy write(String file, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.write(folder.resolve(file), content);
        return this;
    }

    SeedCopy write(String file, String content) throws IOException {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    SeedCopy delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }
}
