package charteroak.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one GraphQL request may ask for.
 *
 * @param depth how deep a selection may nest
 * @param fields how many fields a request may select, fragments expanded
 * @param tokens how many tokens a document may have
 * @param documents how many parsed documents are kept
 */
@ConfigurationProperties("charteroak.api")
record ApiSettings(
        @DefaultValue("15") int depth,
        @DefaultValue("2000") int fields,
        @DefaultValue("5000") int tokens,
        @DefaultValue("1000") int documents) {}
