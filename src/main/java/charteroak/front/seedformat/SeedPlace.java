package charteroak.front.seedformat;

/** Where something is written: a file within the seed folder, and a line counted from 1. */
record SeedPlace(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
