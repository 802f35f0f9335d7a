package charteroak.agreements.form;

import charteroak.agreements.basket.KeptDraft;
import charteroak.agreements.basket.KeptUse;
import charteroak.agreements.basket.KeptUser;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells all that is missing of a form before it can be handed in, in the order of the form. Pure.
 *
 * @param elements by id, those that are asked for as far as there are such
 */
record FormCheck(FormContent content, Handing handing, Map<ElementId, DataElement> elements, LocalDate today) {

    private static final int FEWEST_PROVIDERS = 2;
    private static final int MOST_YEARS = 3;
    private static final int MOST_DAYS_TO_DESTROY = 90;
    private static final int MOST_USERS = 50;

    List<FormLack> lacks() {
        return Stream.of(
                        answers(FormQuestion.PROJECT, FormQuestion.BENEFIT),
                        which("purpose", draft().purpose() == null, Sentence.of("form.noPurpose")),
                        which("topic", isBlank(draft().topic()), Sentence.of("form.noTopic")),
                        answers(FormQuestion.CONTACTS, FormQuestion.CONTACTS),
                        uses(),
                        answers(FormQuestion.ELEMENT_REASON, FormQuestion.FREQUENCY),
                        days(),
                        answers(FormQuestion.DESTRUCTION, FormQuestion.AGENCY_CONTACTS),
                        users(),
                        answers(FormQuestion.LAWS, FormQuestion.HOW_KNOWN))
                .flatMap(each -> each)
                .toList();
    }

    /** The agencies whose data is asked for, by code. */
    private List<Agency> providers() {
        return draft().uses().stream()
                .flatMap(use -> Stream.ofNullable(elements.get(use.element())))
                .map(element -> element.dataset().system().agency())
                .distinct()
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    private Stream<FormLack> answers(FormQuestion first, FormQuestion last) {
        return Stream.of(FormQuestion.values())
                .filter(question -> question.compareTo(first) >= 0 && question.compareTo(last) <= 0)
                .filter(question -> question.needed().isDueBy(handing))
                .filter(question -> !question.isAnsweredBy(content.answerTo(question)))
                .map(FormLack::of);
    }

    private Stream<FormLack> uses() {
        if (draft().uses().isEmpty()) {
            return which("uses", true, Sentence.of("form.noUses"));
        }
        long unknown = draft().uses().stream()
                .filter(use -> !elements.containsKey(use.element()))
                .count();
        List<Agency> providers = providers();
        return Stream.concat(
                Stream.concat(
                        which("uses", unknown > 0, Sentence.of("form.unknownElements", Part.number(unknown))),
                        which(
                                "uses",
                                providers.size() < FEWEST_PROVIDERS,
                                providers.isEmpty()
                                        ? Sentence.of("form.noAgency")
                                        : Sentence.of("form.oneAgency", Series.and(providers, Agency::coded)))),
                handing == Handing.FORM ? draft().uses().stream().flatMap(this::years) : Stream.empty());
    }

    private Stream<FormLack> years(KeptUse use) {
        DataElement element = elements.get(use.element());
        YearRange available = element == null ? null : element.years();
        YearRange wanted = use.yearsFrom() == null ? null : new YearRange(use.yearsFrom(), use.yearsTo());
        return element == null
                ? Stream.empty()
                : Stream.concat(
                        which("uses", wanted == null, Sentence.of("form.noYears", element.named())),
                        which(
                                "uses",
                                wanted != null && available != null && !available.contains(wanted),
                                Sentence.of("form.yearsUnavailable", element.named())));
    }

    private Stream<FormLack> days() {
        if (handing == Handing.PROPOSAL) {
            return Stream.empty();
        }
        LocalDate first = draft().wantedOn();
        LocalDate last = draft().until();
        LocalDate destroyed = content.destroyBy();
        return Stream.of(
                        which("wantedOn", first == null, Sentence.of("form.noStart")),
                        which("until", last == null, Sentence.of("form.noEnd")),
                        which(
                                "until",
                                first != null && last != null && last.isAfter(first.plusYears(MOST_YEARS)),
                                Sentence.of("form.longUse", Part.number(MOST_YEARS))),
                        which("destroyBy", destroyed == null, Sentence.of("form.noDestruction")),
                        which(
                                "destroyBy",
                                destroyed != null && destroyed.isBefore(today),
                                Sentence.of("form.destructionPast")),
                        which(
                                "destroyBy",
                                destroyed != null
                                        && last != null
                                        && (destroyed.isBefore(last)
                                                || destroyed.isAfter(last.plusDays(MOST_DAYS_TO_DESTROY))),
                                Sentence.of("form.destructionLate", Part.number(MOST_DAYS_TO_DESTROY))))
                .flatMap(each -> each);
    }

    private Stream<FormLack> users() {
        if (handing == Handing.PROPOSAL) {
            return Stream.empty();
        }
        List<KeptUser> users = draft().users();
        String representative = content.representative();
        boolean isUser = users.stream().map(KeptUser::name).anyMatch(name -> Objects.equals(name, representative));
        return Stream.of(
                        which("users", users.isEmpty(), Sentence.of("form.noUsers")),
                        which(
                                "users",
                                users.size() > MOST_USERS,
                                Sentence.of("form.manyUsers", Part.number(MOST_USERS))),
                        which("representative", representative == null, Sentence.of("form.noRepresentative")),
                        which(
                                "representative",
                                representative != null && !isUser,
                                Sentence.of("form.representativeUnnamed")))
                .flatMap(each -> each);
    }

    private KeptDraft draft() {
        return content.draft();
    }

    private static Stream<FormLack> which(String place, boolean isSo, Sentence message) {
        return isSo ? Stream.of(new FormLack(place, message)) : Stream.empty();
    }

    private static boolean isBlank(@Nullable String text) {
        return Optional.ofNullable(text).filter(said -> !said.isBlank()).isEmpty();
    }
}
