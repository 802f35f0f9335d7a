/** Holds that the plan of a request, its documents, what people may do and the verdict agree, with a judge that reads answers and nothing else. */
@NullMarked
package charteroak.accord;

import org.jspecify.annotations.NullMarked;
