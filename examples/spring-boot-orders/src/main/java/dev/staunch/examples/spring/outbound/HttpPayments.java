package dev.staunch.examples.spring.outbound;

import dev.staunch.classification.Arg;
import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.examples.spring.Settings;
import dev.staunch.examples.spring.order.OrderError;
import dev.staunch.examples.spring.order.OrderId;
import dev.staunch.examples.spring.order.Payments;
import dev.staunch.money.Money;
import dev.staunch.result.Result;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The adapter to the payment provider. What is listed is expected; its messages go to the log and not to the caller. */
@Component
class HttpPayments implements Payments {

    private static final Attempt CHARGE = Attempt.on(IOException.class, OrderError.PAYMENT_DOWN);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Settings settings;

    HttpPayments(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Result<OrderId, Failure> charge(OrderId order, Money amount) {
        return CHARGE.call(() -> send(order, amount))
                .mapError(failure -> failure.diagnosedWith(
                        Arg.safe("order", order.value()), Arg.safe("cents", amount.minorUnits())));
    }

    private OrderId send(OrderId order, Money amount) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(settings.payments().value()))
                .timeout(PATIENCE)
                .header("Idempotency-Key", order.toString())
                .header("Authorization", "Bearer " + settings.paymentToken().exposeChars(String::new))
                .POST(BodyPublishers.ofString(amount.toString()))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 201) {
            throw new IOException("payment provider: " + response.statusCode() + " " + response.body());
        }
        return order;
    }
}
