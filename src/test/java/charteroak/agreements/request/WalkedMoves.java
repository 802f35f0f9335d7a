package charteroak.agreements.request;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.Act.Kind;
import charteroak.agreements.project.ProjectStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The moves that the sources allow, as somebody wrote them down who had not read the code: {@code transitions.csv} and, of
 * {@code moves.csv}, what holds without anything done before; and the stages at which acts are done, in {@code acts.csv}.
 */
final class WalkedMoves {

    private static final String LICENSE_ENDS = "license ends";

    private final Set<String> moves = new HashSet<>();
    private final Map<Kind, Set<ProjectStage>> stages = new EnumMap<>(Kind.class);

    WalkedMoves() {
        for (String row : rows("transitions.csv")) {
            moves.add(row);
        }
        for (String row : rows("moves.csv")) {
            String[] cells = row.split(",", -1);
            if (cells[2].isEmpty() || cells[2].equals("executed before")) {
                moves.add(move(cells[0], cells[1].replaceAll(" (by|of) .*", ""), cells[3]));
            }
        }
        for (String row : rows("acts.csv")) {
            String[] cells = row.split(",");
            Set<ProjectStage> at = EnumSet.noneOf(ProjectStage.class);
            Arrays.stream(cells[1].split(" ")).map(ProjectStage::valueOf).forEach(at::add);
            stages.put(Kind.valueOf(cells[0]), at);
        }
    }

    /** Where a project stands: its stage, and the one kept while its work is stopped. */
    record Place(ProjectStage stage, @Nullable ProjectStage kept) {

        ProjectStage underneath() {
            return kept == null ? stage : kept;
        }
    }

    /** Why an act is forbidden that took a project from one place to another; empty where it is not. */
    String fault(Place from, Act act, Place to, Set<ProjectStage> seen) {
        Set<ProjectStage> at = stages.get(act.kind());
        if (at != null && !at.contains(from.stage()) && !at.contains(from.underneath())) {
            return "%s is not done at %s".formatted(act.kind(), from);
        }
        return isAllowed(from, act, to, seen) ? "" : "%s does not lead from %s to %s".formatted(act.kind(), from, to);
    }

    private boolean isAllowed(Place from, Act act, Place to, Set<ProjectStage> seen) {
        return switch (act.kind()) {
            case REQUEST_SUSPENDED ->
                to.equals(from) && from.stage() == ProjectStage.DRAFT
                        || to.kept() == from.stage() && isRow(from.stage(), act, to.stage());
            case SUSPENSION_LIFTED -> to.kept() == null && to.stage() == from.kept();
            case REQUEST_WITHDRAWN -> to.kept() == null && isRow(from.underneath(), act, to.stage());
            case VOIDED -> seen.contains(to.underneath());
            default -> {
                boolean isStopped = from.kept() != null;
                yield isStopped == (to.kept() != null)
                        && (from.underneath() == to.underneath() || isRow(from.underneath(), act, to.underneath()));
            }
        };
    }

    private boolean isRow(ProjectStage from, Act act, ProjectStage to) {
        String done = act.kind() == Kind.TERMINATED
                ? LICENSE_ENDS
                : act.vote() == null ? act.kind().name() : act.kind() + " " + act.vote();
        return moves.contains(move(from.name(), done, to.name()));
    }

    private static String move(String from, String act, String to) {
        return String.join(",", from, act, to);
    }

    private static List<String> rows(String name) {
        try (var file = WalkedMoves.class.getResourceAsStream("/stages/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
