package charteroak.lineage.linkage;

import charteroak.ground.api.InvalidInput;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.lineage.linkage.LineageGraph.Completeness;
import charteroak.lineage.linkage.LineageGraph.Edge;
import charteroak.lineage.linkage.LineageGraph.Node;
import charteroak.lineage.linkage.LineageSteps.Step;
import charteroak.lineage.linkage.LineageSteps.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Follows lineage breadth first, one query a step, nearest things first, until the depth or the budget is used up. */
@Component
record LineageWalk(LineageSteps steps) {

    private static final int DEEPEST = 10;
    private static final int LARGEST = 2_000;
    private static final int EDGES_A_NODE = 20;

    Optional<LineageGraph> walk(String of, Way way, int depth, int budget) {
        within("depth", depth, DEEPEST);
        within("budget", budget, LARGEST);
        return steps.start(of, way.viewer()).map(start -> walk(start, way, depth, budget));
    }

    private LineageGraph walk(Node start, Way way, int depth, int budget) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Set<Edge> edges = new LinkedHashSet<>();
        nodes.put(start.id(), start);
        List<String> frontier = List.of(start.id());
        List<String> reached = new ArrayList<>();
        int mostEdges = budget * EDGES_A_NODE;
        boolean everything = true;
        for (int distance = 1; distance <= depth && !frontier.isEmpty(); distance++) {
            List<String> next = new ArrayList<>();
            reached.addAll(frontier);
            List<Step> found = steps.from(frontier, way, distance, mostEdges + 1);
            everything &= found.size() <= mostEdges;
            for (Step step : found) {
                if (nodes.size() == budget && !nodes.containsKey(step.node().id())) {
                    everything = false;
                    continue;
                }
                if (nodes.putIfAbsent(step.node().id(), step.node()) == null) {
                    next.add(step.node().id());
                }
                edges.add(step.edge());
            }
            frontier = next;
        }
        Completeness completeness = everything ? Completeness.COMPLETE : Completeness.TRUNCATED;
        int withheld = way.viewer().toldWhatIsWithheld() ? steps.hiddenBeside(reached, way) : 0;
        return new LineageGraph(List.copyOf(nodes.values()), List.copyOf(edges), completeness, withheld);
    }

    private static void within(String argument, int value, int most) {
        if (value < 1 || value > most) {
            throw new InvalidInput(
                    Sentence.of("lineage.within", Part.text(argument), Part.number(value), Part.number(most)));
        }
    }
}
