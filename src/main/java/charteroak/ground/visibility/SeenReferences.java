package charteroak.ground.visibility;

import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells what sentences name that were kept, as far as a viewer may see it by now. */
@Component
public class SeenReferences {

    private final SeenGraph graph;

    SeenReferences(SeenGraph graph) {
        this.graph = graph;
    }

    /** The things that each of some sentences names and that the viewer may see. */
    public List<List<Reference>> in(List<Sentence> sentences, Viewer viewer) {
        Set<String> seen = seen(
                sentences.stream()
                        .flatMap(sentence -> sentence.references().stream())
                        .map(Reference::id)
                        .distinct()
                        .toList(),
                viewer);
        return sentences.stream()
                .map(sentence -> sentence.references().stream()
                        .filter(reference -> seen.contains(reference.id()))
                        .toList())
                .toList();
    }

    private Set<String> seen(Collection<String> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(graph.by(viewer, """
                                UNWIND $ids AS id
                                CALL (id) {
                                  MATCH (thing:Agency {id: id}) RETURN thing
                                  UNION MATCH (thing:Agreement {id: id}) RETURN thing
                                  UNION MATCH (thing:Application {id: id}) RETURN thing
                                  UNION MATCH (thing:Dataset {id: id}) RETURN thing
                                  UNION MATCH (thing:DataElement {id: id}) RETURN thing
                                  UNION MATCH (thing:LegalBasis {id: id}) RETURN thing
                                  UNION MATCH (thing:Meeting {id: id}) RETURN thing
                                  UNION MATCH (thing:Project {id: id}) RETURN thing
                                  UNION MATCH (thing:ProtectionClass {id: id}) RETURN thing
                                  UNION MATCH (thing:Run {id: id}) RETURN thing
                                }
                                WITH id, thing
                                WHERE visible(thing)
                                RETURN DISTINCT id
                                """).with("ids", ids).values(String.class));
    }
}
