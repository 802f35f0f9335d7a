package charteroak.ground.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Copies the data folder while the server runs, as the graph was at one instant. Writers wait, what they wrote is on
 * disk first, and the copy checks that nothing was committed meanwhile. Readers notice nothing.
 */
@Component
public class DataCopy {

    /** Files that are not copied, because they are derived, secret, or of use to one process only. */
    private static final Set<Path> LEFT_OUT = Set.of(
            Path.of("index"),
            Path.of("identity"),
            Path.of("operator-secret"),
            Path.of("audit", "head-key.pem"),
            Path.of("graph", "bolt-password"),
            Path.of("graph", "logs"),
            Path.of("graph", "data", "databases", "store_lock"));

    private static final int TRIES = 3;

    private final DataFolder folder;
    private final WriteGate gate;
    private final ObjectProvider<EmbeddedGraph> graph;

    DataCopy(DataFolder folder, WriteGate gate, ObjectProvider<EmbeddedGraph> graph) {
        this.folder = folder;
        this.gate = gate;
        this.graph = graph;
    }

    /** The folder in which all data is kept. */
    public Path dataFolder() {
        return folder.path();
    }

    /** Whether the graph is part of the copy, rather than on a separate server. */
    public boolean hasGraph() {
        return graph.getIfAvailable() != null;
    }

    /** Copies everything but secrets and derived data into an existing, empty folder. */
    public void into(Path target) throws Exception {
        EmbeddedGraph embedded = graph.getObject();
        gate.held(() -> {
            for (int tried = 0; tried < TRIES; tried++) {
                embedded.writeEverythingOut();
                String before = embedded.committed();
                copy(target);
                if (embedded.committed().equals(before)) {
                    return target;
                }
            }
            throw new IOException("Something wrote to the graph past the gate while it was copied.");
        });
    }

    private void copy(Path target) throws IOException {
        Path from = folder.path();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (isLeftOut(from.relativize(each)) || each.equals(target)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(target.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (!isLeftOut(from.relativize(each)) && attributes.isRegularFile()) {
                    Path copy = target.resolve(from.relativize(each).toString());
                    Files.deleteIfExists(copy);
                    Files.copy(each, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isLeftOut(Path relative) {
        return LEFT_OUT.contains(relative) || relative.toString().endsWith(".unfinished");
    }
}
