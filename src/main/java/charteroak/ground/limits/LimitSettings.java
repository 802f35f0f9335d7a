package charteroak.ground.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Every limit on what may be asked. {@code docs/security.md} lists them for those who run the server.
 *
 * @param hosts the names under which the server is reached from elsewhere; on loopback its own names are known besides
 * @param time how long a request may take, in the database as well
 * @param intakeTime how long recording a batch of lineage events may take
 * @param body how large the body of a request may be; the lineage intake has a limit of its own
 * @param document how large a GraphQL document may be
 * @param cost how much its answer may hold
 * @param rates how often one may ask
 * @param busy how much is worked on at once
 */
@ConfigurationProperties("charteroak.limits")
record LimitSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue("20s") Duration time,
        @DefaultValue("2m") Duration intakeTime,
        @DefaultValue("1MB") DataSize body,
        @DefaultValue Document document,
        @DefaultValue Cost cost,
        @DefaultValue Rates rates,
        @DefaultValue Busy busy) {

    LimitSettings {
        hosts = List.copyOf(hosts);
    }

    /**
     * How large a GraphQL document may be.
     *
     * @param characters how long its text may be
     * @param tokens how many words and signs it may have
     * @param depth how deep a selection may nest
     * @param fields how many fields it may select, fragments expanded
     * @param aliases how many fields it may rename
     * @param spreads how often it may spread a fragment
     * @param directives how many directives it may carry
     * @param list how many things one list among its arguments or variables may hold
     * @param values how many values its variables may hold together
     * @param remembered how many characters of parsed documents are kept in memory
     */
    record Document(
            @DefaultValue("50000") int characters,
            @DefaultValue("5000") int tokens,
            @DefaultValue("15") int depth,
            @DefaultValue("2000") int fields,
            @DefaultValue("200") int aliases,
            @DefaultValue("200") int spreads,
            @DefaultValue("50") int directives,
            @DefaultValue("1000") int list,
            @DefaultValue("10000") int values,
            @DefaultValue("1000000") int remembered) {}

    /**
     * How many values an answer may hold, every page full and every other list as long as is usual.
     *
     * @param most for those who have signed in, and for the documents that the web app brings with it
     * @param anonymous for documents that anyone else writes
     * @param fanOut how long a list without a page size is taken to be
     * @param question how many values each question of a document counts besides, for having to be looked for
     */
    record Cost(
            @DefaultValue("1000000") long most,
            @DefaultValue("200000") long anonymous,
            @DefaultValue("10") int fanOut,
            @DefaultValue("2000") int question) {}

    /**
     * How often one may ask. Writes and the intake are counted by identity for those who have signed in, by address for all others.
     *
     * @param enabled whether anything is counted at all
     * @param address requests of any kind from one address
     * @param identity requests of any kind by one person or machine that has signed in
     * @param writes GraphQL mutations
     * @param intake batches of lineage events
     * @param signIns passwords and client secrets that were wrong, from one address
     * @param clients how many clients are remembered; beyond them the longest unseen is forgotten
     */
    record Rates(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("3000/10s") Rate address,
            @DefaultValue("1000/10s") Rate identity,
            @DefaultValue("60/60s") Rate writes,
            @DefaultValue("3000/60s") Rate intake,
            @DefaultValue("10/60s") Rate signIns,
            @DefaultValue("50000") int clients) {}

    /**
     * How much is worked on at once, so that ordinary questions are answered beside it.
     *
     * @param questions how many heavy questions; 0 for one less than the machine has cores, but one at least
     * @param passwords how many comparisons of passwords and client secrets
     * @param line how many more may wait for each; one client fills at most half of it
     * @param patience how long each waits at most
     * @param letters a search is a heavy question when its texts are longer than this, in all searches of a document together
     */
    record Busy(
            @DefaultValue("0") int questions,
            @DefaultValue("1") int passwords,
            @DefaultValue("32") int line,
            @DefaultValue("8s") Duration patience,
            @DefaultValue("120") int letters) {

        int questionsAtOnce() {
            return questions > 0 ? questions : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        }
    }
}
