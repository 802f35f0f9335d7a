package charteroak.judgement.deadline;

import charteroak.agreements.agreement.Moment;
import charteroak.ground.calendar.StateCalendar;
import charteroak.ground.visibility.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds deadlines, reading every document and every project the viewer may see once, in two queries. */
@Service
public record FallingDue(DeadlineRecords records, StateCalendar calendar) {

    /** The deadlines that are overdue at a moment, or fall due within a number of days after it, soonest first. */
    public List<Deadline> within(int days, Moment moment, Viewer viewer) {
        return all(Papers.of(records.documents(moment.knownAt(), viewer), records.projects(viewer), calendar, moment))
                .filter(deadline -> deadline.daysLeft() <= days)
                .sorted(Deadline.IN_ORDER)
                .toList();
    }

    static Stream<Deadline> all(Papers papers) {
        return Stream.of(
                        new TermDeadlines(papers).all(),
                        new AffirmationDeadlines(papers).all(),
                        new ReviewDeadlines(papers).all(),
                        new DestructionDeadlines(papers).all())
                .flatMap(List::stream);
    }
}
