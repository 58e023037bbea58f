package dev.staunch.coverage.boot;

import dev.staunch.coverage.Canary;
import dev.staunch.coverage.EveryCall;
import dev.staunch.coverage.Questions;
import dev.staunch.coverage.QuietCalls;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application like any other, which knows nothing of redaction. */
@EnableAutoConfiguration
@RestController
public class BootProgram {

    /**
     * Asks the questions, once in each way of configuration.
     *
     * @param args the directory, and what to do
     */
    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        switch (args[1]) {
            case "start" -> start("--spring.main.web-application-type=none").close();
            case "properties" -> properties(directory);
            case "structured" -> structured(directory);
            case "file" -> file();
            case "web" -> web();
            default -> throw new IllegalArgumentException("no such thing to do");
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.run(BootProgram.class, arguments);
    }

    /** Also changes levels while it runs, and starts a second context in the same process. */
    private static void properties(Path directory) throws Exception {
        try (ConfigurableApplicationContext context = start(
                "--spring.main.web-application-type=none",
                "--logging.file.name=" + directory.resolve("properties.log"),
                "--logging.pattern.file=" + System.getProperty("pattern"),
                "--logging.pattern.console=" + System.getProperty("pattern"),
                "--logging.group.calls=every,nothing",
                "--logging.level.calls=trace")) {
            Questions.ask();
            System.out.println("asked: " + String.join(" ", EveryCall.ask()));
            System.out.println("allocating: " + QuietCalls.allocating());
            LoggingSystem system = context.getBean(LoggingSystem.class);
            system.setLogLevel("changing", LogLevel.TRACE);
            LoggerFactory.getLogger("changing").trace("at-changed {}", Canary.secret("changed"));
            system.setLogLevel("changing", LogLevel.OFF);
            LoggerFactory.getLogger("changing").error("at-silenced");
        }
        ConfigurableApplicationContext second = start("--spring.main.web-application-type=none");
        LoggerFactory.getLogger("again").info("at-again {}", Canary.secret("again"));
        second.close();
    }

    private static void structured(Path directory) {
        ConfigurableApplicationContext context = start(
                "--spring.main.web-application-type=none",
                "--logging.file.name=" + directory.resolve("structured.log"),
                "--logging.structured.format.file=ecs",
                "--logging.structured.format.console=logstash");
        Questions.ask();
        context.close();
    }

    private static void file() {
        try (ConfigurableApplicationContext context = start("--spring.main.web-application-type=none")) {
            Questions.ask();
            context.getBean(LoggingSystem.class).setLogLevel("shop", LogLevel.WARN);
            LoggerFactory.getLogger("shop").warn("at-changed {}", Canary.secret("changed"));
        }
    }

    private static void web() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = start("--server.port=0")) {
            URI uri = URI.create(
                    "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + "/fail");
            int status = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            LoggerFactory.getLogger("web").info("at-status {} {}", status, Canary.secret("status"));
        }
    }

    /** Fails as services fail. */
    @GetMapping("/fail")
    public String fail() {
        throw new IllegalStateException(
                "at-request " + Canary.secret("request"),
                new IllegalArgumentException("at-requestcause " + Canary.secret("requestcause")));
    }
}
