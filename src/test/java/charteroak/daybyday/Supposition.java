package charteroak.daybyday;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.act.MadeUpAct;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.LicensedUser;
import charteroak.agreements.agreement.Party;
import charteroak.agreements.project.ProjectHistory;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.catalogue.law.LegalBasis;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Citation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something supposed to happen on a day, written into a copy of the facts.
 *
 * @param knownAt when it becomes known, which is after everything else
 */
public record Supposition(Facts facts, LocalDate on, Instant knownAt) {

    public Supposition {
        facts = Library.at(knownAt, facts);
    }

    /** An act is done to an agreement or in the project. */
    public Facts done(Act act) {
        if (act.subjectId() instanceof AgreementId agreement) {
            return with(agreement.value(), act);
        }
        ProjectHistory history = Objects.requireNonNull(facts.history());
        List<Act> acts = new ArrayList<>(history.acts());
        acts.add(act);
        return facts.of(facts.project(), new ProjectHistory(history.projectId(), acts));
    }

    /** A license names one more user. */
    public Facts named(String license, LicensedUser user) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Dossier dossier : facts.dossiers()) {
            List<LicensedUser> users = new ArrayList<>(dossier.users());
            if (dossier.agreement().id().value().equals(license)) {
                users.add(user);
            }
            dossiers.add(
                    new Dossier(dossier.agreement(), dossier.parties(), dossier.schedules(), dossier.acts(), users));
        }
        return facts.with(dossiers, facts.citations());
    }

    /** An agreement is terminated. */
    public Facts terminated(String agreement) {
        return with(agreement, act(agreement, Kind.TERMINATED, null, null, null, on));
    }

    /** A party withdraws from an agreement. */
    public Facts left(String agreement, String agency) {
        return with(agreement, act(agreement, Kind.PARTY_WITHDREW, agency, null, null, on));
    }

    /** A party is suspended. */
    public Facts suspended(String agreement, String agency) {
        return with(agreement, act(agreement, Kind.PARTY_SUSPENDED, agency, null, null, on));
    }

    /** A provider's counsel withdraws the affirmation of a schedule. */
    public Facts withdrawn(String agreement, ScheduleId schedule, String agency) {
        return with(agreement, act(agreement, Kind.AFFIRMATION_WITHDRAWN, agency, schedule, null, on));
    }

    /** The day before is the last of an agreement's term, if that was not over already, and whatever is done later leaves it so. */
    public Facts lapsed(String agreement) {
        LocalDate eve = on.minusDays(1);
        LocalDate written = writtenBy(agreement);
        LocalDate last = written != null && written.isBefore(eve) ? written : eve;
        Set<LocalDate> days = new TreeSet<>(Set.of(on));
        for (Dossier dossier : facts.dossiers()) {
            dossier.acts().stream()
                    .map(Act::effectiveOn)
                    .filter(day -> day.isAfter(on))
                    .forEach(days::add);
        }
        Facts lapsed = facts;
        for (LocalDate day : days) {
            lapsed = new Supposition(lapsed, day, knownAt)
                    .with(agreement, act(agreement, Kind.AMENDED, null, null, last, day));
        }
        return lapsed;
    }

    private @Nullable LocalDate writtenBy(String agreement) {
        Papers papers = new Papers(facts, knownAt);
        LocalDate written = null;
        for (Dossier dossier : facts.dossiers()) {
            written = dossier.agreement().id().value().equals(agreement) ? papers.lastDay(dossier, on) : written;
        }
        return written;
    }

    /** A legal basis is law until the day before, or as long as it was if that is less. */
    public Facts repealed(String basis) {
        List<Citation> citations = new ArrayList<>();
        for (Citation citation : facts.citations()) {
            citations.add(
                    citation.basis().id().equals(basis)
                            ? new Citation(citation.scheduleId(), ending(citation.basis()), citation.classCodes())
                            : citation);
        }
        return facts.with(facts.dossiers(), citations);
    }

    private LegalBasis ending(LegalBasis law) {
        LocalDate last = on.minusDays(1);
        if (law.validTo() != null && law.validTo().isBefore(last)) {
            last = law.validTo();
        }
        return Library.ending(law, last);
    }

    private Facts with(String agreement, Act supposed) {
        List<Dossier> dossiers = new ArrayList<>();
        for (Dossier dossier : facts.dossiers()) {
            if (dossier.agreement().id().value().equals(agreement)) {
                List<Act> acts = new ArrayList<>(dossier.acts());
                acts.add(supposed);
                if (supposed.kind() == Kind.AMENDED) {
                    dossier.parties().forEach(party -> acts.add(signature(supposed, party)));
                }
                dossiers.add(new Dossier(
                        dossier.agreement(), dossier.parties(), dossier.schedules(), acts, dossier.users()));
            } else {
                dossiers.add(dossier);
            }
        }
        return facts.with(dossiers, facts.citations());
    }

    private Act signature(Act supposed, Party party) {
        return MadeUpAct.of(
                new ActId(supposed.id() + " by " + party.agency().id() + party.role()),
                supposed.subjectId(),
                Kind.SIGNED,
                supposed.effectiveOn(),
                knownAt,
                null,
                null,
                party.agency().id(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                supposed.id(),
                false);
    }

    private Act act(
            String agreement,
            Kind kind,
            @Nullable String agency,
            @Nullable ScheduleId schedule,
            @Nullable LocalDate termTo,
            LocalDate day) {
        return MadeUpAct.of(
                new ActId("supposed " + day),
                new AgreementId(agreement),
                kind,
                day,
                knownAt,
                null,
                termTo,
                agency == null ? null : new AgencyId(agency),
                null,
                schedule,
                null,
                List.of(),
                List.of());
    }
}
