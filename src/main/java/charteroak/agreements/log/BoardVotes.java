package charteroak.agreements.log;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Vote;
import charteroak.agreements.act.ProjectAct.Voted;
import charteroak.catalogue.catalog.AgencyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the members of the Data Governing Board whose agencies' data is asked for said to a request; each vote lapses when one of them asks for another form. Pure.
 *
 * @param asked the agencies whose data is asked for, each of which has to say yes
 * @param acts the acts that count in the project, in the order in which they take effect
 */
record BoardVotes(Set<AgencyId> asked, Collection<Act> acts) {

    /** The day of the yes that was still needed; empty while an agency has not said yes. */
    Optional<LocalDate> approvedOn() {
        Map<AgencyId, Vote> said = new HashMap<>();
        for (Act act : acts) {
            if (act.kind() == Act.Kind.MODIFICATION_REQUESTED) {
                said.clear();
            }
            if (act instanceof Voted vote && vote.byId() != null) {
                said.put(vote.byId(), vote.vote());
                if (!asked.isEmpty() && asked.stream().allMatch(agency -> said.get(agency) == Vote.YES)) {
                    return Optional.of(vote.effectiveOn());
                }
            }
        }
        return Optional.empty();
    }

    /** The day of the first no; empty where there is none. */
    Optional<LocalDate> deniedOn() {
        return acts.stream()
                .filter(act -> act instanceof Voted vote && vote.vote() == Vote.NO)
                .map(Act::effectiveOn)
                .findFirst();
    }
}
