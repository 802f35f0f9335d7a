package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Known;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells on which days the legal bases that a schedule cites are law, and for which purposes. */
public record CitedLaw(Known known) {

    static Days validity(Citation citation) {
        return Days.between(citation.basis().validFrom(), citation.basis().validTo());
    }

    /** The days on which at least one of some bases is law. */
    static Days validity(Stream<Citation> citations) {
        return citations.map(CitedLaw::validity).reduce(Days.NONE, Days::or);
    }

    /** The bases a schedule cites that can satisfy a class. */
    List<Citation> serving(Schedule schedule, ProtectionClass protection) {
        return servingAny(schedule, List.of(protection));
    }

    /** The bases a schedule cites that can satisfy at least one of some classes. */
    List<Citation> servingAny(Schedule schedule, Collection<ProtectionClass> classes) {
        return known.citedBy(schedule).stream()
                .filter(citation -> classes.stream()
                        .anyMatch(protection -> citation.classCodes().contains(protection.code())))
                .toList();
    }

    /** The days on which some cited basis that satisfies a class is law. */
    Days satisfying(Schedule schedule, ProtectionClass protection) {
        return known.once(
                List.of("satisfying", schedule.id(), protection.id()), () -> lawful(schedule, protection, any -> true));
    }

    /** The days on which some cited basis that satisfies a class is law and admits a purpose. */
    Days admitting(Schedule schedule, ProtectionClass protection, Purpose purpose) {
        return known.once(
                List.of("admitting", schedule.id(), protection.id(), purpose),
                () -> lawful(schedule, protection, citation -> citation.basis().admits(purpose)));
    }

    /** The days on which every one of some classes has a cited basis that is law. */
    Days satisfyingAll(Schedule schedule, Collection<ProtectionClass> classes) {
        return classes.stream()
                .map(protection -> satisfying(schedule, protection))
                .reduce(Days.ALL, Days::and);
    }

    private Days lawful(Schedule schedule, ProtectionClass protection, Predicate<Citation> wanted) {
        return validity(serving(schedule, protection).stream().filter(wanted));
    }
}
