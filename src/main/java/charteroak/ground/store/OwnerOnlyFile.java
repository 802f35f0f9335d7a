package charteroak.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that only its owner can read, where the operating system knows owners.
 *
 * @param folder the folder of the file, made when missing
 * @param name the name of the file
 */
public record OwnerOnlyFile(Path folder, String name) {

    /** The text of the file; empty where there is none. */
    public Optional<String> read() {
        Path path = folder.resolve(name);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the file, which appears whole or not at all. */
    public void write(String text) {
        try {
            OwnersOnly.write(OwnersOnly.folder(folder), name, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
