package charteroak.ground.store;

import java.nio.file.Path;

/** Thrown at start when the embedded graph cannot be opened in its folder. */
class GraphNotStarted extends RuntimeException {

    private final Path folder;

    GraphNotStarted(Path folder, Throwable cause) {
        super("The graph in %s could not be opened.".formatted(folder), cause);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
