package charteroak.agreements.meeting;

import charteroak.catalogue.governance.Body;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The minutes of earlier meetings, which a board approves at a later one. */
@Component
record MinutesOnAgenda(Meetings meetings) implements AgendaSource {

    @Override
    public List<Waiting> waiting(Body body, Viewer viewer) {
        if (DecisionRule.of(body.code()) == DecisionRule.ADVICE) {
            return List.of();
        }
        List<Meeting> kept = meetings.withMinutes(body.code(), viewer);
        Map<String, List<Meeting>> later =
                meetings.about(kept.stream().map(each -> each.id().value()).toList(), viewer);
        return kept.stream()
                .filter(meeting -> later.getOrDefault(meeting.id().value(), List.of()).stream()
                        .flatMap(each -> each.decisions().stream())
                        .noneMatch(decision -> decision.isCarried()
                                && decision.item().isAbout(meeting.id().value())))
                .map(meeting -> new Waiting(AgendaItem.Kind.MINUTES, meeting.named(), meeting.heldOn()))
                .toList();
    }
}
