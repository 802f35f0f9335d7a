/** The programme's twenty-two rules and the conditions of legal bases, each a pure function from facts to the days on which it holds. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"permission", "catalog", "law", "agreement", "negotiation", "request", "visibility"})
package charteroak.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
