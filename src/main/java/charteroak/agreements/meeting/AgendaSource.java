package charteroak.agreements.meeting;

import charteroak.catalogue.governance.Body;
import charteroak.ground.sentence.Reference;
import charteroak.ground.visibility.Viewer;
import java.time.LocalDate;
import java.util.List;

/** How a feature tells what waits for a board, so that it stands on the agenda of its next meeting. */
public interface AgendaSource {

    /** What waits for a board, among what a viewer may see. */
    List<Waiting> waiting(Body body, Viewer viewer);

    /**
     * A thing that waits for a board.
     *
     * @param since the day since which it waits
     */
    record Waiting(AgendaItem.Kind kind, Reference about, LocalDate since) {

        boolean isOf(AgendaItem item) {
            return item.kind() == kind && item.isAbout(about.id());
        }
    }
}
