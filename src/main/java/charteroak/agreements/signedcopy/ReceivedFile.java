package charteroak.agreements.signedcopy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was received and is not kept yet; closing it removes it, unless it was moved to where it is kept. */
record ReceivedFile(Path file, String sha256, long bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
