package charteroak.front.seedformat;

/** A place in a seed file, with its line counted from 1. */
record SeedPlace(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
