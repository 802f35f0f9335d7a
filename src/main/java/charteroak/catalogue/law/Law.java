package charteroak.catalogue.law;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The law that is recorded. Other features ask here for the bases they cite and the classes that protect their data.
 */
@Service
public class Law {

    private final LegalBases bases;
    private final ProtectionClasses classes;

    Law(LegalBases bases, ProtectionClasses classes) {
        this.bases = bases;
        this.classes = classes;
    }

    public Optional<LegalBasis> basis(String code) {
        return bases.byCode(code);
    }

    /** Legal bases by public id, in one query; ids that name none are left out. */
    public Map<String, LegalBasis> basesByIds(Collection<String> ids) {
        Map<String, LegalBasis> found = new LinkedHashMap<>();
        bases.byIds(ids).forEach(basis -> found.put(basis.id(), basis));
        return found;
    }

    /**
     * The classes each legal basis can satisfy, by the public id of the basis; bases that satisfy none are left out.
     */
    public Map<String, List<ProtectionClass>> classesSatisfiedBy(Collection<String> basisIds) {
        return classes.satisfiedBy(basisIds);
    }

    /**
     * The classes that protect each element, including those of its dataset, by the element's public id and sorted by
     * code.
     */
    public Map<String, List<ProtectionClass>> classesOfElements(Collection<String> elementIds) {
        return classes.ofElements(elementIds);
    }
}
