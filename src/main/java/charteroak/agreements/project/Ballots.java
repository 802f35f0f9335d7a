package charteroak.agreements.project;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.agreement.CountingActs;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.Optional;

/** The votes on a request: each is of the form that was before the boards, and lapses when a provider asks for another form. */
public final class Ballots {

    private Ballots() {}

    /** The vote of an agency that counts on a day. */
    public static Optional<Act> vote(CountingActs acts, AgencyId agency, LocalDate day) {
        return acts.sinceLatest(Kind.MODIFICATION_REQUESTED, day)
                .latest(day, act -> act.kind() == Kind.VOTED && agency.equals(act.byId()));
    }
}
