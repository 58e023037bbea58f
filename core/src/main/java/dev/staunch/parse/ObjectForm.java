package dev.staunch.parse;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form over the members of an object: it knows which of them were asked for. */
final class ObjectForm extends Form {

    private static final Violations UNKNOWN = Violations.of(StandardError.UNKNOWN_FIELD);

    private final Fields fields;
    private final boolean refused;
    private final boolean unknownAllowed;
    private String[] asked = new String[8];
    private int askedCount;
    /** A bit of the hash of each name. */
    private long askedHashes;
    /** How many members there are beyond those that were asked for. */
    private int unread;

    private ObjectForm(Fields fields, boolean unknownAllowed, int size, @Nullable Violations refusal) {
        super(refusal);
        this.fields = fields;
        this.refused = refusal != null;
        this.unknownAllowed = unknownAllowed;
        this.unread = size;
    }

    static ObjectForm of(Fields fields, boolean unknownAllowed, int size) {
        boolean refused = fields.isNull() || size > fields.limits().names();
        Violations refusal = refused ? refusal(fields, size) : null;
        return new ObjectForm(fields, unknownAllowed, size, refusal);
    }

    private static Violations refusal(Fields fields, int size) {
        return fields.isNull()
                ? NULL
                : Violations.of(Violation.of(StandardError.TOO_MANY)
                        .with("max", fields.limits().names())
                        .with("actual", size));
    }

    Fields fields() {
        return fields;
    }

    boolean hasTextOnly() {
        return fields.hasTextOnly();
    }

    /** Whether there is no object, or one of too many members, so that none is read. */
    boolean isRefused() {
        return refused;
    }

    /** The node of a member, or null if there is none. */
    @Nullable
    Object get(String name) {
        if (refused) {
            return null;
        }
        note(fields.hasTextOnly() ? fields.nameOf(name) : name);
        Object node = fields.source().get(name);
        if (node != null) {
            unread--;
        }
        return node;
    }

    /** The node of a member that is read as one value, where a source may have several. */
    @Nullable
    Object single(String name) {
        Object node = get(name);
        return fields.hasTextOnly() ? single(node) : node;
    }

    private static @Nullable Object single(@Nullable Object node) {
        if (node instanceof List<?> occurrences) {
            return switch (occurrences.size()) {
                case 0 -> null;
                case 1 -> Fields.nonNull(occurrences.get(0));
                default -> new Repeated(occurrences);
            };
        }
        return node;
    }

    private void note(String name) {
        int count = askedCount;
        long bit = 1L << name.hashCode();
        if (count == asked.length || (askedHashes & bit) != 0) {
            asked = distinct(asked, count, name);
        }
        asked[count] = name;
        askedCount = count + 1;
        askedHashes |= bit;
    }

    /** The names, with room for one more, which is not among them. */
    private static String[] distinct(String[] asked, int count, String name) {
        if (contains(asked, count, name)) {
            throw new IllegalStateException("a form was asked twice for the same field");
        }
        return count == asked.length ? Arrays.copyOf(asked, count * 2) : asked;
    }

    private static boolean contains(String[] asked, int count, Object name) {
        for (int i = 0; i < count; i++) {
            if (asked[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a violation for each member that was not asked for. */
    @Nullable
    Violations unknown(@Nullable Violations earlier) {
        return unread == 0 || unknownAllowed || refused ? earlier : unknown(fields, asked, askedCount, earlier);
    }

    private static @Nullable Violations unknown(
            Fields fields, String[] asked, int count, @Nullable Violations earlier) {
        Violations violations = earlier;
        for (Object name : fields.source().names()) {
            if (!contains(asked, count, name) && !fields.isTag(name)) {
                String shown = name instanceof String text ? text : "";
                violations = Violations.plus(violations, Pointer.root().untrustedChild(shown), UNKNOWN);
            }
        }
        return violations;
    }
}
