package charteroak.front.index;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Scores a matching word by its weight in the question and, slightly, by how short the text is; the score never exceeds
 * the weight.
 */
final class Closeness extends SimilarityBase {

    @Override
    protected double score(BasicStats stats, double frequency, double length) {
        return stats.getBoost() * (0.75 + 0.25 / Math.sqrt(Math.max(1, length)));
    }

    @Override
    public String toString() {
        return "closeness";
    }
}
