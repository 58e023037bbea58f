package dev.staunch.examples.rules;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static dev.staunch.testkit.ResultAssertions.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.StandardError;
import dev.staunch.file.SafeRoot;
import dev.staunch.net.OutboundAddresses;
import dev.staunch.parse.Fields;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundaryRulesTest {

    @TempDir
    private Path root;

    @Test
    void stn001_bad_accepts_what_is_no_address() {
        assertThat(Stn001.register("ann@example.com\u202e, bcc: all", -1).email())
                .contains("\u202e");
    }

    @Test
    void stn001_good_is_an_address_or_nothing() {
        assertErr(Stn001.Customer.parse(Fields.of(Map.of("email", "ann@example.com\u202e, bcc: all", "age", -1))));
        assertOk(Stn001.Customer.parse(Fields.of(Map.of("email", "ann@example.com", "age", 30))));
    }

    @Test
    void stn002_bad_makes_an_administrator() {
        assertThat(Stn002.update(Map.of("name", "Ann", "role", "user"), Map.of("name", "Ann", "role", "admin")))
                .containsEntry("role", "admin");
    }

    @Test
    void stn002_good_refuses_the_role() {
        assertViolation(
                Stn002.Rename.parse(Fields.of(Map.of("name", "Ann", "role", "admin"))),
                StandardError.UNKNOWN_FIELD,
                "/role");
    }

    @Test
    void stn003_bad_makes_much_of_little() {
        assertThat(Stn003.wholePart("1e20000")).hasSize(20_001);
    }

    @Test
    void stn003_good_refuses_the_exponent() {
        assertErr(Stn003.boundedWholePart("1e20000"));
        assertThat(assertOk(Stn003.boundedWholePart("12.50"))).isEqualTo("12");
    }

    @Test
    void stn004_bad_takes_one_name_twice() {
        Set<String> taken = new HashSet<>();
        assertThat(Stn004.takeName(taken, "Zo\u00eb")).isTrue();
        assertThat(Stn004.takeName(taken, "Zoe\u0308")).isTrue();
    }

    @Test
    void stn004_good_takes_one_name_once() {
        Set<String> taken = new HashSet<>();
        assertThat(assertOk(Stn004.takeCanonicalName(taken, "Zo\u00eb"))).isTrue();
        assertThat(assertOk(Stn004.takeCanonicalName(taken, "Zoe\u0308"))).isFalse();
        assertThat(assertOk(Stn004.takeCanonicalName(taken, "ZO\u00cb"))).isFalse();
    }

    @Test
    void stn005_bad_asks_the_metadata_service() {
        assertThat(Stn005.callback("http://169.254.169.254/latest/").getHost()).isEqualTo("169.254.169.254");
    }

    @Test
    void stn005_good_refuses_private_places_and_names_that_lead_there() throws Exception {
        assertErr(Stn005.safeCallback("http://169.254.169.254/latest/"));
        OutboundAddresses rebound =
                OutboundAddresses.publicOnly().resolvingWith(host -> List.of(InetAddress.getByName("169.254.169.254")));
        assertErr(Stn005.safeCallback("https://hooks.example.com/a").flatMap(url -> Stn005.addresses(url, rebound)));
    }

    @Test
    void stn006_bad_leaves_the_root() {
        assertThat(Stn006.attachment(root, "../x").normalize()).isEqualTo(root.resolveSibling("x"));
    }

    @Test
    void stn006_good_stays_below_the_root() {
        SafeRoot safe = SafeRoot.of(root);
        assertErr(Stn006.safeAttachment(safe, "../x"));
        assertErr(Stn006.safeAttachment(safe, "/etc/passwd"));
        assertThat(assertOk(Stn006.safeAttachment(safe, "a.txt")).getFileName()).hasToString("a.txt");
    }

    @Test
    void stn032_bad_sends_a_header_of_the_callers() {
        assertThat(Stn032.header("x\r\nSet-Cookie: session=mine").lines()).hasSize(2);
    }

    @Test
    void stn032_good_refuses_the_line_break_and_the_end_of_the_quotation() {
        assertErr(Stn032.safeHeader("x\r\nSet-Cookie: session=mine"));
        assertErr(Stn032.safeHeader("x\"; filename=\"y.exe"));
        assertThat(assertOk(Stn032.safeHeader("report; of May.pdf")))
                .isEqualTo("Content-Disposition: attachment; filename=\"report; of May.pdf\"\r\n");
    }
}
