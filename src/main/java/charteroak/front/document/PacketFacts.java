package charteroak.front.document;

import java.util.List;

/**
 * What a board's packet about a project may say, in words; what is not known is empty. Templates name its components.
 *
 * @param verdict whether the project is covered on that day
 * @param asOf the day on which all of it is so
 * @param withheld how many uses are left out because the reader may not see them; empty where none is
 * @param address where the catalog shows the same
 * @param version the version of the template
 */
record PacketFacts(
        String number,
        String title,
        String summary,
        String purpose,
        String stage,
        String topic,
        String recipient,
        String providers,
        String startsOn,
        String endsOn,
        boolean illustrative,
        String asOf,
        String verdict,
        String covered,
        String notCovered,
        String needsCounsel,
        String withheld,
        List<InTheWay> inTheWay,
        List<Use> uses,
        List<Ballot> ballots,
        List<HandedInForm> forms,
        List<ReliedAgreement> agreements,
        String address,
        String version) {

    /** A reason why some use is not covered, and what would mend it. */
    record InTheWay(String rule, String reason, String remedy) {}

    /** A use that is asked for. */
    record Use(String element, String dataset, String owner, String as, String years, String answer) {}

    /** A vote that counts; without one, {@code vote} is empty. */
    record Ballot(
            String agency,
            String vote,
            String on,
            String note,
            List<VoteCondition> conditions,
            List<Considered> considered) {}

    /** A condition of a yes, as the clause that an agreement is to state. */
    record VoteCondition(String code, String clause) {}

    /** What was answered to one of the four questions, and why. */
    record Considered(String question, String considered, String why) {}

    /** The form as it was handed in last. */
    record HandedInForm(
            String form, String handedIn, String representative, String destroyBy, List<FormAnswer> answers) {}

    /** A question of the form with its answer. */
    record FormAnswer(String asked, String text) {}

    /** An agreement on which the project relies. */
    record ReliedAgreement(String agreement, String agreementTitle, boolean inForce) {}
}
