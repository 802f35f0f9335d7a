package charteroak.catalogue.catalog;

import charteroak.ground.api.Connection;
import charteroak.ground.api.NotThere;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The data there is. Other features ask here for the cataloged things they refer to. */
@Service
public class Catalog {

    private final Agencies agencies;
    private final Datasets datasets;
    private final Elements elements;
    private final List<ElementPart> parts;

    Catalog(Agencies agencies, Datasets datasets, Elements elements, List<ElementPart> parts) {
        this.agencies = agencies;
        this.datasets = datasets;
        this.elements = elements;
        this.parts = parts;
    }

    /** An agency by its code or public id; empty when there is none. */
    public Optional<Agency> agency(String named) {
        return agencies.byCode(named).or(() -> agencies.byId(new AgencyId(named)));
    }

    /**
     * The code of the agency to which a question is narrowed, given a code or public id; null when the question is not
     * narrowed.
     */
    public @Nullable String codeOf(@Nullable String named) {
        return named == null
                ? null
                : agency(named).map(Agency::code).orElseThrow(() -> new NotThere(NotThere.Sought.AGENCY, named));
    }

    /** The code of the agency with a public id; null where there is none. */
    public @Nullable String codeOfId(@Nullable AgencyId id) {
        return Optional.ofNullable(id).flatMap(agencies::byId).map(Agency::code).orElse(null);
    }

    /** Whether there is a protection class with a code. */
    public boolean knowsProtectionClass(String code) {
        return elements.knowsClass(code);
    }

    /** Throws what tells that the element or the protection class to which a question is narrowed is not there; null narrows nothing. */
    public void require(@Nullable ElementId element, @Nullable String protectionClass, Viewer viewer) {
        if (element != null && element(element, viewer).isEmpty()) {
            throw new NotThere(NotThere.Sought.ELEMENT, element.value());
        }
        if (protectionClass != null && !knowsProtectionClass(protectionClass)) {
            throw new NotThere(NotThere.Sought.PROTECTION_CLASS, protectionClass);
        }
    }

    public Optional<Dataset> dataset(DatasetId id, Viewer viewer) {
        return datasets.byId(id, viewer);
    }

    public Optional<DataElement> element(ElementId id, Viewer viewer) {
        return elements.byId(id, viewer);
    }

    /** Agencies by public id, in one query; ids that name none are left out. */
    public Map<AgencyId, Agency> agencies(Collection<AgencyId> ids) {
        return agencies.byIds(ids);
    }

    /** Datasets by public id, in one query; ids that name none the viewer may see are left out. */
    public Map<DatasetId, Dataset> datasets(Collection<DatasetId> ids, Viewer viewer) {
        return datasets.byIds(ids, viewer);
    }

    /** Elements by public id, in one query; ids that name none the viewer may see are left out. */
    public Map<ElementId, DataElement> elements(Collection<ElementId> ids, Viewer viewer) {
        Map<ElementId, DataElement> found = new LinkedHashMap<>();
        elements.byIds(ids, viewer).forEach(element -> found.put(element.id(), element));
        return found;
    }

    /** Those ids, among some, of elements that the viewer may not see. */
    public Set<ElementId> hidden(Collection<ElementId> elementIds, Viewer viewer) {
        return elements.hidden(elementIds, viewer);
    }

    /**
     * A page of elements, with the wanted parts that other features add; each part is passed on when the page is read.
     */
    Connection<DataElement> page(
            ElementFilter filter,
            Paging paging,
            Viewer viewer,
            Predicate<ElementPart> wanted,
            BiConsumer<String, Map<DataElement, ?>> tell) {
        List<ElementPart> chosen = parts.stream().filter(wanted).toList();
        return Connection.lazy(
                () -> {
                    ElementPage page = elements.page(filter, paging, chosen, viewer);
                    page.parts().forEach(tell);
                    return page.elements();
                },
                paging,
                element -> element.id().value(),
                () -> elements.count(filter, viewer));
    }
}
