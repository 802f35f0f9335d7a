package charteroak.ground.queries;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on how many values an answer may hold, with every page full and every other list as long as usual.
 *
 * @param most the limit for those who have signed in, and for the documents of the web app
 * @param anonymous the limit for documents that anyone else writes
 * @param fanOut the length assumed of a list without a page size
 * @param question the values that each question of a document counts in addition, because it must be looked up
 */
@ConfigurationProperties("charteroak.limits.cost")
record CostSettings(
        @DefaultValue("1000000") long most,
        @DefaultValue("200000") long anonymous,
        @DefaultValue("10") int fanOut,
        @DefaultValue("2000") int question) {}
