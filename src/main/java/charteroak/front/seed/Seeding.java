package charteroak.front.seed;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the seed when the application starts, before the web server accepts the first request. */
@Component
class Seeding implements SmartLifecycle {

    private final Settings settings;
    private final SeedLoader loader;
    private volatile boolean running;

    Seeding(Settings settings, SeedLoader loader) {
        this.settings = settings;
        this.loader = loader;
    }

    /**
     * The seed with which an empty catalog starts.
     *
     * @param folder the seed folder; empty to start with nothing
     */
    @ConfigurationProperties("charteroak.seed")
    record Settings(@DefaultValue("") String folder) {

        Optional<Path> seedFolder() {
            return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
        }
    }

    @Override
    public void start() {
        settings.seedFolder().ifPresent(loader::load);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** An early phase: whatever derives something from the graph at start comes later. */
    @Override
    public int getPhase() {
        return 0;
    }
}
