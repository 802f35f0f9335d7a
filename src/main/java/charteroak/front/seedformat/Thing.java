package charteroak.front.seedformat;

import charteroak.ground.fingerprint.Sha256;
import java.util.Locale;

/** A kind of thing that seed files define and mention by name, and how its names become public ids. */
enum Thing {
    PROGRAMME("programme", "programme", "programme.yaml"),
    BODY("body", "body", "programme.yaml"),
    AGENCY("agency", "agency", "programme.yaml"),
    MEETING("meeting", "meeting", "programme.yaml"),
    APPLICATION("application", "application", "programme.yaml"),
    PROTECTION_CLASS("protection class", "class", "law.yaml"),
    CONDITION("condition", "condition", "law.yaml"),
    LEGAL_BASIS("legal basis", "basis", "law.yaml"),
    SYSTEM("system", "system", "systems.yaml"),
    DATASET("dataset", "dataset", "systems.yaml"),
    CONCEPT("concept", "concept", "concepts.csv"),
    ELEMENT("element", "element", "elements/"),
    AGREEMENT("agreement", "agreement", "agreements/"),
    SCHEDULE("schedule", "schedule", "this file"),
    ACT("act", "act", "this file"),
    USER("user", "user", "this file"),
    PROJECT("project", "project", "projects/"),
    REQUEST("request", "request", "projects/"),
    ALIAS("alias", "alias", "lineage-aliases.yaml");

    private static final int HASHED = 24;

    private final String word;
    private final String prefix;
    private final String home;

    Thing(String word, String prefix, String home) {
        this.word = word;
        this.prefix = prefix;
        this.home = home;
    }

    String word() {
        return word;
    }

    String prefix() {
        return prefix;
    }

    /** The file or folder that defines such things. */
    String home() {
        return home;
    }

    /**
     * The public id of the thing with a name. Names of schedules, acts and users count within the agreement whose
     * number is {@code scope}.
     */
    String id(String name, String scope) {
        return switch (this) {
            case SYSTEM, DATASET, ELEMENT -> name;
            case SCHEDULE, ACT, USER -> prefix + "-" + slug(scope) + "-" + slug(name);
            case ALIAS -> prefix + "-" + Sha256.hex(name).substring(0, HASHED);
            default -> prefix + "-" + slug(name);
        };
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
