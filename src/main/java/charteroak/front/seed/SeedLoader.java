package charteroak.front.seed;

import charteroak.agreements.disclosure.Disclosures;
import charteroak.front.seedformat.Seed;
import charteroak.front.seedformat.SeedFolder;
import charteroak.front.seedformat.SeedRejected;
import charteroak.ground.audit.Actor;
import charteroak.ground.audit.Chronicle;
import charteroak.ground.store.GraphVersion;
import charteroak.ground.store.RetriedTransaction;
import charteroak.ground.visibility.Audience;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Loads a seed folder into a graph that has none: all of it in one transaction, or nothing. */
@Component
record SeedLoader(
        SeedLoads loads,
        Batches batches,
        Disclosures disclosures,
        GraphVersion version,
        RetriedTransaction transaction,
        Chronicle chronicle,
        Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    /** Loads a folder unless the graph already has a seed; throws {@link SeedRejected} when the folder is wrong. */
    Outcome load(Path path) {
        String loaded = loads.hash().orElse(null);
        if (loaded != null) {
            return compare(loaded, path);
        }
        SeedFolder folder = SeedFolder.open(path);
        Seed seed = folder.read();
        LOG.info("Seeding the empty catalogue from {}", path.toAbsolutePath().normalize());
        Outcome outcome = write(seed, folder.hash(), path);
        LOG.info(
                "Seeded {} elements, {} agreements and {} projects",
                seed.elements().size(),
                seed.agreements().size(),
                seed.projects().size());
        return outcome;
    }

    private Outcome compare(String loaded, Path path) {
        if (!path.toFile().isDirectory() || SeedFolder.open(path).hash().equals(loaded)) {
            return Outcome.ALREADY_LOADED;
        }
        LOG.warn(
                "The seed in {} has changed since it was loaded. The catalogue keeps what it has; to load the changed seed, start with an empty data folder.",
                path.toAbsolutePath().normalize());
        return Outcome.CHANGED_SINCE;
    }

    private Outcome write(Seed seed, String hash, Path path) {
        try {
            boolean mine = transaction.run(() -> writeWithin(seed, hash));
            return mine ? Outcome.LOADED : Outcome.ALREADY_LOADED;
        } catch (DataIntegrityViolationException taken) {
            throw new SeedRejected(
                    path.toString(),
                    List.of("The graph already has something the seed would create; start with an empty data folder. "
                            + taken.getMostSpecificCause().getMessage()));
        }
    }

    private boolean writeWithin(Seed seed, String hash) {
        if (!loads.claim(hash, clock.instant())) {
            return false;
        }
        chronicle.recordAll(Actor.SEED, "SEED_LOADED", "seed", seed.items());
        SeededCatalog.write(seed, batches);
        SeededLaw.write(seed, batches);
        SeededAgreements.write(seed, batches);
        SeededProjects.write(seed, batches);
        SeededMeetings.write(seed, batches);
        SeededApplications.write(seed, batches);
        SeededAliases.write(seed, batches);
        writeAudiences(seed);
        version.changed(List.of());
        return true;
    }

    /** Sets the audiences of the things, wholes before their parts, as someone with the permission would. */
    private void writeAudiences(Seed seed) {
        Stream.of(seed.systems(), seed.datasets(), seed.elements(), seed.agreements(), seed.projects())
                .flatMap(List::stream)
                .filter(thing ->
                        thing.get("audience") != null && !Audience.PUBLIC.name().equals(thing.get("audience")))
                .forEach(thing -> disclosures.keep(
                        String.valueOf(thing.get("id")), Audience.valueOf(String.valueOf(thing.get("audience")))));
    }

    /** The outcome of loading a seed. */
    enum Outcome {
        LOADED,
        ALREADY_LOADED,
        CHANGED_SINCE
    }
}
