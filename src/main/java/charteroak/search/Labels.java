package charteroak.search;

import java.util.Map;

/** What codes and ids stand for: names by agency code, system id and protection class code. */
record Labels(Map<String, String> agencies, Map<String, String> systems, Map<String, String> classes) {

    static final Labels NONE = new Labels(Map.of(), Map.of(), Map.of());

    Labels {
        agencies = Map.copyOf(agencies);
        systems = Map.copyOf(systems);
        classes = Map.copyOf(classes);
    }
}
