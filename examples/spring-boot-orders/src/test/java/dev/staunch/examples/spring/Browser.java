package dev.staunch.examples.spring;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, by its driver, in the few commands of W3C WebDriver that the test needs. It reaches this machine only. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DRIVER = "chromedriver";
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf"; // WebDriver, section 11
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");
    private static final int PATIENCE_MS = 20_000;

    private static final Map<String, Object> CAPABILITIES = Map.of(
            "browserName", "chrome",
            "timeouts", Map.of("implicit", PATIENCE_MS),
            "goog:loggingPrefs", Map.of("browser", "ALL"),
            "goog:chromeOptions",
                    Map.of(
                            "args",
                            List.of(
                                    "--headless=new",
                                    "--no-sandbox", // tests may run as root
                                    "--disable-dev-shm-usage",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run",
                                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                    "--window-size=1360,1000")));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, String origin) throws IOException, InterruptedException {
        this.driver = driver;
        JsonNode started = call("POST", origin, Map.of("capabilities", Map.of("alwaysMatch", CAPABILITIES)));
        this.session = origin + "/" + started.path("sessionId").asString();
    }

    static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, DRIVER).canExecute());
    }

    static Browser start() throws IOException, InterruptedException {
        Process driver =
                new ProcessBuilder(DRIVER, "--port=0").redirectErrorStream(true).start();
        BufferedReader lines = driver.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher port = PORT.matcher(line);
            if (line.contains("started successfully") && port.find()) {
                return new Browser(driver, "http://127.0.0.1:" + port.group(1) + "/session");
            }
        }
        throw new IOException("the driver of the browser does not start");
    }

    void open(String url) throws IOException, InterruptedException {
        call("POST", session + "/url", Map.of("url", url));
    }

    /** Waits until there is such an element. */
    void await(String css) throws IOException, InterruptedException {
        find("css selector", css);
    }

    void click(String button) throws IOException, InterruptedException {
        String id = find("xpath", "//button[normalize-space()='" + button + "']");
        call("POST", session + "/element/" + id + "/click", Map.of());
    }

    /** Types over what is there, key by key. */
    void type(String css, String text) throws IOException, InterruptedException {
        String id = find("css selector", css);
        call("POST", session + "/element/" + id + "/clear", Map.of());
        call("POST", session + "/element/" + id + "/value", Map.of("text", text));
    }

    /** Presses keys together, wherever the focus is. */
    void press(String... keys) throws IOException, InterruptedException {
        List<Map<String, String>> actions = new ArrayList<>();
        for (String type : List.of("keyDown", "keyUp")) {
            for (String key : keys) {
                actions.add(Map.of("type", type, "value", key));
            }
        }
        call(
                "POST",
                session + "/actions",
                Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", actions))));
    }

    /** Lets the page believe that its visitor prefers dark or light colours. */
    void prefer(String scheme) throws IOException, InterruptedException {
        Map<String, ?> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        call(
                "POST",
                session + "/goog/cdp/execute",
                Map.of("cmd", "Emulation.setEmulatedMedia", "params", Map.of("features", List.of(feature))));
    }

    /** What a reader sees of an element. */
    String text(String css) throws IOException, InterruptedException {
        return call("GET", session + "/element/" + find("css selector", css) + "/text", Map.of())
                .asString();
    }

    JsonNode evaluate(String script) throws IOException, InterruptedException {
        return call("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** What the page wrote to the console of the browser, and what the browser itself complained about. */
    String console() throws IOException, InterruptedException {
        return call("POST", session + "/se/log", Map.of("type", "browser")).toString();
    }

    byte[] screenshot() throws IOException, InterruptedException {
        return Base64.getDecoder()
                .decode(call("GET", session + "/screenshot", Map.of()).asString());
    }

    void resize(int width, int height) throws IOException, InterruptedException {
        call("POST", session + "/window/rect", Map.of("width", width, "height", height));
    }

    @Override
    public void close() throws IOException {
        try {
            call("DELETE", session, Map.of());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
        }
    }

    private String find(String by, String what) throws IOException, InterruptedException {
        return call("POST", session + "/element", Map.of("using", by, "value", what))
                .path(ELEMENT)
                .asString();
    }

    private JsonNode call(String method, String uri, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(uri))
                .method(
                        method,
                        method.equals("POST")
                                ? BodyPublishers.ofString(JSON.writeValueAsString(body))
                                : BodyPublishers.noBody())
                .build();
        JsonNode value = JSON.readTree(
                        client.send(request, BodyHandlers.ofString()).body())
                .path("value");
        if (value.has("error")) {
            throw new IOException(value.path("error").asString() + ": "
                    + value.path("message").asString());
        }
        return value;
    }
}
