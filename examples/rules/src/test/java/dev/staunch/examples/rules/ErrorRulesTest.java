package dev.staunch.examples.rules;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.result.Result;
import dev.staunch.testkit.LeakDetector;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ErrorRulesTest {

    private final LeakDetector leaks = new LeakDetector();
    private final String canary = leaks.canary("input");

    @Test
    void stn007_bad_repeats_the_input() {
        assertThatThrownBy(() -> Stn007.email(canary)).hasMessageContaining(canary);
    }

    @Test
    void stn007_good_says_why_and_not_what() {
        leaks.check("violations", assertErr(Stn007.safeEmail(canary)).toString());
        leaks.assertNoLeak();
    }

    private Callable<String> brokenGateway() {
        return () -> {
            throw new IOException("no route to https://shop:" + canary + "@payments.internal/charge");
        };
    }

    @Test
    void stn008_bad_answers_with_the_password() throws Exception {
        assertThat(Stn008.charge(brokenGateway())).contains(canary);
    }

    @Test
    void stn008_good_answers_with_the_code() {
        String answer = Stn008.safeCharge(brokenGateway());
        leaks.check("response", answer);
        leaks.assertNoLeak();
        assertThat(answer).contains("shop.payment_down");
    }

    private static String defect() {
        throw new IllegalStateException("a mistake of ours");
    }

    @Test
    void stn009_bad_hides_a_defect() {
        assertThat(Stn009.charge(ErrorRulesTest::defect)).isEqualTo("declined");
    }

    @Test
    void stn009_good_lets_a_defect_through() {
        assertThatThrownBy(() -> Stn009.safeCharge(ErrorRulesTest::defect).isOk())
                .isInstanceOf(IllegalStateException.class);
        assertThat(assertErr(Stn009.safeCharge(brokenGateway())).code()).isEqualTo(ShopError.PAYMENT_DOWN);
    }

    @Test
    void stn010_bad_forgets_the_interruption() {
        Thread.currentThread().interrupt();
        assertThat(Stn010.next(new LinkedBlockingQueue<>())).isEmpty();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void stn010_good_keeps_the_interruption() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Stn010.safeNext(new LinkedBlockingQueue<>()).isPresent())
                .isInstanceOf(InterruptedException.class);

        Thread.currentThread().interrupt();
        Callable<String> gateway = new LinkedBlockingQueue<String>()::take;
        assertThatThrownBy(() -> Stn010.charge(gateway).isOk()).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void stn011_bad_makes_a_code_of_anything() {
        assertThat(Stn011.code(canary)).contains(canary.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void stn011_good_knows_when_a_code_is_gone() {
        assertThat(Stn011.notFound().code()).isEqualTo(ShopError.ORDER_NOT_FOUND);
        String now = ErrorCatalog.of(StandardError.values(), ShopError.values()).toJson();
        assertThat(Stn011.breaks(now)).isEmpty();
        assertThat(Stn011.breaks(now.replace("shop.card_refused", "shop.card_lost")))
                .isNotEmpty();
    }

    @Test
    void stn012_bad_exists_without_its_rule() {
        assertThat(new Stn012.LooseQuantity(-1).value()).isNegative();
    }

    @Test
    void stn012_good_does_not_exist_without_its_rule() {
        assertThatThrownBy(() -> new Stn012.Quantity(-1)).isInstanceOf(InvariantViolation.class);
        assertErr(Stn012.Quantity.PARSER.parse("-1"));
        assertThat(assertOk(Stn012.Quantity.PARSER.parse("7")).value()).isEqualTo(7);
    }

    @Test
    void stn013_bad_goes_on_with_a_guess() {
        assertThat(Stn013.quantity("1O")).isEqualTo(1);
    }

    @Test
    void stn013_good_tells_the_caller() {
        assertErr(Stn013.safeQuantity("1O"));
    }

    @Test
    void stn026_bad_charges_a_refused_card_twice() {
        AtomicInteger calls = new AtomicInteger();
        assertThatThrownBy(() -> Stn026.charge(() -> {
                    calls.incrementAndGet();
                    throw new IOException("card refused");
                }))
                .isInstanceOf(IOException.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void stn026_good_asks_the_code() {
        assertThat(callsWhen(ShopError.CARD_REFUSED)).isEqualTo(1);
        assertThat(callsWhen(ShopError.PAYMENT_DOWN)).isEqualTo(2);
    }

    private static int callsWhen(ShopError error) {
        AtomicInteger calls = new AtomicInteger();
        Result<String, Failure> result = Stn026.safeCharge(() -> {
            calls.incrementAndGet();
            return Result.err(Failure.of(error));
        });
        assertErr(result);
        return calls.get();
    }
}
