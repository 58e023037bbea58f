package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager.Log4jMarker;
import org.jspecify.annotations.Nullable;

/**
 * A marker whose names may be shown, with its parents. Copies are not registered: names with secrets may be many. Parents
 * are followed once each, and to a bounded number.
 */
final class MarkerCopy {

    private static final int MAX_COUNT = 64;

    private final EventRedactor redactor;
    private final Set<Marker> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    MarkerCopy(EventRedactor redactor) {
        this.redactor = redactor;
    }

    Marker of(Marker marker) {
        if (isPlain(marker)) {
            return marker;
        }
        seen.clear();
        return copy(marker);
    }

    private boolean isPlain(Marker marker) {
        if (marker.getClass() != Log4jMarker.class
                || !redactor.text(marker.getName()).equals(marker.getName())) {
            return false;
        }
        if (!marker.hasParents() || !seen.add(marker)) {
            return true;
        }
        if (seen.size() > MAX_COUNT) {
            return false;
        }
        for (Marker parent : parentsOf(marker)) {
            if (!isPlain(parent)) {
                return false;
            }
        }
        return true;
    }

    private Marker copy(Marker marker) {
        Log4jMarker copy = new Log4jMarker(redactor.text(marker.getName()));
        if (seen.add(marker) && seen.size() <= MAX_COUNT) {
            for (Marker parent : parentsOf(marker)) {
                if (!seen.contains(parent)) {
                    Marker unused = copy.addParents(copy(parent));
                }
            }
        }
        return copy;
    }

    private static Marker[] parentsOf(Marker marker) {
        Marker @Nullable [] parents = marker.getParents();
        return parents == null ? new Marker[0] : parents;
    }
}
