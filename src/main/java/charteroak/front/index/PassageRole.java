package charteroak.front.index;

/** What a piece of text is to its thing, which decides how much a match in it counts. */
public enum PassageRole {
    NAME(10),
    ALIAS(6),
    TEXT(4),
    PARENT(3);

    private final float weight;

    PassageRole(float weight) {
        this.weight = weight;
    }

    public String field() {
        return name();
    }

    public float weight() {
        return weight;
    }
}
