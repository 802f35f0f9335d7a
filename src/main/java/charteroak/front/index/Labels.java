package charteroak.front.index;

import java.util.Map;
import java.util.Set;

/**
 * The names that codes and ids stand for: of agencies by code, systems by id, and protection classes by code.
 *
 * @param publicSystems the ids of the systems that everybody may see
 */
public record Labels(
        Map<String, String> agencies,
        Map<String, String> systems,
        Map<String, String> classes,
        Set<String> publicSystems) {

    public static final Labels NONE = new Labels(Map.of(), Map.of(), Map.of(), Set.of());
}
