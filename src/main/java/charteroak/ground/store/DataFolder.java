package charteroak.ground.store;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The data folder, closed to other accounts before anything is stored in it. */
@Component
final class DataFolder {

    private final Path path;

    /** Makes or closes the folder; throws {@link StartRefused} when it stays open to others. */
    DataFolder(StoreSettings settings) {
        path = settings.dataFolder();
        try {
            OwnersOnly.folder(path);
        } catch (IOException failure) {
            throw GraphNotStarted.in(path, failure);
        }
    }

    Path path() {
        return path;
    }
}
