package charteroak.agreements.onboarding;

import charteroak.agreements.meeting.AgendaItem;
import charteroak.agreements.meeting.AgendaSource;
import charteroak.catalogue.governance.Body;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Applications that wait for a board: for the Data Governing Board's review, or for their admission by the Executive Board. */
@Component
record ApplicationsOnAgenda(Applications applications) implements AgendaSource {

    private static final Map<String, AgendaItem.Kind> AWAITED =
            Map.of("DATA_GOVERNING_BOARD", AgendaItem.Kind.APPLICATION, "EXECUTIVE_BOARD", AgendaItem.Kind.ADMISSION);

    @Override
    public List<Waiting> waiting(Body body, Viewer viewer) {
        AgendaItem.Kind kind = AWAITED.get(body.code());
        return kind == null
                ? List.of()
                : applications.waiting(viewer).stream()
                        .filter(application ->
                                application.awaitsBoard().filter(kind::equals).isPresent())
                        .map(application -> new Waiting(kind, application.named(), application.since()))
                        .toList();
    }
}
