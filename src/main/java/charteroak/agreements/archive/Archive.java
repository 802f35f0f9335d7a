package charteroak.agreements.archive;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Standing;
import charteroak.catalogue.catalog.DataElement;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The documents under which data is shared. Other features ask here for the agreements they refer to. */
@Service
public class Archive {

    private final Agreements agreements;
    private final DossierShelf shelf;

    Archive(Agreements agreements, DossierShelf shelf) {
        this.agreements = agreements;
        this.shelf = shelf;
    }

    /** An agreement by its number or public id; empty when the viewer can see none. */
    public Optional<Agreement> agreement(String named, Viewer viewer) {
        return agreements.named(named, viewer);
    }

    /** Agreements by number, in one query; numbers that name none the viewer may see are left out. */
    public List<Agreement> numbered(Collection<String> numbers, Viewer viewer) {
        return agreements.byNumbers(numbers, viewer);
    }

    /** Everything known of an agreement that is known to exist. */
    public Dossier dossier(AgreementId id) {
        return agreements.dossiers(List.of(id)).getFirst();
    }

    /** Agreements by public id, in one query; ids that name none the viewer may see are left out. */
    public Map<AgreementId, Agreement> agreements(Collection<AgreementId> ids, Viewer viewer) {
        return agreements.byIds(ids, viewer);
    }

    /**
     * Dossiers by the public ids of agreements that the viewer is known to see, in one query; ids without an agreement
     * are left out.
     */
    public Map<AgreementId, Dossier> dossiers(Collection<AgreementId> ids) {
        Map<AgreementId, Dossier> found = new LinkedHashMap<>();
        agreements
                .dossiers(ids)
                .forEach(dossier -> found.put(dossier.agreement().id(), dossier));
        return found;
    }

    /** The stamp of every agreement that the viewer may see, in one query; empty where an agreement bears none. */
    public Map<AgreementId, String> stamps(Viewer viewer) {
        return agreements.stamps(viewer);
    }

    /** The acts in each project, by the project's public id and in the order they take effect, in one query. */
    public Map<ProjectId, List<Act>> actsOfProjects(Collection<ProjectId> projectIds) {
        return agreements.actsOfProjects(projectIds);
    }

    /** The agreements with a schedule that grants each element at a moment, by element id. */
    Map<ElementId, List<Agreement>> granting(Collection<DataElement> elements, Moment moment, Viewer viewer) {
        Set<String> ids = new LinkedHashSet<>();
        elements.forEach(element -> {
            ids.add(element.id().value());
            ids.add(element.dataset().id().value());
        });
        Map<String, Set<Agreement>> byGranted = new HashMap<>();
        List<Agreements.Grant> grants = agreements.grants(ids, viewer);
        List<Dossier> dossiers =
                shelf.dossiers(grants.stream().map(Agreements.Grant::mark).toList());
        for (int at = 0; at < grants.size(); at++) {
            Standing standing = dossiers.get(at).knownAt(moment.knownAt());
            grants.get(at).granted().stream()
                    .filter(granted -> standing.partOf(granted.scheduleId()).contains(moment.asOf()))
                    .forEach(granted -> byGranted
                            .computeIfAbsent(granted.id(), id -> new HashSet<>())
                            .add(standing.agreement()));
        }
        Map<ElementId, List<Agreement>> granting = new HashMap<>();
        for (DataElement element : elements) {
            Set<Agreement> both =
                    new HashSet<>(byGranted.getOrDefault(element.id().value(), Set.of()));
            both.addAll(byGranted.getOrDefault(element.dataset().id().value(), Set.of()));
            granting.put(
                    element.id(),
                    both.stream()
                            .sorted(Comparator.comparing(Agreement::number))
                            .toList());
        }
        return granting;
    }
}
