package dev.staunch.examples.quickstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.staunch.examples.quickstart.OrderServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurlCommandsTest {

    @Test
    void the_printed_commands_work_as_they_are() throws Exception {
        assumeTrue(isThere("curl"), "curl is not installed");
        DemoSettings settings = DemoSettings.generate(new Canaries());
        List<String> statusLines = new ArrayList<>();
        try (OrderServer server = OrderServer.start(settings.parse(), new DemoPayments(), 0)) {
            for (String command : new CurlCommands(server.port(), settings).asList()) {
                statusLines.add(run(command).lines().findFirst().orElse(""));
            }
        }
        assertThat(statusLines)
                .containsExactly(
                        "HTTP/1.1 201 Created",
                        "HTTP/1.1 400 Bad Request",
                        "HTTP/1.1 404 Not Found",
                        "HTTP/1.1 401 Unauthorized");
    }

    @Test
    void no_token_is_on_the_screen() throws Exception {
        Canaries canaries = new Canaries();
        String printed = new CurlCommands(8080, DemoSettings.generate(canaries)).text();
        assertThat(printed).contains("curl -si -w").contains("http://localhost:8080/orders");
        assertThat(canaries.isIn(printed)).isFalse();
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String run(String command) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
