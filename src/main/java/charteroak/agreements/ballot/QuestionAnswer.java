package charteroak.agreements.ballot;

/**
 * What is answered to one of the four questions, and why.
 *
 * @param reason from {@link #SHORTEST_REASON} to {@link #LONGEST_REASON} characters
 */
public record QuestionAnswer(FourQuestion question, Said answer, String reason) {

    public static final int SHORTEST_REASON = 20;
    public static final int LONGEST_REASON = 4_000;

    /** Yes, no, or yes on a condition. */
    public enum Said {
        YES,
        NO,
        MAYBE
    }
}
