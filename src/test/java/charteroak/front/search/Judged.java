package charteroak.front.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** A query with the grades a requester would give: 3 is what it means, 2 nearly as good, 1 related, and 0 all else. */
record Judged(String query, Map<String, Integer> grades) {

    private static final int PAGE = 10;

    static List<Judged> all() throws IOException {
        return new ClassPathResource("search/relevance.tsv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(Judged::ofLine)
                .toList();
    }

    int grade(String id) {
        return grades.getOrDefault(id, 0);
    }

    /** One over the rank of the first apt hit; 0 when there is none. */
    double reciprocalRank(List<String> ids) {
        for (int at = 0; at < ids.size(); at++) {
            if (grade(ids.get(at)) >= 2) {
                return 1.0 / (at + 1);
            }
        }
        return 0;
    }

    /** The gain of the first ten hits as a share of the best possible. */
    double normalisedGain(List<String> ids) {
        List<Integer> best =
                grades.values().stream().sorted((one, other) -> other - one).toList();
        return gain(ids.stream().map(this::grade).toList()) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int at = 0; at < Math.min(PAGE, grades.size()); at++) {
            gain += (Math.pow(2, grades.get(at)) - 1) * Math.log(2) / Math.log(at + 2);
        }
        return gain;
    }

    private static Judged ofLine(String line) {
        String[] halves = line.split("\t", 2);
        Map<String, Integer> grades = Arrays.stream(halves[1].split(" ", -1))
                .map(judgement -> judgement.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[1], pair -> Integer.valueOf(pair[0])));
        return new Judged(halves[0], grades);
    }
}
