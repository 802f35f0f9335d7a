package charteroak.judgement.rules;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Contents.Listed;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.LicenseRemedies;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * R08: whether everything a license lists is granted by the sharing agreements under which it is made, of which there
 * must be at least one.
 */
record LicenseContents(Known known) {

    private static final int MOST_NAMED = 5;

    /** The days on which agreements above the license grant everything it lists. */
    Days faultless(Standing license) {
        return known.once(List.of(Rule.R08, "contents", license.agreement().id()), () -> {
            if (known.above(license).isEmpty()) {
                return Days.NONE;
            }
            Days faultless = Days.ALL;
            for (Schedule schedule : license.dossier().schedules()) {
                Days unlisted = license.partOf(schedule.id()).not();
                for (Listed listed : known.listedBy(schedule)) {
                    faultless = faultless.and(unlisted.or(granted(listed)));
                }
            }
            return faultless;
        });
    }

    private Days granted(Listed listed) {
        return listed.grantedBy().stream().map(known::partOf).reduce(Days.NONE, Days::or);
    }

    /**
     * Why a license is faulty: it lists something that no agreement above it grants. To mend it, what is asked for is
     * granted and everything else is no longer listed.
     *
     * @param granted the steps by which the element that is asked for comes to be granted
     */
    Because fault(Project project, Standing license, Use use, LocalDate on, Supplier<List<Remedy>> granted) {
        Reference named = license.agreement().named();
        if (known.above(license).isEmpty()) {
            return new Because(Sentence.of("license.underNone", named), List.of(Proof.of(license)), granted.get());
        }
        List<Listed> ungranted = new ArrayList<>();
        List<Remedy> mending = new ArrayList<>();
        LicenseRemedies remedies = new LicenseRemedies(known);
        for (Schedule schedule : license.dossier().schedules()) {
            if (license.partOf(schedule.id()).contains(on)) {
                List<Listed> faulty = known.listedBy(schedule).stream()
                        .filter(listed -> !granted(listed).contains(on))
                        .toList();
                ungranted.addAll(faulty);
                if (!faulty.isEmpty()) {
                    boolean nothingLeft =
                            faulty.size() == known.listedBy(schedule).size();
                    mending.addAll(
                            nothingLeft
                                    ? remedies.dropping(license, schedule, project, on)
                                    : remedies.listing(
                                            license, schedule, Sentence.of("schedule.listsNoMore"), project, on));
                }
            }
        }
        boolean asked = ungranted.stream()
                .anyMatch(listed -> listed.elementId().equals(use.element().id()));
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(license)));
        ungranted.forEach(listed -> evidence.add(new Evidence(named(listed))));
        return new Because(
                Sentence.of("license.listsUngranted", named, some(ungranted)),
                evidence,
                asked ? granted.get() : mending);
    }

    private static Reference named(Listed listed) {
        return new Reference(Reference.Kind.ELEMENT, listed.elementId().value(), listed.name());
    }

    private static Series some(List<Listed> listed) {
        List<Part> names = new ArrayList<>();
        listed.stream().limit(MOST_NAMED).forEach(one -> names.add(named(one)));
        if (listed.size() > MOST_NAMED) {
            names.add(Sentence.of("license.more", Part.number(listed.size() - MOST_NAMED)));
        }
        return Series.and(names);
    }
}
