package charteroak.agreements.signedcopy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Files in a folder of this machine, where they were received too, so that keeping one is a move. */
final class FolderContentStore implements ContentStore {

    private final Path folder;

    FolderContentStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void keep(ReceivedFile received) {
        Path shelf = shelf(received.sha256());
        Path kept = place(received.sha256());
        try {
            Files.createDirectories(shelf);
            if (!Files.exists(kept)) {
                Files.move(received.file(), kept, StandardCopyOption.ATOMIC_MOVE);
                try (FileChannel channel = FileChannel.open(shelf, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        } catch (IOException failure) {
            throw new ContentStoreFailure("%s cannot be written.".formatted(kept), failure);
        }
    }

    @Override
    public Optional<byte[]> stored(String sha256) {
        Path kept = place(sha256);
        try {
            return Files.exists(kept) ? Optional.of(Files.readAllBytes(kept)) : Optional.empty();
        } catch (IOException failure) {
            throw new ContentStoreFailure("%s cannot be read.".formatted(kept), failure);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(ContentStore.place(sha256));
    }

    private Path shelf(String sha256) {
        return folder.resolve(ContentStore.shelf(sha256));
    }
}
