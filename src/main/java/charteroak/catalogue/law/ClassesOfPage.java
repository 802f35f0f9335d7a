package charteroak.catalogue.law;

import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementPart;
import charteroak.ground.store.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds to a page of elements their own and their datasets' protection classes, answering each class once. */
@Component
class ClassesOfPage implements ElementPart {

    @Override
    public String field() {
        return "protectionClasses";
    }

    @Override
    public String expression() {
        return """
                COLLECT {
                  UNWIND page + datasets AS owner
                  MATCH (owner)-[:PROTECTED_BY]->(class:ProtectionClass)
                  WITH class, collect(owner.id) AS owners
                  ORDER BY class.code
                  RETURN {class: class, owners: owners}
                }
                """;
    }

    @Override
    public Map<DataElement, List<ProtectionClass>> values(List<DataElement> page, List<Row> found) {
        Map<ProtectionClass, Set<String>> owners = new LinkedHashMap<>();
        found.forEach(
                row -> owners.put(ProtectionClass.of(row.row("class")), new LinkedHashSet<>(row.texts("owners"))));
        Map<DataElement, List<ProtectionClass>> classes = new HashMap<>();
        for (DataElement element : page) {
            List<ProtectionClass> own = new ArrayList<>();
            owners.forEach((each, ids) -> {
                if (ids.contains(element.id().value())
                        || ids.contains(element.dataset().id().value())) {
                    own.add(each);
                }
            });
            classes.put(element, own);
        }
        return classes;
    }
}
