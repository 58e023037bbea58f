package dev.staunch.logging.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import dev.staunch.logging.RedactedThrowable;
import java.io.FileNotFoundException;
import java.io.PrintWriter;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager.Log4jMarker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exceptions and markers. */
class PartsTest {

    private static final EventRedactor REDACTOR = EventRedactor.of(LogPolicy.standard());
    private static final String SECRET = "password=hunter2";
    private static final String SHOWN = "password=[redacted]";

    private static Marker marker(String name, Marker... parents) {
        return new Log4jMarker(name).setParents(parents);
    }

    private static Marker shown(Marker marker) {
        return new MarkerCopy(REDACTOR).of(marker);
    }

    @Test
    void an_exception_that_shows_nothing_keeps_its_class() {
        Exception plain = new IllegalStateException("calm", new FileNotFoundException("gone"));
        plain.addSuppressed(new Plain("also calm"));
        assertThat(Thrown.of(REDACTOR, plain)).isSameAs(plain);
    }

    @Test
    void a_secret_anywhere_makes_a_copy() {
        assertThat(Thrown.of(REDACTOR, new Plain(SECRET))).isInstanceOf(RedactedThrowable.class);
        assertThat(Thrown.of(REDACTOR, new Plain("calm", new Plain(SECRET)))).isInstanceOf(RedactedThrowable.class);
        Plain suppressing = new Plain("calm");
        suppressing.addSuppressed(new Plain("calm"));
        suppressing.addSuppressed(new Plain(SECRET));
        assertThat(Thrown.of(REDACTOR, suppressing)).isInstanceOf(RedactedThrowable.class);
    }

    @Test
    void a_cycle_makes_a_copy() {
        Plain first = new Plain("calm");
        first.addSuppressed(new Plain("calm", first));
        assertThat(Thrown.of(REDACTOR, first)).isInstanceOf(RedactedThrowable.class);
    }

    @Test
    void a_class_that_writes_its_own_message_is_not_trusted_to_write_it_again() {
        assertThat(Thrown.of(REDACTOR, new Fickle())).isInstanceOf(RedactedThrowable.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, Plain.class})
    void a_class_that_says_nothing_itself_is_plain(Class<?> type) {
        assertThat(Thrown.isPlain(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Fickle.class, Printing.class, Caused.class})
    void a_class_that_has_a_say_in_what_is_printed_is_not_plain(Class<?> type) {
        assertThat(Thrown.isPlain(type)).isFalse();
    }

    @Test
    void plain_markers_stay_the_same_instance() {
        Marker marker = marker("child", marker("mother", marker("grandmother")), marker("father"));
        assertThat(shown(marker)).isSameAs(marker);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void a_secret_in_a_name_makes_a_copy(int place) {
        String[] names = {"child", "parent", "grandparent"};
        names[place] = SECRET;
        Marker shown = shown(marker(names[0], marker(names[1], marker(names[2]))));
        names[place] = SHOWN;
        assertThat(shown.getName()).isEqualTo(names[0]);
        assertThat(shown.getParents()[0].getName()).isEqualTo(names[1]);
        assertThat(shown.getParents()[0].getParents()[0].getName()).isEqualTo(names[2]);
    }

    @Test
    void parents_in_a_circle_end() {
        Log4jMarker first = new Log4jMarker("first");
        Marker second = marker("second", first);
        assertThat(shown(first.setParents(second))).isSameAs(first);
        Marker third = marker(SECRET, first);
        assertThat(shown(third).getParents()[0].getParents()[0].getName()).isEqualTo("second");
    }

    @Test
    void a_marker_of_another_class_is_copied_by_name() {
        class Own extends Log4jMarker {
            private static final long serialVersionUID = 1L;

            Own() {
                super("own");
            }
        }
        assertThat(shown(new Own())).isExactlyInstanceOf(Log4jMarker.class);
    }

    @Test
    void endless_parents_are_cut() {
        Marker marker = marker(SECRET);
        for (int i = 0; i < 1000; i++) {
            marker = marker("m" + i, marker);
        }
        int count = 0;
        for (Marker each = shown(marker); each.hasParents(); each = each.getParents()[0]) {
            count++;
        }
        assertThat(count).isBetween(60, 70);
    }

    private static class Plain extends Exception {

        private static final long serialVersionUID = 1L;

        Plain(String message) {
            super(message);
        }

        Plain(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static final class Printing extends Plain {

        private static final long serialVersionUID = 1L;

        Printing() {
            super("calm");
        }

        @Override
        public void printStackTrace(PrintWriter out) {
            out.print(SECRET);
        }
    }

    private static final class Caused extends Plain {

        private static final long serialVersionUID = 1L;

        Caused() {
            super("calm");
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }
    }

    private static final class Fickle extends Plain {

        private static final long serialVersionUID = 1L;

        Fickle() {
            super("calm");
        }

        @Override
        public String getMessage() {
            return "calm";
        }
    }
}
