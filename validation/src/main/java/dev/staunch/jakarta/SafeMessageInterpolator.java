package dev.staunch.jakarta;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the messages of Jakarta Validation without an expression language, and without anything that was validated.
 *
 * <ul>
 * <li>{@code {key}} is the message of that key in a bundle, which may itself have parameters, or else the annotation's
 *     attribute of that name, shown as it is.
 * <li><b>{@code ${...}} is never evaluated.</b> It stands for nothing, wherever it comes from, and so does
 *     {@code ${validatedValue}}.
 * <li><b>A message that a validator made while running</b> ({@code buildConstraintViolationWithTemplate}) is shown only if
 *     it is one {@code {key}} of a bundle. Any other could have the input in it, and the constraint's declared message
 *     stands in its place.
 * </ul>
 *
 * <p>Bundles, first to last: the service's {@code ValidationMessages}; Staunch's, which has the standard constraints and
 * its own in English and German; {@code ContributorValidationMessages}; those of Hibernate Validator and Apache BVal. There
 * is no falling back to the language of the process: what has no message in a language has it in the bundle's default.
 *
 * <pre>{@code
 * static Validator validator() {
 *     return Validation.byDefaultProvider()
 *             .configure()
 *             .messageInterpolator(new SafeMessageInterpolator())
 *             .buildValidatorFactory()
 *             .getValidator();
 * }
 * }</pre>
 *
 * <table>
 * <caption>Messages of {@code @Size(min = 2, max = 40)}</caption>
 * <tr><th>template</th><th>message</th></tr>
 * <tr><td>{@code {jakarta.validation.constraints.Size.message}}</td><td>{@code size must be between 2 and 40}</td></tr>
 * <tr><td>{@code at most {max}}</td><td>{@code at most 40}</td></tr>
 * <tr><td>{@code {max} of {unknown}}</td><td>{@code 40 of {unknown}}</td></tr>
 * <tr><td><code>\{max\} is {max}</code></td><td><code>{max} is 40</code></td></tr>
 * <tr><td><code>{max} ${validatedValue}</code></td><td>{@code 40}, and a space</td></tr>
 * <tr><td><code>a ${'b'.concat({max})} c $\{d}</code></td><td><code>a  c ${d}</code></td></tr>
 * </table>
 *
 * <p>Messages are for people; a response to a program is better made from {@link JakartaBoundary}. Standard: Jakarta
 * Validation 3.1 §6.3.1, but for expressions. Thread-safe; linear in the template.
 */
public final class SafeMessageInterpolator implements MessageInterpolator {

    /** How deep messages may refer to messages: a reference beyond it, as one to itself, stays as it is written. */
    private static final int MAX_DEPTH = 5;

    /** No message is longer: bundles that refer to each other many times could make it so. */
    private static final int MAX_LENGTH = 4_000;

    /** An interpolator of the languages that the bundles have. */
    public SafeMessageInterpolator() {}

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.getDefault());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        ConstraintDescriptor<?> constraint = context.getConstraintDescriptor();
        String declared = constraint.getMessageTemplate();
        Messages messages = Messages.in(locale);
        boolean shown = template.equals(declared) || messages.has(template);
        StringBuilder message = new StringBuilder();
        append(shown ? template : declared, messages, constraint.getAttributes(), 0, message);
        return message.toString();
    }

    private static void append(
            String template, Messages messages, Map<String, Object> attributes, int depth, StringBuilder message) {
        int i = 0;
        while (i < template.length() && message.length() < MAX_LENGTH) {
            char c = template.charAt(i);
            if (c == '\\' && i + 1 < template.length() && "{}$\\".indexOf(template.charAt(i + 1)) >= 0) {
                message.append(template.charAt(i + 1));
                i += 2;
            } else if (c == '$' && template.startsWith("{", i + 1)) {
                i = endOfExpression(template, i + 1);
            } else if (c == '{') {
                i = appendParameter(template, i, messages, attributes, depth, message);
            } else {
                message.append(c);
                i++;
            }
        }
    }

    /** Appends what the parameter that opens at an index stands for, and returns where to go on. */
    private static int appendParameter(
            String template,
            int open,
            Messages messages,
            Map<String, Object> attributes,
            int depth,
            StringBuilder message) {
        int close = template.indexOf('}', open);
        int end = close < 0 ? template.length() : close + 1;
        String name = template.substring(open + 1, close < 0 ? end : close);
        String inner = depth < MAX_DEPTH && close >= 0 ? messages.find(name) : null;
        Object attribute = close < 0 ? null : attributes.get(name);
        if (inner != null) {
            append(inner, messages, attributes, depth + 1, message);
        } else if (attribute != null) {
            message.append(text(attribute));
        } else {
            message.append(template, open, end);
        }
        return end;
    }

    private static int endOfExpression(String template, int open) {
        int nested = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            nested += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (nested == 0) {
                return i + 1;
            }
        }
        return template.length();
    }

    private static String text(Object attribute) {
        if (attribute instanceof Class<?> type) {
            return type.getSimpleName();
        }
        if (attribute.getClass().isArray()) {
            String inBrackets = Arrays.deepToString(new Object[] {attribute});
            return inBrackets.substring(2, inBrackets.length() - 2);
        }
        return attribute instanceof Enum<?> constant ? constant.name() : attribute.toString();
    }
}
