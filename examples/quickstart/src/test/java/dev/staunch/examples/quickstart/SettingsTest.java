package dev.staunch.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void tells_all_that_is_wrong_with_the_environment_and_none_of_its_values() {
        Map<String, String> environment = Map.of(
                "WEB_SHOP_TOKEN", "changeme".repeat(4),
                "PARTNER_TOKEN", "short-but-odd",
                "PAYMENT_PASSWORD", "x7#mQ2!vbn",
                "PATH", "/bin");
        Violations violations =
                Settings.parse(Fields.environment(environment)).fold(settings -> null, rejected -> rejected);
        List<String> found = violations.asList().stream()
                .map(violation -> violation.pointer() + " " + violation.code().id())
                .toList();
        assertThat(found)
                .containsExactly(
                        "/WEB_SHOP_TOKEN input.placeholder",
                        "/PARTNER_TOKEN input.too_short",
                        "/BACK_OFFICE_TOKEN input.missing");
        assertThat(violations.toString()).doesNotContain("changeme", "short-but-odd");
    }
}
