package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What RFC 6901 demands of escaping, and what an attacker must not achieve with a name. */
class PointerProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("~/01ab").ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("aZ09_-.\u0000\u202e\ud800\uffff")
                        .ofMaxLength(40));
    }

    @Provide
    Arbitrary<List<String>> paths() {
        return names().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Pointer> pointers() {
        return paths().map(PointerProperties::pointer);
    }

    private static Pointer pointer(List<String> path) {
        Pointer pointer = Pointer.root();
        for (String name : path) {
            pointer = pointer.child(name);
        }
        return pointer;
    }

    /** Reads a pointer by RFC 6901 §4, character by character. */
    @SuppressWarnings("NullAway") // asserted
    private static List<String> read(String pointer) {
        List<String> path = new ArrayList<>();
        StringBuilder name = null;
        for (int i = 0; i < pointer.length(); i++) {
            char c = pointer.charAt(i);
            if (c == '/') {
                if (name != null) {
                    path.add(name.toString());
                }
                name = new StringBuilder();
                continue;
            }
            assertThat(name).as("a pointer starts with a slash").isNotNull();
            if (c == '~') {
                i++;
                assertThat(i).as("a tilde is followed by a digit").isLessThan(pointer.length());
                assertThat(pointer.charAt(i)).isIn('0', '1');
                c = pointer.charAt(i) == '0' ? '~' : '/';
            }
            name.append(c);
        }
        if (name != null) {
            path.add(name.toString());
        }
        return path;
    }

    @Property
    void a_reader_of_RFC_6901_gets_back_the_declared_names(@ForAll("paths") List<String> path) {
        assertThat(read(pointer(path).toString())).isEqualTo(path);
    }

    @Property
    void different_paths_are_different_pointers(
            @ForAll("paths") List<String> one, @ForAll("paths") List<String> other) {
        assertThat(pointer(one).equals(pointer(other))).isEqualTo(one.equals(other));
    }

    @Property
    void an_untrusted_name_is_shown_as_it_is_or_not_at_all(@ForAll("names") String name) {
        String shown = Pointer.root().untrustedChild(name).toString();
        assertThat(shown).matches("/([A-Za-z0-9_-]{1,32}|\\*)").isIn("/" + name, "/*");
        assertThat(shown.chars().filter(c -> c >= '0' && c <= '9').count()).isLessThanOrEqualTo(4);
    }

    @Property
    void composition_is_associative(
            @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b, @ForAll("pointers") Pointer c) {
        assertThat(c.within(b).within(a)).isEqualTo(c.within(b.within(a)));
    }

    @Property
    void the_root_is_the_identity_of_composition(@ForAll("pointers") Pointer a) {
        assertThat(a.within(Pointer.root())).isEqualTo(a);
        assertThat(Pointer.root().within(a)).isEqualTo(a);
    }

    @Property
    void composing_pointers_is_joining_paths(@ForAll("paths") List<String> outer, @ForAll("paths") List<String> inner) {
        List<String> joined = new ArrayList<>(outer);
        joined.addAll(inner);
        assertThat(pointer(inner).within(pointer(outer))).isEqualTo(pointer(joined));
    }

    @Property
    void a_pointer_that_is_parsed_is_the_same(@ForAll("paths") List<String> path) {
        Pointer pointer = pointer(path);
        boolean wellFormed = path.stream()
                .allMatch(name ->
                        name.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        assertThat(Pointer.parse(pointer.toString()).toOptional().isPresent()).isEqualTo(wellFormed);
        Pointer.parse(pointer.toString())
                .toOptional()
                .ifPresent(parsed -> assertThat(parsed).isEqualTo(pointer));
    }

    @Property
    void parsing_never_throws(@ForAll("names") String text) {
        assertThat(Pointer.parse(text)).isNotNull();
    }
}
