package dev.staunch.examples.quickstart.demo;

import dev.staunch.examples.quickstart.OrderId;
import dev.staunch.examples.quickstart.PaymentProvider;
import dev.staunch.money.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A payment provider that fails on large amounts, and then tells in its exceptions all that it should keep quiet about. */
final class DemoPayments implements PaymentProvider {

    private static final long FAILS_FROM = 1_000_00;
    private static final long CRASHES_FROM = 10_000_00;

    @Override
    public UUID charge(OrderId order, Money amount, String authorization) throws IOException {
        if (amount.minorUnits() >= CRASHES_FROM) {
            throw new IllegalStateException("session lost: password=" + passwordIn(authorization));
        }
        if (amount.minorUnits() >= FAILS_FROM) {
            String password = passwordIn(authorization);
            throw new IOException(
                    "POST https://orders:" + password + "@pay.example/charges failed, password=" + password,
                    new IOException("401 for Authorization: " + authorization));
        }
        return UUID.randomUUID();
    }

    static String passwordIn(String authorization) {
        byte[] credentials = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
        return new String(credentials, StandardCharsets.UTF_8).substring("orders:".length());
    }
}
