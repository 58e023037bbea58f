package dev.staunch.logging;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/**
 * A marker whose names may be shown. A marker of a class that is not SLF4J's may carry values that an encoder writes, so
 * only its name is kept. References are followed once each, and to a bounded number.
 */
@SuppressWarnings("deprecation") // markers with references are still logged
final class MarkerCopy {

    private static final String PLAIN = "org.slf4j.helpers.BasicMarker";
    private static final int MAX_COUNT = 64;

    private final EventRedactor redactor;

    MarkerCopy(EventRedactor redactor) {
        this.redactor = redactor;
    }

    Marker of(Marker marker) {
        return isPlain(marker, identitySet()) ? marker : copy(marker, identitySet());
    }

    private boolean isPlain(Marker marker, Set<Marker> seen) {
        if (!marker.getClass().getName().equals(PLAIN) || !isClean(marker.getName())) {
            return false;
        }
        if (!marker.hasReferences() || !seen.add(marker)) {
            return true;
        }
        if (seen.size() > MAX_COUNT) {
            return false;
        }
        for (Iterator<Marker> each = marker.iterator(); each.hasNext(); ) {
            if (!isPlain(each.next(), seen)) {
                return false;
            }
        }
        return true;
    }

    private Marker copy(Marker marker, Set<Marker> seen) {
        Marker copy = MarkerFactory.getDetachedMarker(redactor.text(marker.getName()));
        if (seen.add(marker) && seen.size() <= MAX_COUNT && marker.hasReferences()) {
            for (Iterator<Marker> each = marker.iterator(); each.hasNext(); ) {
                Marker reference = each.next();
                if (!seen.contains(reference)) {
                    copy.add(copy(reference, seen));
                }
            }
        }
        return copy;
    }

    private boolean isClean(String name) {
        return redactor.text(name).equals(name);
    }

    private static Set<Marker> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
