package charteroak.ground.store;

import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the process at once when the database can no longer vouch for its files. An ordinary stop would write to them
 * again, after which they may never open; after a sudden stop, the next start recovers them.
 */
final class GraphPanic extends DatabaseEventListenerAdapter {

    static final int EXIT_CODE = 70;

    private static final Logger LOG = LoggerFactory.getLogger(GraphPanic.class);

    @Override
    public void databasePanic(DatabaseEventContext database) {
        LOG.error(
                "The database {} gave up, most likely because its disk is full or failing. Stopping at once; see to the disk and start again, which recovers all that was written.",
                database.getDatabaseName());
        Runtime.getRuntime().halt(EXIT_CODE);
    }
}
