package charteroak.front.template;

import charteroak.ground.store.StartRefused;
import java.util.List;

/** Thrown when templates cannot be used; says for each fault its file and line, and what would be right. */
public class TemplateRejected extends StartRefused {

    private final List<String> faults;

    TemplateRejected(List<String> faults) {
        super(
                "The document templates cannot be used.\n  %s".formatted(String.join("\n  ", faults)),
                "Correct the lines named above and start again, or set CHARTER_OAK_DOCUMENTS to another folder, or to nothing for the program's own templates.");
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
