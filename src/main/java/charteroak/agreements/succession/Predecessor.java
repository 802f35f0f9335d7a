package charteroak.agreements.succession;

import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.store.Row;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The project of an earlier request as it stands.
 *
 * @param reached its stage, whether or not its work is stopped
 * @param isWithdrawn whether it was withdrawn, whatever is still to be destroyed
 * @param changing whether a continuation or modification of it was handed in and is not yet in force
 * @param changed whether a continuation or modification of it is in force, so that it is not what stands
 */
public record Predecessor(
        Project project,
        ProjectStage reached,
        boolean isWithdrawn,
        boolean changing,
        boolean changed,
        List<AskedFor> uses) {

    /**
     * An element as the earlier request asked for it.
     *
     * @param yearsFrom the first year; null for all there are
     */
    public record AskedFor(
            ElementId element,
            ElementUse.Kind use,
            @Nullable Integer yearsFrom,
            @Nullable Integer yearsTo) {

        static AskedFor of(Row row) {
            return new AskedFor(
                    row.id("element", ElementId::new),
                    row.word("use", ElementUse.Kind.class),
                    row.optionalNumber("yearsFrom"),
                    row.optionalNumber("yearsTo"));
        }
    }

    /** Reads the columns of {@link Successions}. */
    static Predecessor of(Row row) {
        Project project = Project.ofPair(row);
        ProjectStage kept = row.row("project").optionalWord("stageKept", ProjectStage.class);
        return new Predecessor(
                project,
                Objects.requireNonNullElse(kept, project.stage()),
                row.flag("withdrawn"),
                row.flag("changing"),
                row.flag("changed"),
                row.rows("uses").stream().map(AskedFor::of).toList());
    }

    /** How the earlier request asked for an element to be used in a way; empty where it did not. */
    public Optional<AskedFor> asked(ElementId element, ElementUse.Kind use) {
        return uses.stream()
                .filter(each -> each.element().equals(element) && each.use() == use)
                .findFirst();
    }

    boolean isSuspended() {
        return project.stage() == ProjectStage.SUSPENDED;
    }
}
