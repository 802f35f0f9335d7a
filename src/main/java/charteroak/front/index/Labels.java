package charteroak.front.index;

import java.util.Map;
import java.util.Set;

/**
 * What codes and ids stand for: names by agency code, system id and protection class code.
 *
 * @param publicSystems the ids of the systems that everybody may see
 */
public record Labels(
        Map<String, String> agencies,
        Map<String, String> systems,
        Map<String, String> classes,
        Set<String> publicSystems) {

    public static final Labels NONE = new Labels(Map.of(), Map.of(), Map.of(), Set.of());

    public Labels {
        agencies = Map.copyOf(agencies);
        systems = Map.copyOf(systems);
        classes = Map.copyOf(classes);
        publicSystems = Set.copyOf(publicSystems);
    }
}
