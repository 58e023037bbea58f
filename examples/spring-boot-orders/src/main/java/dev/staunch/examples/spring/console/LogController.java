package dev.staunch.examples.spring.console;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the log to the page, in the demonstration only. */
@RestController
@Profile("console")
class LogController {

    @GetMapping("/console/log")
    List<String> lines() {
        return LogLines.last();
    }
}
