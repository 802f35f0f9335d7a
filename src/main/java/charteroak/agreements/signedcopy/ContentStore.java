package charteroak.agreements.signedcopy;

import charteroak.ground.store.OwnersOnly;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Files in a folder, each under the SHA-256 of what it holds. A file appears whole or not at all, is on the disk before it is told of, and
 * is never overwritten.
 */
@Component
final class ContentStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int AT_ONCE = 64 << 10;

    private final SignedCopySettings settings;

    ContentStore(SignedCopySettings settings) {
        this.settings = settings;
    }

    /** How many bytes a file may have. */
    long most() {
        return settings.most().toBytes();
    }

    /** A file that was received and is not kept yet; closing it removes it, unless it was kept. */
    record Received(Path file, String sha256, long bytes) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    /** Receives a file as far as it is not too large; empty where it is, of which nothing is left. */
    Optional<Received> receive(InputStream sent) throws IOException {
        Path file = Files.createTempFile(OwnersOnly.folder(settings.folder()), "received-", ".unfinished");
        boolean whole = false;
        try {
            DigestInputStream digested = new DigestInputStream(sent, sha256());
            long bytes = written(digested, file);
            whole = bytes <= most();
            return whole
                    ? Optional.of(new Received(
                            file,
                            HexFormat.of().formatHex(digested.getMessageDigest().digest()),
                            bytes))
                    : Optional.empty();
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Keeps a received file; one that is kept already stays as it is. */
    synchronized void keep(Received received) throws IOException {
        Path kept = place(received.sha256());
        Path among = Files.createDirectories(shelf(received.sha256()));
        if (!Files.exists(kept)) {
            Files.move(received.file(), kept, StandardCopyOption.ATOMIC_MOVE);
            flush(among);
        }
    }

    /** What is kept under a hash; empty where nothing is, and where what is there is no longer what was kept. */
    Optional<byte[]> content(String sha256) throws IOException {
        if (!SHA256.matcher(sha256).matches() || !Files.exists(place(sha256))) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(place(sha256));
        return Optional.of(content)
                .filter(each -> HexFormat.of().formatHex(sha256().digest(each)).equals(sha256));
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
        flush(file);
        return bytes;
    }

    private static void flush(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private Path place(String sha256) {
        return shelf(sha256).resolve(sha256 + ".pdf");
    }

    private Path shelf(String sha256) {
        return settings.folder().resolve(sha256.substring(0, 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
