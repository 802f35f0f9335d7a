package charteroak.agreements.form;

import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.basket.KeptUse;
import charteroak.agreements.project.Project;
import charteroak.agreements.succession.Predecessor;
import charteroak.agreements.succession.Predecessor.AskedFor;
import charteroak.agreements.succession.RequestType;
import charteroak.agreements.succession.Succession;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a form asks for that a request of its type may not ask for after the one before it. Pure.
 *
 * @param elements by id, those that are asked for as far as there are such
 */
record SuccessionCheck(FormContent content, Succession succession, Map<ElementId, DataElement> elements) {

    List<FormLack> lacks() {
        Predecessor earlier = succession.earlier();
        return earlier == null || !succession.type().skipsTheProposal()
                ? List.of()
                : Stream.of(
                                purpose(earlier.project()),
                                draft().uses().stream().flatMap(use -> use(use, earlier)),
                                end(earlier.project()))
                        .flatMap(each -> each)
                        .toList();
    }

    /** Approval for one purpose is none for another. */
    private Stream<FormLack> purpose(Project earlier) {
        return draft().purpose() == null || draft().purpose() == earlier.purpose()
                ? Stream.empty()
                : lack(
                        "purpose",
                        Sentence.of(
                                "succession.otherPurpose",
                                earlier.named(),
                                earlier.purpose().words()));
    }

    private Stream<FormLack> use(KeptUse use, Predecessor earlier) {
        DataElement element = elements.get(use.element());
        if (element == null) {
            return Stream.empty();
        }
        Optional<AskedFor> asked = earlier.asked(use.element(), use.use());
        if (asked.isEmpty()) {
            return lack(
                    "uses",
                    Sentence.of(
                            "succession.moreData",
                            element.named(),
                            earlier.project().named()));
        }
        return succession.type() == RequestType.CONTINUATION
                        && isEarlier(use.yearsFrom(), asked.get().yearsFrom())
                ? lack(
                        "uses",
                        Sentence.of(
                                "succession.earlierYears",
                                element.named(),
                                earlier.project().named()))
                : Stream.empty();
    }

    private static boolean isEarlier(@Nullable Integer year, @Nullable Integer before) {
        return before != null && (year == null || year < before);
    }

    private Stream<FormLack> end(Project earlier) {
        LocalDate ends = earlier.endsOn();
        LocalDate until = draft().until();
        if (succession.type() != RequestType.CONTINUATION || ends == null || until == null || until.isAfter(ends)) {
            return Stream.empty();
        }
        return lack("until", Sentence.of("succession.noLonger", earlier.named(), Part.day(ends)));
    }

    private KeptDraft draft() {
        return content.draft();
    }

    private static Stream<FormLack> lack(String place, Sentence message) {
        return Stream.of(new FormLack(place, message));
    }
}
