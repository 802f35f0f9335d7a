package charteroak.front.search;

import java.util.Map;
import java.util.Set;

/**
 * What codes and ids stand for: names by agency code, system id and protection class code.
 *
 * @param publicSystems the ids of the systems that everybody may see
 */
record Labels(
        Map<String, String> agencies,
        Map<String, String> systems,
        Map<String, String> classes,
        Set<String> publicSystems) {

    static final Labels NONE = new Labels(Map.of(), Map.of(), Map.of(), Set.of());

    Labels {
        agencies = Map.copyOf(agencies);
        systems = Map.copyOf(systems);
        classes = Map.copyOf(classes);
        publicSystems = Set.copyOf(publicSystems);
    }
}
