package charteroak.judgement.coverage;

/**
 * That an answer is not what was expected of it.
 *
 * @param about the code of a rule, or what else the answer is about
 */
public record Disagreement(String about, String text) {}
