package charteroak.judgement.ruling;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.agreement.Party;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    public record Doer(Agency agency, Set<Party.Role> as) {

        /** An agency that does the step whatever its roles. */
        public Doer(Agency agency) {
            this(agency, Set.of());
        }
    }

    /** What a step is about, besides its document. */
    public sealed interface About {

        /** Nothing besides. */
        record Nothing() implements About {}

        /** A schedule and, when counsel attests one, the code of a condition. */
        record OfSchedule(ScheduleId schedule, @Nullable String condition) implements About {}

        /** The public id of the amendment that is signed; null where an earlier step proposes it. */
        record OfAmendment(@Nullable ActId amendment) implements About {}

        /**
         * What an amendment changes.
         *
         * @param clause the code of the clause that is stated
         * @param extendsTerm whether the document gets a later last day
         * @param notAfter the latest day that may become the last; null where that does not matter
         * @param ends the public id of the schedule that ends
         */
        record OfChange(
                @Nullable String clause,
                boolean extendsTerm,
                @Nullable LocalDate notAfter,
                @Nullable ScheduleId ends) implements About {

            /** An amendment that lists other elements. */
            static final OfChange OF_LISTS = new OfChange(null, false, null, null);

            /** An amendment by which the document lasts longer. */
            static final OfChange OF_TERM = new OfChange(null, true, null, null);

            OfChange andExtends() {
                return new OfChange(clause, true, notAfter, ends);
            }
        }

        /** The public id of a licensed user. */
        record OfUser(String user) implements About {}

        /** The party that is reinstated. */
        record OfParty(Agency party) implements About {}

        /** The public id of the act that is voided, and its kind. */
        record OfVoided(ActId voids, Deed voided) implements About {}

        /** The day by which the step must take effect. */
        record By(LocalDate day) implements About {}

        /** The public ids of the findings that are resolved. */
        record OfFindings(List<String> findings) implements About {}

        /** Something that steps of one kind are about; null for steps of other kinds. */
        default <A extends About, T> @Nullable T read(Class<A> kind, Function<A, @Nullable T> part) {
            return kind.isInstance(this) ? part.apply(kind.cast(this)) : null;
        }

        /** The public ids that the step names beside its document. */
        default Stream<String> ids() {
            return switch (this) {
                case OfSchedule about -> Stream.of(about.schedule().value());
                case OfAmendment about -> Stream.ofNullable(about.amendment()).map(Object::toString);
                case OfChange about -> Stream.ofNullable(about.ends()).map(Object::toString);
                case OfUser about -> Stream.of(about.user());
                case OfVoided about -> Stream.of(about.voids().value());
                case OfFindings about -> about.findings().stream();
                default -> Stream.empty();
            };
        }
    }

    public static Remedy act(Deed deed, List<Doer> by, @Nullable String document, Sentence sentence) {
        return new Remedy(Kind.ACT, deed, by, document, new About.Nothing(), false, List.of(), sentence);
    }

    public static Remedy request(Sentence sentence) {
        return new Remedy(Kind.REQUEST, null, List.of(), null, new About.Nothing(), true, List.of(), sentence);
    }

    /** A step that no act in the catalog can do. */
    public static Remedy elsewhere(Sentence sentence) {
        return new Remedy(Kind.ELSEWHERE, null, List.of(), null, new About.Nothing(), false, List.of(), sentence);
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
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    Remedy of(DataElement element) {
        return forElements ? new Remedy(kind, act, by, document, about, true, List.of(element), sentence) : this;
    }

    /** The sentences of several steps, each once; null when there are none. */
    static @Nullable Sentence told(Collection<Remedy> remedies) {
        List<Sentence> sentences =
                remedies.stream().map(Remedy::sentence).distinct().toList();
        return sentences.isEmpty() ? null : Sentence.several(sentences);
    }
}
