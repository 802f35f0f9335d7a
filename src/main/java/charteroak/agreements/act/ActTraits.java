package charteroak.agreements.act;

import charteroak.ground.permission.Deed;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is so of every act of a kind.
 *
 * @param deed what a person must be permitted to do it
 * @param documents the agreements to which it may be done; none where it is done in a project alone
 * @param states the states in which an agreement admits it
 * @param shape what it is asked with
 * @param inProjects whether it is done in a project
 * @param statesAFact whether it states what has happened, so that it cannot lie ahead
 * @param needs the fields without which a seed cannot bring it, as seed files name them
 */
record ActTraits(
        Deed deed,
        Set<AgreementKind> documents,
        Set<AgreementState> states,
        ActShape shape,
        boolean inProjects,
        boolean statesAFact,
        Set<String> needs,
        Function<ActEntry, Act> read) {

    private static final String REASON = "note";

    static final Set<AgreementKind> EVERY_DOCUMENT = EnumSet.allOf(AgreementKind.class);
    static final Set<AgreementKind> BUT_LETTERS = EnumSet.complementOf(EnumSet.of(AgreementKind.LETTER_OF_INTENT));
    static final Set<AgreementState> EVERY_STATE = EnumSet.allOf(AgreementState.class);
    static final Set<AgreementState> WHILE_ALIVE = EnumSet.of(
            AgreementState.DRAFT, AgreementState.PARTLY_SIGNED, AgreementState.EXECUTED, AgreementState.SUSPENDED);

    /** What is done to agreements, in some of their states. */
    static ActTraits toAgreements(
            Deed deed,
            Set<AgreementKind> documents,
            Set<AgreementState> states,
            ActShape shape,
            Function<ActEntry, Act> read) {
        return new ActTraits(deed, documents, states, shape, false, false, shape.needs(), read);
    }

    /** What has happened in a project. */
    static ActTraits inProjects(Deed deed, ActShape shape, Function<ActEntry, Act> read) {
        return new ActTraits(deed, Set.of(), Set.of(), shape, true, true, shape.needs(), read);
    }

    ActTraits inProjectsToo() {
        return new ActTraits(deed, documents, states, shape, true, statesAFact, needs, read);
    }

    ActTraits statingAFact() {
        return new ActTraits(deed, documents, states, shape, inProjects, true, needs, read);
    }

    /** For acts whose note says why, which is not left out. */
    ActTraits givingAReason() {
        Set<String> more = Stream.concat(needs.stream(), Stream.of(REASON)).collect(Collectors.toUnmodifiableSet());
        return new ActTraits(deed, documents, states, shape, inProjects, statesAFact, more, read);
    }

    boolean givesAReason() {
        return needs.contains(REASON);
    }

    ActTraits needing(String field) {
        return new ActTraits(deed, documents, states, shape, inProjects, statesAFact, Set.of(field), read);
    }
}
