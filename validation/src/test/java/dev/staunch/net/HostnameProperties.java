package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.IDNA;
import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class HostnameProperties extends ParserContract<Hostname> {

    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    @Override
    protected Parser<String, Hostname> parser() {
        return Hostname.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("example.com", "WWW.Example.COM", "localhost", "xn--bcher-kva.example");
    }

    @Override
    protected String render(Hostname value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }

    @Property
    void punycode_is_decoded_as_icu_does_it(
            @ForAll
                    @StringLength(min = 1, max = 12)
                    @CharRange(from = '\u00e0', to = '\u00f6')
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u4e00', to = '\u4eff')
                    String label) {
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        UTS46.labelToASCII(label, ascii, info);
        if (!info.hasErrors() && ascii.indexOf("xn--") == 0) {
            assertThat(Punycode.decode(ascii.substring(4))).isEqualTo(label);
            assertThat(Hostname.parse(ascii.toString()).isOk()).isTrue();
        }
    }

    @Property
    void punycode_of_anything_is_decoded_as_icu_does_it_or_refused(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') @CharRange(from = '0', to = '9')
                    String encoded) {
        StringBuilder unicode = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        UTS46.labelToUnicode("xn--" + encoded, unicode, info);
        if (!info.hasErrors()) {
            assertThat(Punycode.decode(encoded)).isEqualTo(unicode.toString());
        }
    }

    @Property
    void icu_accepts_what_is_accepted(
            @ForAll @StringLength(min = 1, max = 16) @CharRange(from = 'a', to = 'z') @CharRange(from = '0', to = '9')
                    String encoded) {
        IDNA strict = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE
                | IDNA.CHECK_BIDI
                | IDNA.CHECK_CONTEXTJ
                | IDNA.CHECK_CONTEXTO
                | IDNA.USE_STD3_RULES);
        String name = "a.xn--" + encoded;
        if (Hostname.parse(name).isOk()) {
            IDNA.Info info = new IDNA.Info();
            strict.nameToUnicode(name, new StringBuilder(), info);
            assertThat(info.getErrors()).isEmpty();
        }
    }
}
