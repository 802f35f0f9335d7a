package charteroak.agreements.stage;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that a project relies on and those that license it, taken together. */
record ProjectDocuments(List<Standing> all) {

    /**
     * The day by which every party of every document that was drafted by an instant has signed it, and every user whom a license named by
     * then has signed a non-disclosure agreement; empty while something is missing or there is no document.
     */
    Optional<LocalDate> executedOn(Instant writtenBy) {
        List<Standing> written = all.stream()
                .flatMap(document -> document.dossier().writtenBy(writtenBy).stream())
                .map(dossier -> dossier.knownAt(Instant.MAX))
                .toList();
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (Standing document : written) {
            days.add(document.executedOn());
            document.dossier().users().forEach(user -> days.add(nonDisclosureOf(user, document)));
        }
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The days on which no license runs any more, or no agreement that shares the data; before the first is executed, none has ended. */
    Days ended() {
        return ended(AgreementKind.DUL).or(ended(AgreementKind.DSA));
    }

    private Days ended(AgreementKind kind) {
        List<Standing> executed = all.stream()
                .filter(document -> document.agreement().kind() == kind)
                .filter(document -> document.executedOn().isPresent())
                .toList();
        Days over = executed.stream()
                .map(document -> document.days(day -> isExecuted(document, day) && isOver(document, day)))
                .reduce(Days.NONE, Days::or);
        Days running = executed.stream()
                .map(document -> document.days(day -> isExecuted(document, day) && !isOver(document, day)))
                .reduce(Days.NONE, Days::or);
        return over.and(running.not());
    }

    private static boolean isExecuted(Standing document, LocalDate day) {
        return document.executedOn().filter(executed -> !executed.isAfter(day)).isPresent();
    }

    private static boolean isOver(Standing document, LocalDate day) {
        return document.terminated(day) || !document.withinTerm(day);
    }

    /** The recipients' certificates that linked data is destroyed. */
    Stream<Act> certificates() {
        return all.stream()
                .flatMap(document -> document.acts().stream())
                .filter(act -> act.kind() == Kind.DESTRUCTION_CERTIFIED);
    }

    /** Whether by a day destruction was certified under each license there is. */
    boolean certifiedBy(LocalDate day) {
        List<Standing> licenses = all.stream()
                .filter(document -> document.agreement().kind() == AgreementKind.DUL)
                .toList();
        return !licenses.isEmpty()
                && licenses.stream()
                        .allMatch(license -> license.latest(day, act -> act.kind() == Kind.DESTRUCTION_CERTIFIED)
                                .isPresent());
    }

    private static Optional<LocalDate> nonDisclosureOf(LicensedUser user, Standing document) {
        return document.acts().stream()
                .filter(act -> act.kind() == Kind.NDA_SIGNED && user.id().equals(act.userId()))
                .map(Act::effectiveOn)
                .min(Comparator.naturalOrder());
    }
}
