package dev.staunch.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.StandardError;
import dev.staunch.jackson.JsonError;
import dev.staunch.net.NetworkError;
import dev.staunch.number.NumberError;
import dev.staunch.text.TextError;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final ErrorCatalog CODES = ErrorCatalog.of(
            StandardError.values(),
            TextError.values(),
            NumberError.values(),
            NetworkError.values(),
            JsonError.values(),
            HttpError.values(),
            OrderError.values());

    @Test
    void ids_are_unique_and_none_of_ours_broke_its_promise() throws Exception {
        try (var released = CatalogueTest.class.getResourceAsStream("/released-codes.json")) {
            String json = new String(released.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(CODES.breaksSince(json)).isEmpty();
            assertThat(json).contains("order.payment_down").contains("http.body_too_large");
        }
    }

    @Test
    void a_removed_code_would_be_noticed() {
        ErrorCatalog without = ErrorCatalog.of(StandardError.values(), HttpError.values());
        assertThat(without.breaksSince(ErrorCatalog.of(OrderError.values()).toJson()))
                .contains("order.not_found was removed");
    }
}
