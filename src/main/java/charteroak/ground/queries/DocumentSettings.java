package charteroak.ground.queries;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on the size of a GraphQL document.
 *
 * @param characters how long its text may be
 * @param tokens how many tokens it may have
 * @param depth how deep a selection may nest
 * @param fields how many fields it may select, fragments expanded
 * @param aliases how many fields it may rename
 * @param spreads how often it may spread a fragment
 * @param directives how many directives it may carry
 * @param list how many things one list among its arguments or variables may hold
 * @param values how many values its variables may hold together
 * @param remembered how many characters of parsed documents are kept in memory
 */
@ConfigurationProperties("charteroak.limits.document")
record DocumentSettings(
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
