package charteroak.lineage.review;

import charteroak.lineage.review.RunReview.Reviewed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * The runs that are judged anew in one piece of work, each once: the given runs, and parts of them that follow their
 * project.
 */
public final class ReviewedRuns {

    private final RunReview review;
    private final RunReadings readings;
    private final SequencedSet<String> done = new LinkedHashSet<>();
    private final Map<String, List<Map<String, String>>> told = new LinkedHashMap<>();
    private final CoverOfDays days = new CoverOfDays();
    private boolean joined;

    public ReviewedRuns(RunReview review, RunReadings readings) {
        this.review = review;
        this.readings = readings;
    }

    public void review(Collection<String> runs, @Nullable String event) {
        for (String run : runs) {
            if (done.add(run)) {
                Reviewed reviewed = review.review(run, event, days);
                joined |= reviewed.joined();
                if (!reviewed.told().isEmpty()) {
                    told.put(run, reviewed.told());
                }
                if (reviewed.joined()) {
                    review(readings.partsThatFollow(run), event);
                }
            }
        }
    }

    public boolean changed() {
        return joined || !told.isEmpty();
    }

    /** The new and superseded findings, by run. */
    public Map<String, List<Map<String, String>>> told() {
        return told;
    }
}
