package charteroak.ground.visibility;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The person or machine that looks, as queries see them.
 *
 * @param tokens the tokens they hold; they see what has one of these among its readers
 * @param toldWhatIsWithheld whether they may know how much is hidden from them
 */
public record Viewer(Set<String> tokens, boolean toldWhatIsWithheld) {

    static final String ANYBODY = "PUBLIC";
    static final String PARTICIPANT = "PARTICIPANTS";
    static final String AUDITOR = "AUDITOR";
    static final String MATCHING_ENGINE = "MATCHING_ENGINE";
    static final String ITSELF = "SERVER";

    /** Someone who holds no role. */
    public static final Viewer PUBLIC = new Viewer(Set.of(ANYBODY), false);

    /** The server itself, which judges from all facts; its results are shown to others only as far as they may see. */
    public static final Viewer SERVER = new Viewer(Set.of(ANYBODY, ITSELF), true);

    public Viewer {
        tokens = Set.copyOf(tokens);
    }

    public static Viewer of(Caller caller) {
        Set<String> tokens = new LinkedHashSet<>(Set.of(ANYBODY));
        boolean told = false;
        for (HeldRole held : caller.roles()) {
            tokens.addAll(tokensOf(held));
            if (held.role() == Role.REQUESTER && caller.id() != null) {
                tokens.add(ofAuthor(caller.id()));
            }
            told |= held.role() == Role.AUDITOR || held.role() == Role.OPERATING_GROUP;
        }
        return new Viewer(tokens, told);
    }

    /** Whether they may see what has these readers. */
    public boolean sees(Readers readers) {
        return readers.tokens().isEmpty() || readers.tokens().stream().anyMatch(tokens::contains);
    }

    /** Whether they see, beside what is public, nothing that somebody else wrote. */
    public boolean seesOnlyTheirOwn() {
        return tokens.stream().allMatch(token -> token.equals(ANYBODY) || token.startsWith(Readers.AUTHOR));
    }

    /** Somebody who sees what both of them see, and is told no more than either. */
    public Viewer and(Viewer other) {
        Set<String> shared = new LinkedHashSet<>(tokens);
        shared.retainAll(other.tokens);
        return new Viewer(shared, toldWhatIsWithheld && other.toldWhatIsWithheld);
    }

    /** Whether they take part in the program, and may read what participants alone read. */
    public boolean takesPart() {
        return tokens.contains(PARTICIPANT);
    }

    static String ofAgency(String code) {
        return "AGENCY:" + code;
    }

    /** The token of whoever writes requests, by the identity provider's lasting name for them. */
    static String ofAuthor(String person) {
        return Readers.AUTHOR + person;
    }

    /**
     * The tokens of a role. Resident advisors and requesters see only what is public, and requesters what they write
     * themselves; holders of any other role are participants.
     */
    private static Set<String> tokensOf(HeldRole held) {
        return switch (held.role()) {
            case PUBLIC, RESIDENT_ADVISOR, REQUESTER -> Set.of();
            case STEWARD, COUNSEL, BOARD_MEMBER ->
                Set.of(PARTICIPANT, ofAgency(Objects.requireNonNull(held.agencyCode())));
            case OPERATING_GROUP, HUB_OPERATOR -> Set.of(PARTICIPANT);
            case AUDITOR -> Set.of(PARTICIPANT, AUDITOR);
            case MATCHING_ENGINE -> Set.of(PARTICIPANT, MATCHING_ENGINE);
        };
    }
}
