package charteroak.judgement.trial;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Orders uses by how likely they are to be uncovered: the last one found uncovered comes first. */
public final class Suspects {

    private List<Integer> order = List.of();

    List<Integer> inOrder(int uses) {
        if (order.size() != uses) {
            order = IntStream.range(0, uses).boxed().toList();
        }
        return order;
    }

    void failed(int use) {
        order = Stream.concat(Stream.of(use), order.stream().filter(each -> each != use))
                .toList();
    }
}
