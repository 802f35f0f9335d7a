package charteroak.ground.rates;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on how often clients may ask. Writes and the intake are counted by identity for those who have signed in, and
 * by address for others.
 *
 * @param enabled whether anything is counted at all
 * @param address requests of any kind from one address
 * @param identity requests of any kind by one person or machine that has signed in
 * @param writes GraphQL mutations
 * @param intake batches of lineage events
 * @param signIns sign-ins as nobody that there is, and wrong client secrets, from one address
 * @param clients how many clients are remembered; beyond them the longest unseen is forgotten
 */
@ConfigurationProperties("charteroak.limits.rates")
record RateSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3000/10s") Rate address,
        @DefaultValue("1000/10s") Rate identity,
        @DefaultValue("60/60s") Rate writes,
        @DefaultValue("3000/60s") Rate intake,
        @DefaultValue("10/60s") Rate signIns,
        @DefaultValue("50000") int clients) {}
