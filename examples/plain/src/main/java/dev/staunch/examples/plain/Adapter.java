package dev.staunch.examples.plain;

import dev.staunch.classification.Arg;
import dev.staunch.error.Attempt;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Failure;
import dev.staunch.error.Problem;
import dev.staunch.result.Result;
import java.io.IOException;

/** Another system: its exceptions become codes, and what is not expected stays a defect. */
final class Adapter {

    private Adapter() {}

    enum PaymentError implements ErrorCode {
        DOWN;

        @Override
        public String id() {
            return "payment.down";
        }

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public String title() {
            return "Payments are not available";
        }

        @Override
        public boolean retryable() {
            return true;
        }
    }

    private static final Attempt CHARGE = Attempt.on(IOException.class, PaymentError.DOWN);

    static Result<String, Failure> charge(int cents) {
        return CHARGE.call(() -> gateway(cents)).mapError(failure -> failure.diagnosedWith(Arg.safe("cents", cents)));
    }

    private static String gateway(int cents) throws IOException {
        throw new IOException("cannot reach https://shop:hunter2@payments.internal/" + cents);
    }

    public static void main(String[] args) {
        Failure failure = charge(1299).errorToOptional().orElseThrow();
        System.out.println("caller: " + Problem.of(failure).toJson());
        System.out.println("retry: " + failure.code().retryable());
    }
}
