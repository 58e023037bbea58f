package dev.staunch.examples.quickstart.demo;

import dev.staunch.examples.quickstart.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Commands to try by hand. The tokens are in files that only you can read, not on the screen. */
final class CurlCommands {

    private final List<String> commands;

    CurlCommands(int port, DemoSettings settings) throws IOException {
        Path shop = headerFile(settings.tokenOf(Caller.WEB_SHOP));
        Path clerk = headerFile(settings.tokenOf(Caller.BACK_OFFICE));
        String url = "http://localhost:" + port + "/orders";
        String post = "curl -si -w '\\n' -H @" + shop + " -H 'Content-Type: application/json' " + url + " -d ";
        String lines = "\"lines\":[{\"sku\":\"TEA-001\",\"quantity\":2}]";
        this.commands = List.of(
                post + "'{\"customer\":\"Ann\",\"email\":\"ann@example.com\"," + lines + "}'",
                post + "'{\"customer\":\"Ann\\u202e\",\"email\":\"ann\"," + lines + ",\"paid\":true}'",
                "curl -si -w '\\n' -H @" + clerk + " -X DELETE " + url + "/00000000-0000-4000-8000-000000000000",
                "curl -si -w '\\n' " + url);
    }

    List<String> asList() {
        return commands;
    }

    String text() {
        return "The order service runs until you press Ctrl+C. In another terminal:\n\n"
                + String.join("\n\n", commands)
                + "\n";
    }

    /** On POSIX systems a temporary file is readable by its owner alone. */
    private static Path headerFile(String token) throws IOException {
        Path file = Files.createTempFile("quickstart-", ".header");
        file.toFile().deleteOnExit();
        return Files.writeString(file, "Authorization: Bearer " + token + "\n");
    }
}
