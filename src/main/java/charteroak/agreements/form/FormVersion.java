package charteroak.agreements.form;

import java.time.LocalDate;

/**
 * A version of a request's form that was handed in.
 *
 * @param number from 1, in the order in which they were handed in
 */
public record FormVersion(int number, Handing handing, LocalDate handedInOn, FormContent content) {}
