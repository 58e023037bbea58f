package dev.staunch.examples.javadoc;

import dev.staunch.testkit.LeakDetector;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

abstract class LeakDetectorExample {

    // region javadoc
    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    @Test
    void a_login_leaks_nothing() {
        HttpResponse<String> response = post("/login", leaks.canary("password"));
        leaks.check("response", response.body());
    }
    // endregion

    abstract HttpResponse<String> post(String path, String password);
}
