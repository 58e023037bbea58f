package dev.staunch.examples.quickstart;

import dev.staunch.classification.Arg;
import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.money.Money;
import dev.staunch.result.Result;
import dev.staunch.sensitive.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * The adapter to another system. The exceptions listed here are expected and become failures; their messages, which
 * nobody controls, go to the redacting log and not to the caller. Any other exception is a defect.
 */
final class PaymentGateway {

    private static final Attempt CHARGE = Attempt.on(IOException.class, OrderError.PAYMENT_DOWN)
            .or(SocketTimeoutException.class, OrderError.PAYMENT_SLOW);

    private final PaymentProvider provider;
    private final Secret password;

    PaymentGateway(PaymentProvider provider, Secret password) {
        this.provider = provider;
        this.password = password;
    }

    Result<UUID, Failure> charge(OrderId order, Money amount) {
        return CHARGE.call(() -> provider.charge(order, amount, password.exposeBytes(PaymentGateway::basic)))
                .mapError(failure -> failure.diagnosedWith(
                        Arg.safe("order", order.value()), Arg.safe("cents", amount.minorUnits())));
    }

    private static String basic(byte[] password) {
        ByteArrayOutputStream credentials = new ByteArrayOutputStream();
        credentials.writeBytes("orders:".getBytes(StandardCharsets.US_ASCII));
        credentials.writeBytes(password);
        return "Basic " + Base64.getEncoder().encodeToString(credentials.toByteArray());
    }
}
