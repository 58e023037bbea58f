package dev.staunch.examples.spring;

import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.examples.spring.console.Demo;
import dev.staunch.parse.Fields;
import dev.staunch.testkit.LeakDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.StaticApplicationContext;

/** The attack console in a real browser. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
        value = "dev.staunch.examples.spring.Browser#isInstalled",
        disabledReason = "There is no chromedriver on the PATH; on Debian: apt-get install chromium chromium-driver")
class ConsoleTest {

    private static final String DONE = "body[data-done]";

    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    private final LeakDetector provider = new LeakDetector();
    private ConfigurableApplicationContext service = new StaticApplicationContext();
    private AutoCloseable closing = () -> {};
    private String console = "";

    @BeforeAll
    void start() throws Exception {
        Map<String, String> environment =
                Demo.environment(Demo.startProvider(provider.canary("password of the provider")));
        service = OrdersApplication.start(
                assertOk(Settings.parse(Fields.environment(environment))),
                "--server.port=0",
                "--spring.profiles.active=console");
        console = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/#"
                + environment.get("WEB_SHOP_TOKEN");
        closing = Browser.start();
    }

    @AfterAll
    void stop() throws Exception {
        closing.close();
        service.close();
    }

    private Browser browser() {
        return (Browser) closing;
    }

    @BeforeEach
    void open() throws Exception {
        browser().open("about:blank");
        browser().open(console);
        browser().await("#counters");
    }

    /** Looks for canaries in all of the page that is not what the visitor wrote. */
    private void check() throws Exception {
        for (String part : new String[] {"#response", "#log", "#orders", "#counters"}) {
            leaks.check(part, browser().text(part));
            provider.check(part, browser().text(part));
        }
        provider.assertNoLeak();
    }

    @Test
    void a_good_order_is_listed() throws Exception {
        browser().click("A good order");
        browser().await(DONE);
        assertThat(browser().text("#status")).isEqualTo("201");
        assertThat(browser().text("#orders")).contains("WEB_SHOP PLACED EUR 9.00");
        assertThat(browser().text("#log")).contains("order placed").contains("email=[pseudonym:");
        check();
    }

    @Test
    void a_hostile_request_of_the_list_is_refused() throws Exception {
        browser().click("A name that turns around");
        browser().await(DONE);
        assertThat(browser().text("#status")).isEqualTo("400");
        assertThat(browser().text("#response")).contains("/customer", "text.bidi_control");
        assertThat(browser().text("#log")).contains("input rejected violations=1");
        assertThat(browser().text("#counters")).contains("orders.violations text.bidi_control");
    }

    @Test
    void a_hostile_request_of_ones_own_comes_back_nowhere() throws Exception {
        String name = leaks.canary("name");
        browser()
                .type(
                        "#body",
                        "{\"customer\": \"<img src=x onerror=alert(1)>" + name + "\\u202e\", \"" + name
                                + "\": 1, \"email\": \"" + name + "\"}");
        browser().click("Send");
        browser().await(DONE);
        assertThat(browser().text("#status")).isEqualTo("400");
        assertThat(browser().text("#response"))
                .contains("text.bidi_control", "input.malformed", "input.missing", "input.unknown_field");
        check();
    }

    @Test
    void what_is_taken_out_of_the_log_is_counted() throws Exception {
        browser().click("A payment that breaks");
        browser().await(DONE);
        assertThat(browser().text("#status")).isEqualTo("503");
        assertThat(browser().text("#log")).contains("payment provider: 500").contains("password=[redacted]");
        assertThat(browser().text("#counters")).contains("log.redactions value");
        check();
    }

    private static final String TAB = "\ue004";
    private static final String ENTER = "\ue007";
    private static final String CONTROL = "\ue009";

    private String focused(String what) throws Exception {
        return browser().evaluate("return document.activeElement" + what).asString();
    }

    @Test
    void the_keyboard_is_enough() throws Exception {
        browser().press(TAB);
        browser().press(TAB);
        assertThat(focused(".textContent")).isEqualTo("A name that turns around");
        assertThat(browser()
                        .evaluate("return getComputedStyle(document.activeElement).outlineStyle")
                        .asString())
                .isEqualTo("solid");
        browser().press(ENTER);
        browser().await(DONE);
        assertThat(browser().text("#status")).isEqualTo("400");

        for (int i = 0; i < 9; i++) {
            browser().press(TAB);
        }
        assertThat(focused(".id")).isEqualTo("body");
        browser().press(CONTROL, "a");
        browser().press("7");
        browser().press(CONTROL, ENTER);
        browser().await(DONE);
        assertThat(browser().text("#response")).contains("input.wrong_type").doesNotContain("text.bidi_control");
        browser().press(TAB);
        assertThat(focused(".textContent")).isEqualTo("Send");
    }

    @Test
    void the_page_can_be_read_in_light_and_dark() throws Exception {
        browser().click("A payment that breaks");
        browser().await(DONE);
        browser().await("mark");
        for (String scheme : new String[] {"light", "dark"}) {
            browser().prefer(scheme);
            assertThat(browser()
                            .evaluate("return getComputedStyle(document.body).colorScheme + ' '"
                                    + " + matchMedia('(prefers-color-scheme: " + scheme + ")').matches")
                            .asString())
                    .isEqualTo("light dark true");
            assertThat(browser()
                            .evaluate(Files.readString(Path.of("src/test/resources/contrast.js")))
                            .asString())
                    .as(scheme)
                    .isEmpty();
        }
        browser().prefer("light");
    }

    @Test
    void the_page_obeys_its_content_security_policy_and_fits_a_telephone() throws Exception {
        browser().click("SQL in the name");
        browser().await(DONE);
        assertThat(browser().console()).doesNotContain("Content Security Policy", "Uncaught", "favicon");
        browser().resize(500, 900);
        assertThat(browser()
                        .evaluate("return document.documentElement.scrollWidth <= window.innerWidth")
                        .asBoolean())
                .isTrue();
        browser().resize(1360, 1100);
        keepPicture();
    }

    /** For whoever wants to look at the page. */
    private void keepPicture() throws IOException, InterruptedException {
        Files.write(Path.of("target", "console.png"), browser().screenshot());
    }
}
