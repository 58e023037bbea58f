package dev.staunch.examples.spring.console;

import com.sun.net.httpserver.HttpServer;
import dev.staunch.examples.spring.OrdersApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Starts a payment provider that sometimes breaks, and the service with random tokens, in a process of its own each. */
public final class Demo {

    private Demo() {}

    /**
     * Starts both, and waits.
     *
     * @param args none
     * @throws Exception if a process cannot start
     */
    public static void main(String[] args) throws Exception {
        String origin = "http://127.0.0.1:8080/";
        Map<String, String> environment = environment(startProvider("swordfish"));
        String java = ProcessHandle.current().info().command().orElse("java");
        ProcessBuilder service = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrdersApplication.class.getName(),
                        "--spring.profiles.active=console",
                        "--server.port=8080")
                .inheritIO();
        service.environment().putAll(environment);
        Process running = service.start();
        Runtime.getRuntime().addShutdownHook(new Thread(running::destroy));
        while (!isServed(origin + "console/log") && running.isAlive()) {
            var unused = running.waitFor(200, TimeUnit.MILLISECONDS);
        }
        if (running.isAlive()) {
            System.out.println("\nAttack console: " + origin + "#" + environment.get("WEB_SHOP_TOKEN"));
        }
        System.exit(running.waitFor());
    }

    private static boolean isServed(String url) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        try {
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * What the service has to be told, with random tokens.
     *
     * @param payments the port of the payment provider
     * @return environment variables
     */
    public static Map<String, String> environment(int payments) {
        Map<String, String> environment = new HashMap<>();
        for (String name : new String[] {"WEB_SHOP_TOKEN", "PARTNER_TOKEN", "BACK_OFFICE_TOKEN", "PAYMENTS_TOKEN"}) {
            environment.put(name, UUID.randomUUID().toString().replace("-", ""));
        }
        environment.put("PAYMENTS_URL", "http://127.0.0.1:" + payments + "/charges");
        return environment;
    }

    /**
     * Starts a payment provider on a free port, which breaks for expensive orders and tells too much.
     *
     * @param password what it tells
     * @return its port
     * @throws IOException if it cannot start
     */
    public static int startProvider(String password) throws IOException {
        HttpServer provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/charges", exchange -> {
            try (exchange) {
                String amount = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                boolean broken = amount.startsWith("EUR 480");
                byte[] body = (broken
                                ? "cannot reach jdbc:db?user=pay&password=" + password + "\nINFO all is well"
                                : "paid")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(broken ? 500 : 201, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        provider.start();
        return provider.getAddress().getPort();
    }
}
