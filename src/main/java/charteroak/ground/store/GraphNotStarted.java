package charteroak.ground.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;
import org.springframework.core.NestedExceptionUtils;

/** Says in one sentence why the embedded graph did not open and what to do. */
final class GraphNotStarted {

    private GraphNotStarted() {}

    static StartRefused in(Path folder, Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> explained(cause, folder, failure))
                .findFirst()
                .orElseGet(() -> new StartRefused(
                        "The graph in %s could not be opened: %s"
                                .formatted(
                                        folder,
                                        NestedExceptionUtils.getMostSpecificCause(failure)
                                                .getMessage()),
                        "Set CHARTER_OAK_DATA to another folder, or restore this one from a backup.",
                        failure));
    }

    private static Stream<StartRefused> explained(Throwable cause, Path folder, Throwable failure) {
        boolean locked = cause instanceof FileLockException;
        if (cause instanceof AccessDeniedException || locked && !isWritable(folder)) {
            return Stream.of(new StartRefused(
                    "The data folder %s cannot be written by this user.".formatted(folder),
                    "Give this user the right to write there, or set CHARTER_OAK_DATA to another folder.",
                    failure));
        }
        if (locked) {
            return Stream.of(new StartRefused(
                    "The data folder %s is in use by another running instance.".formatted(folder),
                    "Stop that instance, or set CHARTER_OAK_DATA to another folder.",
                    failure));
        }
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
            return Stream.of(new StartRefused(
                    "The disk that holds %s is full.".formatted(folder),
                    "Free some space, or set CHARTER_OAK_DATA to a folder on another disk.",
                    failure));
        }
        return Stream.empty();
    }

    /**
     * Whether a file can be written in a folder. This is tried, because permissions do not show that a file system is
     * mounted read-only.
     */
    private static boolean isWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "writable", null));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
