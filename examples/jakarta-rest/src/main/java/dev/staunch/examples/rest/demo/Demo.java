package dev.staunch.examples.rest.demo;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import dev.staunch.examples.rest.RestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Starts the service, sends it the attacks, and ends; or serves until it is stopped, if that is asked for. */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1 && args[0].equals("--serve")) {
            System.out.println(commands(RestServer.start(8080).origin() + "/orders"));
        } else {
            System.exit(attack(System.out) ? 0 : 1);
        }
    }

    /** A good order, a hostile one, and a search. */
    private static String commands(String orders) {
        String post = "curl -i -H 'Content-Type: application/json' " + orders + " -d ";
        return String.join(
                "\n\n",
                post
                        + "'{\"customer\":\"Ann\",\"email\":\"ann@example.com\",\"lines\":[{\"sku\":\"TEA-001\",\"quantity\":2}]}'",
                post + "'{\"customer\":\"Ann\\u202e\",\"email\":\"ann\",\"lines\":[]}'",
                "curl -i '" + orders + "?sku=TEA-001'");
    }

    /** Whether all answers were as expected, and the canary of no request came back or got into the log. */
    static boolean attack(PrintStream out) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        ByteArrayOutputStream log = divertedLog();
        int wrong = 0;
        try (RestServer server = RestServer.start(0)) {
            for (Attack each : Attacks.ALL) {
                String canary = UUID.randomUUID().toString().substring(19);
                HttpResponse<String> response = each.send(client, server.origin(), canary);
                String answer = Answer.summary(response);
                String kept = response.headers() + response.body() + log.toString(StandardCharsets.UTF_8);
                String verdict = kept.contains(canary) ? "LEAK" : answer.equals(each.expected()) ? "" : "UNEXPECTED";
                out.printf("%-36s %s%n", each.title(), (answer + " " + verdict).strip());
                wrong += verdict.isEmpty() ? 0 : 1;
            }
        }
        out.printf("%n%d requests, %d of them with a wrong answer or a leak. The log:%n", Attacks.ALL.size(), wrong);
        out.print(log.toString(StandardCharsets.UTF_8));
        return wrong == 0;
    }

    /** What would go to the console: the very bytes. */
    private static ByteArrayOutputStream divertedLog() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ((OutputStreamAppender<ILoggingEvent>) root.getAppender("STDOUT")).setOutputStream(bytes);
        return bytes;
    }
}
