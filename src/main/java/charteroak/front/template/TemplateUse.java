package charteroak.front.template;

/** A document that a template is needed for, and the facts that the template may name. */
public interface TemplateUse {

    /** The name of the template, such as {@code dsa}; its file has {@code .html} after it. */
    String template();

    /** The record whose components the template may name. */
    Class<? extends Record> facts();
}
