package dev.staunch.javadoc;

import dev.staunch.error.Problem;
import dev.staunch.spring.SpringConverters;
import java.util.Map;
import org.springframework.beans.TypeMismatchException;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

final class SpringConvertersExample implements WebMvcConfigurer {

    // region javadoc
    @Override
    public void addFormatters(FormatterRegistry registry) {
        SpringConverters.addTo(registry);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(TypeMismatchException failure) {
        Problem problem = SpringConverters.violations(failure).map(Problem::of).orElseThrow(() -> failure);
        return ResponseEntity.status(problem.status()).body(problem.toMap());
    }
    // endregion
}
