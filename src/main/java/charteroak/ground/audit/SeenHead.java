package charteroak.ground.audit;

import charteroak.ground.store.OwnersOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The furthest head that this server has seen committed, kept outside the graph in memory and in a file. Someone who
 * cuts off the trail in the graph cannot reach it.
 */
@Component
public class SeenHead {

    private static final Logger LOG = LoggerFactory.getLogger(SeenHead.class);
    private static final Pattern KEPT = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64})\\s*");

    private final Path folder;
    private final Path file;
    private ChainHead furthest;

    SeenHead(AuditSettings settings) {
        folder = settings.folder();
        file = settings.seenFile();
        furthest = kept();
    }

    public synchronized ChainHead furthest() {
        return furthest;
    }

    /** Notes a head that was committed. */
    synchronized void saw(ChainHead head) {
        if (head.sequence() <= furthest.sequence()) {
            return;
        }
        furthest = head;
        try {
            OwnersOnly.write(OwnersOnly.folder(folder), AuditSettings.SEEN, head.sequence() + " " + head.hash() + "\n");
        } catch (IOException failure) {
            LOG.warn("That the audit trail reached change {} could not be kept in {}", head.sequence(), file, failure);
        }
    }

    private ChainHead kept() {
        try {
            if (!Files.exists(file)) {
                return ChainHead.START;
            }
            Matcher kept = KEPT.matcher(Files.readString(file));
            if (kept.matches()) {
                return new ChainHead(Long.parseLong(kept.group(1)), kept.group(2));
            }
            LOG.error("{} cannot be read: up to which change the audit trail was seen is not known any more.", file);
        } catch (IOException failure) {
            LOG.error("{} cannot be read.", file, failure);
        }
        return ChainHead.START;
    }
}
