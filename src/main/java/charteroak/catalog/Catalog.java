package charteroak.catalog;

import charteroak.api.Connection;
import charteroak.api.Paging;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What data there is. Other features ask here for the catalogued things they refer to. */
@Service
public class Catalog {

    private final Agencies agencies;
    private final Datasets datasets;
    private final Elements elements;

    Catalog(Agencies agencies, Datasets datasets, Elements elements) {
        this.agencies = agencies;
        this.datasets = datasets;
        this.elements = elements;
    }

    public Optional<Agency> agency(String code) {
        return agencies.byCode(code);
    }

    public Optional<Dataset> dataset(String id) {
        return datasets.byId(id);
    }

    public Optional<DataElement> element(String id) {
        return elements.byId(id);
    }

    /** Agencies by public id, in one query; ids that name none are left out. */
    public Map<String, Agency> agencies(Collection<String> ids) {
        Map<String, Agency> found = new LinkedHashMap<>();
        agencies.byIds(ids).forEach(agency -> found.put(agency.id(), agency));
        return found;
    }

    /** Datasets by public id, in one query; ids that name none are left out. */
    public Map<String, Dataset> datasets(Collection<String> ids) {
        Map<String, Dataset> found = new LinkedHashMap<>();
        datasets.byIds(ids).forEach(dataset -> found.put(dataset.id(), dataset));
        return found;
    }

    /** Elements by public id, in one query; ids that name none are left out. */
    public Map<String, DataElement> elements(Collection<String> ids) {
        Map<String, DataElement> found = new LinkedHashMap<>();
        elements.byIds(ids).forEach(element -> found.put(element.id(), element));
        return found;
    }

    Connection<DataElement> page(ElementFilter filter, Paging paging) {
        return Connection.lazy(
                () -> elements.page(filter, paging), paging, DataElement::id, () -> elements.count(filter));
    }
}
