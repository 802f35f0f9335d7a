package charteroak.front.seed;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the seed when the application starts, before the web server accepts the first request. */
@Component
class Seeding implements SmartLifecycle {

    private final SeedSettings settings;
    private final SeedLoader loader;
    private volatile boolean running;

    Seeding(SeedSettings settings, SeedLoader loader) {
        this.settings = settings;
        this.loader = loader;
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
