package charteroak.front.search;

/** What a piece of text is to the thing it belongs to, which decides how much a match in it counts. */
enum PassageRole {
    NAME(10),
    ALIAS(6),
    TEXT(4),
    PARENT(3);

    private final float weight;

    PassageRole(float weight) {
        this.weight = weight;
    }

    String field() {
        return name();
    }

    float weight() {
        return weight;
    }
}
