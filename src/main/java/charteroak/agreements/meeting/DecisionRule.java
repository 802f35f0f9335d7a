package charteroak.agreements.meeting;

import charteroak.ground.sentence.Sentence;

/** How a board decides, by the program's manual of data governance. */
enum DecisionRule {
    /** Every seat that is held says yes, its holder present or by letter: the Executive Board. */
    EVERY_SEAT,
    /** Everybody who is present says yes: the Data Governing Board. */
    ALL_PRESENT,
    /** Advice is given and nothing decided: the Resident Advisory Board. */
    ADVICE;

    static DecisionRule of(String bodyCode) {
        return switch (bodyCode) {
            case "EXECUTIVE_BOARD" -> EVERY_SEAT;
            case "DATA_GOVERNING_BOARD" -> ALL_PRESENT;
            default -> ADVICE;
        };
    }

    Sentence inWords() {
        return switch (this) {
            case EVERY_SEAT -> Sentence.of("meeting.ruleEverySeat");
            case ALL_PRESENT -> Sentence.of("meeting.ruleAllPresent");
            case ADVICE -> Sentence.of("meeting.ruleAdvice");
        };
    }

    /** Whether a seat can be voted by a letter; the manual names letters for the Executive Board alone. */
    boolean admitsLetters() {
        return this == EVERY_SEAT;
    }
}
