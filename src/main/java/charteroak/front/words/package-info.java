/** What a word is: how texts are split into words, folded and stemmed, and which words of the field are synonyms. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package charteroak.front.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
