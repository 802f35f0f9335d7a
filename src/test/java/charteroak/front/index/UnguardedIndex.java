package charteroak.front.index;

import charteroak.ground.visibility.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/** An index whose searches can be told to leave the predicate of visibility out, so that the bench can measure what it costs. */
public final class UnguardedIndex extends SearchIndex {

    private static final AtomicBoolean OPEN = new AtomicBoolean();

    UnguardedIndex(SearchSettings settings) {
        super(settings);
    }

    /** Puts it in the place of the index of an application. */
    public static BeanDefinitionRegistryPostProcessor instead() {
        return registry -> Stream.of(registry.getBeanDefinitionNames())
                .map(registry::getBeanDefinition)
                .filter(definition -> SearchIndex.class.getName().equals(definition.getBeanClassName()))
                .forEach(definition -> ((AbstractBeanDefinition) definition).setBeanClass(UnguardedIndex.class));
    }

    /** Whether searches leave the predicate out. */
    public static void open(boolean open) {
        OPEN.set(open);
    }

    @Override
    VisibleSearcher searcher(IndexSearcher all, Viewer viewer) throws IOException {
        return OPEN.get()
                ? new VisibleSearcher(
                        all.getIndexReader(),
                        new MatchAllDocsQuery(),
                        new Lexicon(all.getIndexReader(), List.of(), List.of()))
                : super.searcher(all, viewer);
    }
}
