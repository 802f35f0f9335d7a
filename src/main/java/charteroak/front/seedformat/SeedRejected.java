package charteroak.front.seedformat;

import charteroak.ground.store.StartRefused;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a seed folder cannot be loaded; nothing of it was. The message shows the first problems and the number of
 * others.
 */
public class SeedRejected extends StartRefused {

    private static final int MOST_SHOWN = 20;

    private final List<String> problems;

    public SeedRejected(String folder, List<String> problems) {
        super(
                "The seed in %s was not loaded; nothing of it is in the graph.\n%s".formatted(folder, shown(problems)),
                "Correct the lines named above and start again, or set CHARTER_OAK_SEED to another folder, or to nothing to start empty.");
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }

    private static String shown(List<String> problems) {
        String first = problems.stream()
                .limit(MOST_SHOWN)
                .map(problem -> "  " + problem)
                .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_SHOWN;
        return more > 0 ? first + "\n  and %d more.".formatted(more) : first;
    }
}
