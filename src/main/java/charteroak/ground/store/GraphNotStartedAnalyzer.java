package charteroak.ground.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the embedded graph did not open and what to do. */
class GraphNotStartedAnalyzer extends AbstractFailureAnalyzer<GraphNotStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable root, GraphNotStarted failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, GraphNotStartedAnalyzer::causeOf)
                .map(cause -> explain(cause, failure))
                .filter(analysis -> analysis != null)
                .findFirst()
                .orElseGet(() -> new FailureAnalysis(
                        "The graph in %s could not be opened: %s".formatted(failure.folder(), rootMessage(failure)),
                        "Set CHARTER_OAK_DATA to another folder, or restore this one from a backup.",
                        failure));
    }

    private static @Nullable Throwable causeOf(Throwable cause) {
        return cause.getCause();
    }

    private static @Nullable FailureAnalysis explain(Throwable cause, GraphNotStarted failure) {
        if (cause instanceof FileLockException && !isWritable(failure.folder())) {
            return notWritable(failure);
        }
        if (cause instanceof FileLockException) {
            return new FailureAnalysis(
                    "The data folder %s is in use by another running instance.".formatted(failure.folder()),
                    "Stop that instance, or set CHARTER_OAK_DATA to another folder.",
                    failure);
        }
        if (cause instanceof AccessDeniedException) {
            return notWritable(failure);
        }
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("No space left")) {
            return new FailureAnalysis(
                    "The disk that holds %s is full.".formatted(failure.folder()),
                    "Free some space, or set CHARTER_OAK_DATA to a folder on another disk.",
                    failure);
        }
        return null;
    }

    private static FailureAnalysis notWritable(GraphNotStarted failure) {
        return new FailureAnalysis(
                "The data folder %s cannot be written by this user.".formatted(failure.folder()),
                "Give this user the right to write there, or set CHARTER_OAK_DATA to another folder.",
                failure);
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

    private static String rootMessage(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
