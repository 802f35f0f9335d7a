package charteroak.agreements.archive;

import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.AgreementInterval;
import charteroak.agreements.agreement.AgreementInterval.Force;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.archive.Agreements.Candidate;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Connection.Keyed;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.ListOrder;
import charteroak.ground.visibility.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists agreements a page at a time. What is kept decides in the graph; how an agreement stands on a day is worked out in one place alone. */
@Component
record AgreementList(Agreements agreements) {

    private static final int AT_A_TIME = 200;

    /** Which agreements somebody wants listed, and in which order. */
    record Asked(AgreementFilter filter, ListOrder order, Moment moment, Viewer viewer) {

        Asked with(AgreementFilter other) {
            return new Asked(other, order, moment, viewer);
        }
    }

    Connection<Agreement> page(Asked asked, Paging paging) {
        return asked.filter().isJudged()
                ? Connection.ofKeyed(
                        () -> scan(asked, paging.afterKey(), paging.first() + 1),
                        paging,
                        () -> scan(asked, "", Integer.MAX_VALUE).size())
                : Connection.ofKeyed(
                        () -> agreements.page(asked.filter(), asked.order(), paging, asked.viewer()),
                        paging,
                        () -> agreements.count(asked.filter(), asked.viewer()));
    }

    /** Reads agreements in their order, some hundred at a time. */
    private List<Keyed<Agreement>> scan(Asked asked, String after, int most) {
        List<Keyed<Agreement>> found = new ArrayList<>();
        String last = after;
        List<Candidate> read;
        do {
            read = agreements.candidates(asked.filter(), asked.order(), last, AT_A_TIME, asked.viewer());
            read.stream()
                    .filter(candidate -> belongs(candidate, asked.filter(), asked.moment()))
                    .map(candidate -> new Keyed<>(candidate.dossier().agreement(), candidate.key()))
                    .limit(most - found.size())
                    .forEach(found::add);
            last = read.isEmpty() ? last : read.getLast().key();
        } while (read.size() == AT_A_TIME && found.size() < most);
        return found;
    }

    /** Whether an agreement stands as it must, and a schedule is part of it on the day that grants what it must. */
    private static boolean belongs(Candidate candidate, AgreementFilter filter, Moment moment) {
        Standing standing = candidate.dossier().knownAt(moment.knownAt());
        Boolean wanted = filter.inForce();
        List<Force> forces = filter.forces();
        return (wanted == null || standing.inForce().contains(moment.asOf()) == wanted)
                && (forces == null || forces.contains(AgreementInterval.forceOn(standing, moment.asOf())))
                && (!filter.asksForGrants()
                        || candidate.granting().stream()
                                .anyMatch(schedule -> standing.partOf(schedule).contains(moment.asOf())));
    }
}
