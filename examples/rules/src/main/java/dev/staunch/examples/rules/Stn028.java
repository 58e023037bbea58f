package dev.staunch.examples.rules;

import dev.staunch.payment.CardNetwork;
import dev.staunch.payment.PaymentCard;

final class Stn028 {

    private Stn028() {}

    // region bad
    record StoredPayment(long order, String cardNumber) {} // kept for the receipt, which shows four digits
    // endregion

    // region good
    record KeptPayment(long order, CardNetwork network, String last4) {

        static KeptPayment of(long order, PaymentCard card) {
            return new KeptPayment(order, card.network(), card.last4());
        }
    }
    // endregion
}
