package charteroak.judgement.ruling;

import charteroak.agreements.agreement.Party;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step that mends a gap, done by each of the named agencies. A thing that the step needs but does not name was made
 * by an earlier step.
 *
 * @param act null where the step changes the request, or something outside the catalog
 * @param document the number of the agreement or project; null where an earlier step drafts the document, and where the
 *     step is about none
 * @param forElements whether the step is done for the elements that are asked about
 * @param elements those elements
 */
public record Remedy(
        Kind kind,
        @Nullable Deed act,
        List<Doer> by,
        @Nullable String document,
        About about,
        boolean forElements,
        List<DataElement> elements,
        Sentence sentence) {

    public Remedy {
        by = List.copyOf(by);
        elements = List.copyOf(elements);
    }

    /** What a step changes: something an act records, the request, or something outside the catalog. */
    public enum Kind {
        ACT,
        REQUEST,
        ELSEWHERE
    }

    /** An agency that does the step, and its roles in the document. */
    public record Doer(Agency agency, Set<Party.Role> as) {}

    /**
     * What a step is about.
     *
     * @param amendment the public id of the act that is signed
     * @param signsAmendment whether an amendment is signed and not the document
     * @param clause the code of the clause that is stated
     * @param extendsTerm whether the document gets a later last day
     * @param notAfter the latest day that may become the last; null where that does not matter
     * @param ends the public id of the schedule that ends
     * @param voids the public id of the act that is voided
     * @param voided the kind of the act that is voided
     * @param on the day by which the step must take effect; null where today will do
     */
    public record About(
            @Nullable String schedule,
            @Nullable String condition,
            @Nullable String amendment,
            boolean signsAmendment,
            @Nullable String clause,
            boolean extendsTerm,
            @Nullable LocalDate notAfter,
            @Nullable String ends,
            @Nullable String user,
            @Nullable Agency party,
            @Nullable String voids,
            @Nullable Deed voided,
            @Nullable LocalDate on,
            List<String> findings) {

        static final About NOTHING =
                new About(null, null, null, false, null, false, null, null, null, null, null, null, null, List.of());

        static About schedule(String id) {
            return new About(id, null, null, false, null, false, null, null, null, null, null, null, null, List.of());
        }

        static About condition(@Nullable String scheduleId, String code) {
            return new About(
                    scheduleId, code, null, false, null, false, null, null, null, null, null, null, null, List.of());
        }

        static About amendment(@Nullable String id) {
            return new About(null, null, id, true, null, false, null, null, null, null, null, null, null, List.of());
        }

        static About change(
                @Nullable String clause, boolean extendsTerm, @Nullable LocalDate notAfter, @Nullable String ends) {
            return new About(
                    null,
                    null,
                    null,
                    false,
                    clause,
                    extendsTerm,
                    notAfter,
                    ends,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }

        static About user(String id) {
            return new About(null, null, null, false, null, false, null, null, id, null, null, null, null, List.of());
        }

        static About party(Agency party) {
            return new About(
                    null, null, null, false, null, false, null, null, null, party, null, null, null, List.of());
        }

        public static About voiding(String actId, Deed voided) {
            return new About(
                    null, null, null, false, null, false, null, null, null, null, actId, voided, null, List.of());
        }

        public static About by(LocalDate day) {
            return new About(null, null, null, false, null, false, null, null, null, null, null, null, day, List.of());
        }

        public static About findings(List<String> ids) {
            return new About(null, null, null, false, null, false, null, null, null, null, null, null, null, ids);
        }
    }

    public static Remedy act(Deed deed, List<Doer> by, @Nullable String document, Sentence sentence) {
        return new Remedy(Kind.ACT, deed, by, document, About.NOTHING, false, List.of(), sentence);
    }

    public static Remedy request(Sentence sentence) {
        return new Remedy(Kind.REQUEST, null, List.of(), null, About.NOTHING, true, List.of(), sentence);
    }

    /** A step that no act in the catalog can do. */
    public static Remedy elsewhere(Sentence sentence) {
        return new Remedy(Kind.ELSEWHERE, null, List.of(), null, About.NOTHING, false, List.of(), sentence);
    }

    /** The things that the sentence names. */
    public List<Reference> sentenceReferences() {
        return sentence.references();
    }

    public Remedy about(About what) {
        return new Remedy(kind, act, by, document, what, forElements, elements, sentence);
    }

    public Remedy ofElements() {
        return new Remedy(kind, act, by, document, about, true, elements, sentence);
    }

    /** The step without elements. */
    Remedy ofNoElements() {
        return new Remedy(kind, act, by, document, about, false, List.of(), sentence);
    }

    /** Some steps followed by others. */
    public static List<Remedy> both(List<Remedy> first, List<Remedy> then) {
        List<Remedy> steps = new ArrayList<>(first);
        steps.addAll(then);
        return steps;
    }

    Remedy of(DataElement element) {
        return forElements ? new Remedy(kind, act, by, document, about, true, List.of(element), sentence) : this;
    }

    /** The things that the sentences of several steps name, each once. */
    static List<Reference> references(Collection<Remedy> remedies) {
        return remedies.stream()
                .flatMap(remedy -> remedy.sentenceReferences().stream())
                .distinct()
                .toList();
    }

    /** The sentences of several steps, each once; null when there are none. */
    static @Nullable Sentence told(Collection<Remedy> remedies) {
        List<Sentence> sentences =
                remedies.stream().map(Remedy::sentence).distinct().toList();
        return sentences.isEmpty() ? null : Sentence.several(sentences);
    }
}
