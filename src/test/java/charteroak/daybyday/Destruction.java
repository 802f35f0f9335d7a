package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.project.ElementUse.Kind;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule about destruction by the Hub and by the recipient: R17. */
final class Destruction {

    /** Those around the days on which random histories happen, looked up in a calendar. */
    private static final Set<String> HOLIDAYS =
            Set.of("2019-12-25", "2020-01-01", "2020-01-20", "2020-02-12", "2020-02-17", "2020-04-10", "2020-05-25");

    private final Facts facts;
    private final List<LocalDate> days;
    private final Papers papers;
    private final PlainActs done;
    private final Map<LocalDate, Boolean> late = new HashMap<>();

    Destruction(Facts facts, List<LocalDate> days, Papers papers, PlainActs done) {
        this.facts = facts;
        this.days = days;
        this.papers = papers;
        this.done = done;
    }

    Outcome inTime(Use use, LocalDate day) {
        return Outcomes.yes(use.kind() == Kind.LINKAGE_KEY ? !hubIsLate(day) : !recipientIsLate(day));
    }

    private boolean hubIsLate(LocalDate day) {
        boolean colleges =
                facts.uses().stream().anyMatch(use -> use.provider().code().equals("CCIC"));
        for (Act confirmed : done.by(day, Act.Kind.MATCHING_CONFIRMED)) {
            int left = colleges ? 1 : 5;
            LocalDate due = confirmed.effectiveOn();
            while (left > 0) {
                due = due.plusDays(1);
                boolean weekend = due.getDayOfWeek() == DayOfWeek.SATURDAY || due.getDayOfWeek() == DayOfWeek.SUNDAY;
                if (colleges || (!weekend && !HOLIDAYS.contains(due.toString()))) {
                    left--;
                }
            }
            boolean destroyed = false;
            for (Act act : done.by(day, Act.Kind.INPUTS_DESTROYED)) {
                destroyed |= !act.effectiveOn().isBefore(confirmed.effectiveOn());
            }
            if (day.isAfter(due) && !destroyed) {
                return true;
            }
        }
        return false;
    }

    private boolean recipientIsLate(LocalDate day) {
        return late.computeIfAbsent(day, this::isRecipientLate);
    }

    private boolean isRecipientLate(LocalDate day) {
        for (Dossier license : papers.of(AgreementKind.DUL)) {
            boolean ever = days.stream().anyMatch(earlier -> !earlier.isAfter(day) && papers.inForce(license, earlier));
            boolean certified = papers.counting(license, day).stream()
                    .anyMatch(act -> act.kind() == Act.Kind.DESTRUCTION_CERTIFIED);
            LocalDate deadline = deadline(license, day);
            if (ever && !certified && deadline != null && day.isAfter(deadline)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    LocalDate deadline(Dossier license, LocalDate day) {
        LocalDate earliest = dayIn(papers.term(license, "DESTRUCTION_DEADLINE", day));
        for (Dossier sharing : restsOn(license)) {
            LocalDate one = dayIn(papers.term(sharing, "DESTRUCTION_DEADLINE", day));
            if (one != null && (earliest == null || one.isBefore(earliest))) {
                earliest = one;
            }
        }
        return earliest == null ? papers.lastDay(license, day) : earliest;
    }

    private List<Dossier> restsOn(Dossier license) {
        List<Dossier> above = new ArrayList<>();
        for (Dossier sharing : papers.of(AgreementKind.DSA)) {
            if (facts.contents().under().stream()
                    .filter(under ->
                            under.licenseId().equals(license.agreement().id()))
                    .anyMatch(under ->
                            under.agreementIds().contains(sharing.agreement().id()))) {
                above.add(sharing);
            }
        }
        return above.isEmpty() ? papers.of(AgreementKind.DSA) : above;
    }

    static @Nullable LocalDate dayIn(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    }
}
