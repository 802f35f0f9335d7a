package charteroak.agreements.signedcopy;

import charteroak.ground.store.OwnersOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Receives files into the folder of signed copies, as far as they are not too large. */
@Component
final class Reception {

    private static final int AT_ONCE = 64 << 10;

    private final SignedCopySettings settings;

    Reception(SignedCopySettings settings) {
        this.settings = settings;
    }

    /** How many bytes a file may have. */
    long most() {
        return settings.most().toBytes();
    }

    /** Receives a file, which is on the disk then; empty where it is too large, of which nothing is left. */
    Optional<ReceivedFile> receive(InputStream sent) throws IOException {
        Path file = Files.createTempFile(OwnersOnly.folder(settings.folder()), "received-", ".unfinished");
        boolean whole = false;
        try {
            DigestInputStream digested = new DigestInputStream(sent, ContentHash.begun());
            long bytes = written(digested, file);
            whole = bytes <= most();
            return whole
                    ? Optional.of(new ReceivedFile(
                            file, ContentHash.told(digested.getMessageDigest().digest()), bytes))
                    : Optional.empty();
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private long written(InputStream sent, Path file) throws IOException {
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] some = new byte[AT_ONCE];
            for (int read = sent.read(some); read >= 0; read = sent.read(some)) {
                bytes += read;
                if (bytes > most()) {
                    return bytes;
                }
                out.write(some, 0, read);
            }
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return bytes;
    }
}
